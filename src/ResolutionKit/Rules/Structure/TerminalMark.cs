using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>The punctuation mark with which a passage ends.</summary>
/// <param name="Mark">The mark; the NUL character where the passage ends without one.</param>
/// <param name="Span">Its place in the prose; where there is none, the empty span at which one would stand.</param>
/// <param name="IsEnclosed">Whether a closing quotation mark or bracket follows, so that the mark may belong to the words inside.</param>
/// <remarks>Blanks, closing quotation marks and brackets, the words of a broken field and a conjunction (<em>…; and</em>) may follow the mark.</remarks>
internal readonly record struct TerminalMark(char Mark, TextSpan Span, bool IsEnclosed)
{
    private const string Closers = "\"'”’»“„)]）】」』》";

    /// <summary>Whether there is no mark.</summary>
    public bool IsMissing => Mark == default;

    /// <summary>Whether this is one of the marks that end paragraphs, right or wrong, so that putting another in its place changes no words.</summary>
    public bool IsCommaOrStop => Mark is ',' or ';' or '.' or '，' or '；' or '。' or '、' or '،' or '؛';

    /// <summary>Whether this is a mark whose meaning a rule does not know: a question mark, a dash, an ellipsis.</summary>
    public bool IsUnclear => !IsMissing && !IsCommaOrStop && Mark is not (':' or '：');

    /// <summary>The mark with which a prose ends.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="language">The language.</param>
    /// <param name="isExtracted">Whether it was extracted from a printed page: digits behind the mark are then the marker of a note that was left behind,
    /// and a stop behind a comma or semicolon is a stain.</param>
    public static TerminalMark Of(Prose prose, DraftingLanguage language, bool isExtracted = false)
    {
        var text = prose.Text;
        var end = TrimEnd(text, text.Length);
        end = isExtracted ? BeforeRemains(text, end) : end;
        if (text.AsSpan().IndexOfAny('!', '！') >= 0)
        {
            var fields = BrokenFields.FindIn(text);
            for (var i = fields.Length - 1; i >= 0 && fields[i].End == end; i--)
            {
                end = TrimEnd(text, fields[i].Start);
            }
        }

        end = BeforeConjunction(text, end, language);
        var last = end;
        while (last > 0 && Closers.AsSpan().IndexOf(text[last - 1]) >= 0)
        {
            last = TrimEnd(text, last - 1);
        }

        var isMark = last > 0 && !char.IsLetterOrDigit(text[last - 1]);
        return isMark
            ? new TerminalMark(text[last - 1], new TextSpan(last - 1, 1), IsEnclosed: last < end)
            : new TerminalMark(default, new TextSpan(end, 0), IsEnclosed: false);
    }

    private static int BeforeRemains(string text, int end)
    {
        var before = end;
        while (before > 0 && (char.IsDigit(text[before - 1]) || text[before - 1] is '/' or ' ' or '\u00A0' or '*'))
        {
            before--;
        }

        if (before > 0 && before < end && end - before <= 5 && text[before - 1] is ',' or ';' or '.' or ':' or '，' or '；' or '。' or '،' or '؛')
        {
            end = before;
        }

        var beforeStop = end > 1 && text[end - 1] == '.' ? TrimEnd(text, end - 1) : end;
        return beforeStop < end && beforeStop > 0 && text[beforeStop - 1] is ',' or ';' ? beforeStop : end;
    }

    /// <summary>Where a mark is to be added to a prose that has none, or whose own is inside its closing quotation marks.</summary>
    public static TextSpan PlaceToAdd(Prose prose) => new(TrimEnd(prose.Text, prose.Text.Length), 0);

    private static int BeforeConjunction(string text, int end, DraftingLanguage language)
    {
        foreach (var conjunction in language.ListConjunctions)
        {
            // Some write …; and, with a comma after the conjunction.
            var start = (end > 0 && text[end - 1] == ',' ? end - 1 : end) - conjunction.Length;
            if (start > 0 && string.CompareOrdinal(text, start, conjunction, 0, conjunction.Length) == 0)
            {
                var before = TrimEnd(text, start);
                if (before > 0 && text[before - 1] is ',' or ';' or '，' or '；')
                {
                    return before;
                }
            }
        }

        return end;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
