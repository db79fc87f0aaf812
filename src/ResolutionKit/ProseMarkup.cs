using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>The inline markup that Markdown and YAML drafts share: <c>*emphasis*</c>, <c>[^1]</c>, and a backslash before a mark that is meant as a character.</summary>
/// <remarks>
/// <para>
/// Emphasis opens at a star that is followed by a character other than a blank and closes at the next star that is preceded by one;
/// a star without a partner is a character. <c>**strong**</c> and <c>_underlined_</c> emphasis are read as emphasis, since a resolution knows one kind only;
/// an underscore inside a word is a character. What else Markdown has (links, code) is left as it stands.
/// </para>
/// </remarks>
internal static class ProseMarkup
{
    private const string Marks = "\\*_[";

    public static Prose Read(MappedText markup)
    {
        var content = markup.Content;
        if (content.AsSpan().IndexOfAny(Marks.AsSpan()) < 0)
        {
            return content.Length == 0 ? Prose.Empty : new Prose(markup, [], []);
        }

        var text = new MappedText.Builder();
        var emphasis = ImmutableArray.CreateBuilder<TextSpan>();
        var references = ImmutableArray.CreateBuilder<FootnoteReference>();
        var sources = ImmutableArray.CreateBuilder<TextSpan>();
        var (openAt, openMark) = (-1, string.Empty);
        var taken = 0;
        for (var at = 0; at < content.Length; at++)
        {
            switch (content[at])
            {
                case '\\' when at + 1 < content.Length && IsEscapable(content[at + 1]):
                    Take(at);
                    taken = ++at;
                    break;
                case '[' when LabelAt(content, at) is { } label:
                    Take(at);
                    references.Add(new FootnoteReference(text.Length, label));
                    taken = at + label.Length + 3;
                    if (markup.ToSource(TextSpan.FromBounds(at, taken)) is { } source)
                    {
                        sources.Add(source);
                    }

                    at = taken - 1;
                    break;
                case '*' or '_':
                    var mark = content[at] == (at + 1 < content.Length ? content[at + 1] : default) ? content.Substring(at, 2) : content.Substring(at, 1);
                    if (openAt >= 0 && mark == openMark && at > taken && CanClose(content, at, mark))
                    {
                        Take(at);
                        emphasis.Add(TextSpan.FromBounds(openAt, text.Length));
                        openAt = -1;
                        taken = at + mark.Length;
                    }
                    else if (openAt < 0 && CanOpen(content, at, mark))
                    {
                        Take(at);
                        (openAt, openMark) = (text.Length, mark);
                        taken = at + mark.Length;
                    }

                    at += mark.Length - 1;
                    break;
            }
        }

        Take(content.Length);
        return new Prose(text.ToMappedText(), emphasis.ToImmutable(), references.ToImmutable(), sources.ToImmutable());

        void Take(int end)
        {
            text.Append(markup, TextSpan.FromBounds(taken, Math.Max(taken, end)));
            taken = end;
        }
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

    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '*' or '_' => true,
        '\\' => at + 1 < text.Length && IsEscapable(text[at + 1]),
        '[' => LabelAt(text, at) is not null,
        _ => false,
    };

    private static bool IsEscapable(char character) => character is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private static string? LabelAt(string content, int at)
    {
        if (at + 2 >= content.Length || content[at + 1] != '^')
        {
            return null;
        }

        var end = content.IndexOf(']', at);
        if (end <= at + 2 || end - at > 40)
        {
            return null;
        }

        var label = content.Substring(at + 2, end - at - 2);
        return label.Any(char.IsWhiteSpace) ? null : label;
    }

    private static bool CanOpen(string content, int at, string mark)
    {
        var next = at + mark.Length;
        if (next >= content.Length || char.IsWhiteSpace(content[next]) || (mark[0] == '_' && at > 0 && char.IsLetterOrDigit(content[at - 1])))
        {
            return false;
        }

        for (var close = content.IndexOf(mark, next, StringComparison.Ordinal); close > 0; close = content.IndexOf(mark, close + 1, StringComparison.Ordinal))
        {
            if (close > next && content[close - 1] != '\\' && CanClose(content, close, mark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanClose(string content, int at, string mark)
    {
        var next = at + mark.Length;
        return !char.IsWhiteSpace(content[at - 1]) && !(mark[0] == '_' && next < content.Length && char.IsLetterOrDigit(content[next]));
    }
}
