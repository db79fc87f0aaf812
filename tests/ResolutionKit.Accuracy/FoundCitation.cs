using ResolutionKit.Citations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Accuracy;

/// <summary>A citation as the library finds it, in the words of the gold texts.</summary>
internal sealed record FoundCitation(string Kind, string Number, string? Date, string Organ)
{
    public static FoundCitation Of(Citation citation) => new(
        citation.Kind == AdoptedTextKind.Decision ? "decision" : "resolution",
        citation.Number.ToString(),
        citation.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        citation.Number.Organ.ToCode());

    public override string ToString() => $"{Kind} {Number} {Date ?? "without date"} ({Organ})";
}
