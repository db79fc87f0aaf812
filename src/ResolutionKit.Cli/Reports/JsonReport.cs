using System.Text.Json;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Findings as programs read them.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static string Write(CheckResult result) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("files", result.Files);
        json.WriteStartArray("diagnostics");
        foreach (var finding in result.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            json.WriteNumber(severity.ToName(), result.Count(severity));
        }

        if (result.Fixed is { } mended)
        {
            json.WriteNumber("fixed", mended);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, DraftDiagnostic finding)
    {
        var place = SourcePlace.Of(finding);
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", finding.Severity.ToName());
        json.WriteString("message", finding.Message);
        json.WriteString("file", place.File);
        json.WritePlace(place);
        json.WriteString("helpUri", finding.Rule.HelpUri.OriginalString);
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WritePlace(finding.Source is { } source ? SourcePlace.Of(source, edit.Span) : place);
                json.WriteString("newText", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
