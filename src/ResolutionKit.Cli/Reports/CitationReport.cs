using System.Globalization;
using System.Text.Json;
using ResolutionKit.Citations;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Symbols;

namespace ResolutionKit.Cli.Reports;

/// <summary>Citations and other references as people and as programs read them.</summary>
internal static class CitationReport
{
    private const int Version = 1;

    public static string WriteJson(CitedInFiles found) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("citations");
        foreach (var citation in found.Citations)
        {
            Write(json, citation);
        }

        json.WriteEndArray();
        if (found.References is { } references)
        {
            json.WriteStartArray("references");
            foreach (var reference in references)
            {
                ReferenceReport.Write(json, reference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    public static InkedText WriteText(CitedInFiles found)
    {
        var text = new InkedText();
        foreach (var line in found.Lines())
        {
            text.Add(string.Create(CultureInfo.InvariantCulture, $"{line.Place.File}:{line.Place.Line}:{line.Place.Column}"), Ink.Strong)
                .Add("  ").Add(line.Paragraph, Ink.Info).Add("  ").Add(line.Words);
            _ = line.Symbol is { } symbol ? text.Add("  ").Add(symbol, Ink.Faint) : text;
            text.EndLine();
        }

        var others = found.References is { } references ? $" and {Count(references.Count, "other reference")}" : string.Empty;
        return text.Add($"{Count(found.Citations.Count, "citation")}{others} in {Count(found.Files, "file")}", Ink.Strong).EndLine();
    }

    private static void Write(Utf8JsonWriter json, Placed<Citation> placed)
    {
        var (citation, paragraph, text, place) = placed;
        json.WriteStartObject();
        json.WriteString("file", place.File);
        json.WriteString("kind", CitedWords.NameOf(citation.Kind));
        json.WriteString("organ", citation.Number.Organ.ToCode());
        json.WriteString("number", citation.Number.ToString());
        json.WriteString("symbol", citation.Number.ToSymbol(citation.Kind));
        json.WriteString("date", CitedWords.Iso(citation.Date));
        json.WriteString("paragraph", paragraph);
        json.WritePlace(place);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 && noun != "file" ? "no" : count)} {noun}{(count == 1 ? "" : "s")}");
}
