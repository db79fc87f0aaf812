using ResolutionKit.Citations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Accuracy.Gold;

/// <summary>A citation as the library finds it, in the words of the gold texts.</summary>
internal sealed record FoundCitation(string Kind, string Number, string? Date, string Organ)
{
    public static FoundCitation Of(Citation citation) => new(
        citation.Kind == AdoptedTextKind.Decision ? "decision" : "resolution",
        citation.Number.ToString(),
        citation.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        citation.Number.Organ.ToCode());

    /// <summary>The form of the number, shown by an example: <c>71/28</c>, <c>217 A (III)</c>.</summary>
    public string Form => (Number.IndexOf('('), Number.IndexOf('/')) switch
    {
        ( > 0 and var open, _) when char.IsDigit(Number[open + 1]) => "1373 (2001)",
        ( > 0, < 0) => HasLetter(Number[..Number.IndexOf('(')]) ? "217 A (III)" : "2625 (XXV)",
        ( > 0, _) => "2006/23 (…)",
        (_, < 0) => "other",
        (_, var slash) when !char.IsDigit(Number[0]) => "S-10/2",
        (_, 4) => "2006/23",
        (_, var slash) => HasLetter(Number[slash..]) ? "43/78 H" : "71/28",
    };

    private static bool HasLetter(string text) => text.Any(char.IsLetter);

    public override string ToString() => $"{Kind} {Number} {Date ?? "without date"} ({Organ})";
}
