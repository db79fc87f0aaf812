using System.Globalization;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Cli.Reports;

/// <summary>What the registry knows, as people and as programs read it.</summary>
internal static class LookupReport
{
    private const int Version = 1;

    public static InkedText WriteText(IReadOnlyList<LookedUp> answers)
    {
        var text = new InkedText();
        foreach (var item in answers)
        {
            var answer = item.Answer;
            if (text.Stretches.Count > 0)
            {
                text.EndLine();
            }

            text.Add($"{answer.Number.Organ.ToName()} {CitedWords.NameOf(answer.Kind)} {answer.Number}", Ink.Strong).EndLine();
            WriteLine(text, "given", Judge(item));
            WriteLine(text, "adopted", When(answer));
            WriteLine(text, "ground", answer.Impossible ?? answer.Explain());
            WriteLine(text, "meeting", answer.Meeting);
            WriteLine(text, "symbol", answer.Number.ToSymbol(answer.Kind));
            WriteLine(text, "link", LinkOf(answer));
        }

        return text;
    }

    public static string WriteJson(IReadOnlyList<LookedUp> answers) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("resolutions");
        foreach (var item in answers)
        {
            var answer = item.Answer;
            json.WriteStartObject();
            json.WriteString("number", answer.Number.ToString());
            json.WriteString("kind", CitedWords.NameOf(answer.Kind));
            json.WriteString("organ", answer.Number.Organ.ToCode());
            json.WriteString("symbol", answer.Number.ToSymbol(answer.Kind));
            json.WriteString("date", CitedWords.Iso(answer.Date));
            json.WriteString("earliest", CitedWords.Iso(answer.Earliest));
            json.WriteString("latest", CitedWords.Iso(answer.Latest));
            json.WriteString("ground", GroundName(answer));
            json.WriteString("explanation", answer.Impossible ?? answer.Explain());
            json.WriteString("meeting", answer.Meeting);
            json.WriteString("link", LinkOf(answer));
            if (item.Given is not null)
            {
                json.WriteString("given", CitedWords.Iso(item.Given.Date));
                json.WriteString("verdict", item.Verdict);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    // 5 December 2018: wrong; resolution: it is a decision
    private static string? Judge(LookedUp item)
    {
        if (item.Given is not { } given)
        {
            return null;
        }

        var date = given.Date is { } day ? $"{Long(day)}: {item.Verdict}" : given.DateSpan is null ? null : "a date that does not exist: wrong";
        var word = item.IsMisnamed ? $"{CitedWords.NameOf(given.Kind)}: it is a {CitedWords.NameOf(item.Answer.Kind)}" : null;
        return date is null || word is null ? date ?? word : $"{date}; {word}";
    }

    private static string When(RegistryAnswer answer) => answer switch
    {
        { Impossible: not null } => "never: there is no such text",
        { Date: { } date } => Long(date),
        { Earliest: { } earliest, Latest: { } latest } when earliest == latest => Long(earliest),
        { Earliest: { } earliest, Latest: { } latest } => $"between {Long(earliest)} and {Long(latest)}",
        { Earliest: { } earliest } => $"on or after {Long(earliest)}",
        { Latest: { } latest } => $"on or before {Long(latest)}",
        _ => "not known",
    };

    private static string GroundName(RegistryAnswer answer) => answer.Impossible is not null ? "impossible" : answer.Ground switch
    {
        Ground.Recorded => "recorded",
        Ground.Neighbours => "neighbours",
        Ground.Between => "between",
        Ground.Session => "session",
        Ground.Year => "year",
        _ => "unknown",
    };

    // Decisions have no document of their own.
    private static string? LinkOf(RegistryAnswer answer) =>
        answer.Kind == AdoptedTextKind.Decision || answer.Impossible is not null ? null : answer.Number.DocumentUri()?.OriginalString;

    private static string Long(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static void WriteLine(InkedText text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Add($"  {label.PadRight(9)}", Ink.Faint).Add(value).EndLine();
        }
    }
}
