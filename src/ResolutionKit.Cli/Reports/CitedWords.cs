using System.Globalization;
using ResolutionKit.Symbols;

namespace ResolutionKit.Cli.Reports;

/// <summary>Words of reports for what texts cite.</summary>
internal static class CitedWords
{
    /// <summary><c>resolution</c> or <c>decision</c>.</summary>
    public static string NameOf(AdoptedTextKind kind) => kind == AdoptedTextKind.Decision ? "decision" : "resolution";

    /// <summary>A date as programs read it; null for none.</summary>
    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
