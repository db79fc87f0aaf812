using ResolutionKit.Languages;
using ResolutionKit.Rendering.Yaml;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>The headings of a Markdown draft.</summary>
internal static class DraftHeadings
{
    public static string OfSection(Section section)
    {
        var title = section.Title?.ToMarkup();
        if (section.Numeral is { } numeral && IsNumeral(numeral))
        {
            return DraftText.Join("##", Numbered(numeral, title), string.Empty);
        }

        // A title that is a numeral by itself would be read as the numeral.
        var isNumeral = title is not null && IsNumeral(title.Trim());
        var said = section.Numeral is { } other ? DraftText.Attribute("numeral", other) : isNumeral ? DraftText.Attribute("numeral", string.Empty) : null;
        return DraftText.Join("##", Words(title ?? string.Empty), DraftText.Note(title is null ? ".section" : null, said));
    }

    public static string OfPart(LetteredPart part)
    {
        var title = part.Title?.ToMarkup();
        var isTyped = part.Letter is [>= 'A' and <= 'Z'];
        var text = isTyped ? Numbered(part.Letter, title) : Words(title ?? string.Empty);
        return DraftText.Join("#", text, DraftText.Note(
            isTyped ? null : ".part",
            isTyped ? null : DraftText.Attribute("letter", part.Letter),
            part.Adopted is { } adopted ? "adopted=" + YamlMasthead.Date(adopted) : null,
            part.Meeting is { } meeting ? "meeting=" + YamlMasthead.Number(meeting) : null));
    }

    /// <summary>A heading of the third level between the paragraphs of an annex.</summary>
    public static string Between(Prose text, string note) => DraftText.Join("###", Words(text.ToMarkup()), note);

    /// <summary>The title of an annex, a heading of the second level.</summary>
    public static string OfAnnexTitle(Prose title) => DraftText.Join("##", Words(title.ToMarkup()), string.Empty);

    public static string OfAnnex(Annex annex, DraftingLanguage language)
    {
        if (annex.Heading is not { } heading)
        {
            return "# " + language.Wording.Annex;
        }

        var isAnnex = DraftingLanguage.All.Any(known => heading.StartsWith(known.Wording.Annex, StringComparison.Ordinal));
        return DraftText.Join("#", Words(Prose.FromText(heading).ToMarkup()), isAnnex ? string.Empty : "{.annex}");
    }

    private static bool IsNumeral(string text) => RomanNumeral.TryParse(text.AsSpan(), out _) || DraftText.IsChineseNumeral(text);

    // '## Title ##' is '## Title'.
    private static string Words(string markup)
    {
        var words = DraftText.EscapeStart(markup);
        return words.Length > 0 && words[words.Length - 1] == '#' ? words.Insert(words.Length - 1, "\\") : words;
    }

    private static string Numbered(string number, string? title) => title is { Length: > 0 } ? $"{number}. {Words(title)}" : number;
}
