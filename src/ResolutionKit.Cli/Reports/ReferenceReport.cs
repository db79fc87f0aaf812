using System.Text.Json;
using ResolutionKit.References;

namespace ResolutionKit.Cli.Reports;

/// <summary>References to other things than resolutions and decisions, as programs read them.</summary>
internal static class ReferenceReport
{
    public static void Write(Utf8JsonWriter json, Placed<Reference> placed)
    {
        var (reference, paragraph, text, place) = placed;
        json.WriteStartObject();
        json.WriteString("file", place.File);
        WriteOwn(json, reference);
        json.WriteString("paragraph", paragraph);
        json.WritePlace(place);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json, Reference reference)
    {
        switch (reference)
        {
            case DocumentReference document:
                json.WriteString("kind", "document");
                json.WriteString("symbol", document.Symbol.ToString());
                json.WriteString("session", document.Session?.ToString());
                json.Write("supplement", document.Supplement);
                break;
            case CharterReference charter:
                json.WriteString("kind", "charter");
                json.Write("chapter", charter.Chapter);
                json.Write("article", charter.Article);
                json.Write("articleParagraph", charter.Paragraph);
                break;
            case TreatyReference treaty:
                json.WriteString("kind", "treaty");
                json.WriteNumber("volume", treaty.Volume);
                json.WriteNumber("number", treaty.Number);
                break;
            case ParagraphReference other:
                json.WriteString("kind", "paragraph");
                json.WriteString("label", other.Label);
                json.WriteString("of", other.Citation?.Number.ToSymbol(other.Citation.Kind));
                break;
            case SessionReference session:
                json.WriteString("kind", "session");
                json.WriteString("session", session.Session.ToString());
                break;
            case MeetingReference meeting:
                json.WriteString("kind", "meeting");
                json.WriteNumber("meeting", meeting.Number);
                json.WriteString("date", CitedWords.Iso(meeting.Date));
                break;
        }
    }

    private static void Write(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
