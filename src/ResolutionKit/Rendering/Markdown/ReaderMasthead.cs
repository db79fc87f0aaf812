using ResolutionKit.Languages;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>What readers see above the title, in the words of the resolution's language.</summary>
internal static class ReaderMasthead
{
    // The last session that has a name in words; the hundredth will be in 2045.
    private const int LastNamedSession = 199;

    /// <summary>Symbol, organ, session, agenda items, sponsors and distribution, a line each; null for what is not known.</summary>
    public static IEnumerable<string?> LinesOf(Resolution resolution)
    {
        var masthead = resolution.Masthead;
        var wording = resolution.Language.Wording;
        return
        [
            (masthead.Symbol?.ToString() ?? masthead.BodyNumber) is { } symbol ? $"**{LiteralMarkdown.Of(symbol)}**" : null,
            wording.NameOf(resolution.Organ),
            resolution.Session is { Number: > 0 and <= LastNamedSession } session ? Capitalized(resolution.Language.FormatSessionName(session)) : null,
            .. masthead.AgendaItems.Select(item => LiteralMarkdown.Of(DocumentWording.Fill(wording.AgendaItem, item))),
            masthead.Sponsors is { } sponsors ? LiteralMarkdown.Of(sponsors) : null,
            masthead.Distribution is { } distribution ? "Distr.: " + LiteralMarkdown.Of(distribution) : null,
        ];
    }

    /// <summary>The note in brackets, which names the report on which the text was adopted; null where there is none.</summary>
    public static string? NoteOf(Resolution resolution)
    {
        var masthead = resolution.Masthead;
        var paragraph = masthead.ReportParagraph is { } number ? DocumentWording.Fill(resolution.Language.Wording.ReportParagraph, number) : string.Empty;
        return (masthead.Note ?? (masthead.Report is { } report ? report + paragraph : null)) is { } note ? LiteralMarkdown.Of($"[{note}]") : null;
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
