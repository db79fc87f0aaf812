using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>The inline markup that Markdown and YAML drafts share: <c>*emphasis*</c>, <c>[^1]</c>, and a backslash before a mark that is meant as a character.</summary>
/// <remarks>
/// <para>
/// Emphasis opens at a run of stars that is followed by a character other than a blank and closes at the next run of as many that is preceded by one;
/// a run without a partner is text. <c>**strong**</c> and <c>_underlined_</c> emphasis are read as emphasis, since a resolution knows one kind only;
/// an underscore inside a word is a character.
/// </para>
/// <para>What else Markdown has (links, code, HTML) is left as it stands, unless the caller asks for it: then its marks are taken out and told. Reading takes time in proportion to the text.</para>
/// </remarks>
internal static class ProseMarkup
{
    public const int LongestLabel = 40;

    public static Prose Read(MappedText markup) => Read(markup, null);

    /// <summary>Reads markup.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="foreign">Takes the markup that a resolution does not have, whose marks are then left out of the text; null to leave them in.</param>
    public static Prose Read(MappedText markup, List<ForeignMarkup>? foreign)
    {
        var content = markup.Content;
        if (content.Length == 0)
        {
            return Prose.Empty;
        }

        var marks = ProseMarkScanner.Scan(content, foreign);
        return marks is null ? new Prose(markup, [], []) : Build(markup, marks);
    }

    private static Prose Build(MappedText markup, List<ProseMark> marks)
    {
        var text = new MappedText.Builder();
        var emphasis = ImmutableArray.CreateBuilder<TextSpan>();
        var references = ImmutableArray.CreateBuilder<FootnoteReference>();
        var sources = ImmutableArray.CreateBuilder<TextSpan>();
        var (taken, openAt) = (0, 0);
        foreach (var mark in marks)
        {
            if (mark.Kind == ProseMarkKind.Delimiter)
            {
                continue;
            }

            text.Append(markup, TextSpan.FromBounds(taken, mark.Start));
            taken = mark.Start + mark.Length;
            switch (mark.Kind)
            {
                case ProseMarkKind.Open:
                    openAt = text.Length;
                    break;
                case ProseMarkKind.Close:
                    emphasis.Add(TextSpan.FromBounds(openAt, text.Length));
                    break;
                case ProseMarkKind.Reference:
                    references.Add(new FootnoteReference(text.Length, markup.Content.Substring(mark.Start + 2, mark.Length - 3)));
                    if (markup.ToSource(new TextSpan(mark.Start, mark.Length)) is { } source)
                    {
                        sources.Add(source);
                    }

                    break;
            }
        }

        text.Append(markup, TextSpan.FromBounds(taken, markup.Content.Length));
        return new Prose(text.ToMappedText(), emphasis.ToImmutable(), references.ToImmutable(), sources.ToImmutable());
    }

    public static string Write(Prose prose)
    {
        var markup = new StringBuilder(prose.Text.Length + 16);
        var (emphasis, reference) = (0, 0);
        for (var at = 0; at <= prose.Text.Length; at++)
        {
            // A marker at the end of an emphasised stretch stands after its closing star, so that reading gives the same offsets.
            if (emphasis < prose.Emphasis.Length && at == prose.Emphasis[emphasis].End)
            {
                markup.Append('*');
                emphasis++;
            }

            while (reference < prose.FootnoteReferences.Length && prose.FootnoteReferences[reference].Position == at)
            {
                markup.Append("[^").Append(prose.FootnoteReferences[reference++].Label).Append(']');
            }

            if (emphasis < prose.Emphasis.Length && at == prose.Emphasis[emphasis].Start)
            {
                markup.Append('*');
            }

            if (at < prose.Text.Length)
            {
                if (NeedsEscape(prose.Text, at))
                {
                    markup.Append('\\');
                }

                markup.Append(prose.Text[at]);
            }
        }

        return markup.ToString();
    }

    /// <summary>Whether a backslash before a character makes it a plain one: before any mark of punctuation or symbol, of whatever script.</summary>
    public static bool IsEscapable(char character) => character < 128
        ? character is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~')
        : char.IsPunctuation(character) || char.IsSymbol(character);

    private static bool NeedsEscape(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : default;
        return text[at] switch
        {
            '*' or '_' or '\\' or '`' => true,
            '[' => next == '^',
            ']' => next == '(',
            '<' => next is '/' or '!' or '?' || IsLatinLetter(next),
            '{' => next == '.' || IsLatinLetter(next),
            _ => false,
        };
    }

    internal static bool IsLatinLetter(char character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a';
}
