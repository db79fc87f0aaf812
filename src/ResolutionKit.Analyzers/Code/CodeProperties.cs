using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What findings in code tell their fixes.</summary>
internal static class CodeProperties
{
    /// <summary>What shall stand in the place of what was found; of a string, its value.</summary>
    public const string Replacement = "ResolutionKit.Replacement";

    /// <summary>The right date, as <c>2018-12-22</c>.</summary>
    public const string Date = "ResolutionKit.Date";

    private static readonly ImmutableDictionary<string, string?> s_none = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The property of a finding that can be mended; none where the value is null.</summary>
    public static ImmutableDictionary<string, string?> Of(string key, string? value) => value is null ? s_none : s_none.Add(key, value);

    /// <summary>What a finding says; null where it says nothing.</summary>
    public static string? Find(this Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;
}
