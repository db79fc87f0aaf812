using System.Globalization;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Symbols;

namespace ResolutionKit.Cli.Reports;

/// <summary>Citations as people and as programs read them.</summary>
internal static class CitationReport
{
    private const int Version = 1;

    public static string WriteJson(IReadOnlyList<CitedPlace> citations) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("citations");
        foreach (var (citation, paragraph, text, place) in citations)
        {
            json.WriteStartObject();
            json.WriteString("file", place.File);
            json.WriteString("kind", NameOf(citation.Kind));
            json.WriteString("organ", citation.Number.Organ.ToCode());
            json.WriteString("number", citation.Number.ToString());
            json.WriteString("symbol", citation.Number.ToSymbol(citation.Kind));
            json.WriteString("date", Iso(citation.Date));
            json.WriteString("paragraph", paragraph);
            json.WritePlace(place);
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static InkedText WriteText(IReadOnlyList<CitedPlace> citations, int files)
    {
        var text = new InkedText();
        foreach (var (citation, paragraph, _, place) in citations)
        {
            text.Add(string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}"), Ink.Strong)
                .Add("  ").Add(paragraph, Ink.Info)
                .Add($"  {NameOf(citation.Kind)} {citation.Number}")
                .Add(Iso(citation.Date) is { } date ? $" of {date}" : string.Empty)
                .Add("  ").Add(citation.Number.ToSymbol(citation.Kind), Ink.Faint).EndLine();
        }

        return text.Add(string.Create(CultureInfo.InvariantCulture, $"{(citations.Count == 0 ? "no" : citations.Count)} {(citations.Count == 1 ? "citation" : "citations")} in {files} {(files == 1 ? "file" : "files")}"), Ink.Strong).EndLine();
    }

    public static string NameOf(AdoptedTextKind kind) => kind == AdoptedTextKind.Decision ? "decision" : "resolution";

    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
