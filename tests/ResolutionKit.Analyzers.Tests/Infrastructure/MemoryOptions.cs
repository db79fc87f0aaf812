using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>What the project says of itself and of its files, as the compiler hands it on.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string>? properties = null) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new(new Dictionary<string, string>());

    /// <summary>The properties of the project: <c>build_property.RootNamespace</c>.</summary>
    public override AnalyzerConfigOptions GlobalOptions { get; } = properties is null ? s_none : new Options(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is MemoryFile file
        ? new Options(file.Metadata.ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value))
        : s_none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
