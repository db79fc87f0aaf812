using System.Text;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>An additional file of a project, in memory, with the metadata of its item.</summary>
internal sealed class MemoryFile(string path, RoslynText? text) : AdditionalText
{
    private int _reads;

    public override string Path { get; } = path;

    /// <summary>The metadata of the item, by the names that the compiler sees: <c>ResolutionKitKind</c>.</summary>
    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>How often the text was asked for.</summary>
    public int Reads => _reads;

    /// <summary>A draft.</summary>
    public static MemoryFile Draft(string path, string text) => Of("Draft", path, text);

    /// <summary>A configuration.</summary>
    public static MemoryFile Configuration(string path, string text) => Of("Configuration", path, text);

    /// <summary>A table that a configuration names.</summary>
    public static MemoryFile Table(string path, string text) => Of("Registry", path, text);

    /// <summary>The page of a rule.</summary>
    public static MemoryFile RulePage(string path, string text) => Of("RulePage", path, text);

    /// <summary>A file on the disk, as the compiler reads it.</summary>
    public static MemoryFile OnDisk(string kind, string path)
    {
        using var stream = File.OpenRead(path);
        return new MemoryFile(path, RoslynText.From(stream, Encoding.UTF8)) { Metadata = { ["ResolutionKitKind"] = kind } };
    }

    public override RoslynText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return text;
    }

    private static MemoryFile Of(string kind, string path, string text) =>
        new(path, RoslynText.From(text, Encoding.UTF8)) { Metadata = { ["ResolutionKitKind"] = kind } };
}
