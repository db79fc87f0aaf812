using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Bodies;

/// <summary>Finds the resolutions of a body that a running text cites by their numbers.</summary>
/// <remarks>
/// A number in the body's form is a citation where the word for a resolution governs it, directly or in a list. Only the date right beside a number is
/// taken for its date: whether a date at the end of a list is that of all its numbers, the number alone does not tell.
/// </remarks>
internal static class BodyCitationReader
{
    // Enough for the longest word of the tables and for a date.
    private const int Reach = 40;

    public static List<BodyCitation> Read(string text, DraftingLanguage language, BodyNumberForm form)
    {
        var found = new List<BodyCitation>();
        if (language.Citations is not { } grammar)
        {
            return found;
        }

        var folded = Characters.FoldDigits(text);
        foreach (var number in Numbers(folded, form))
        {
            var citation = new BodyCitation(text.Substring(number.Start, number.Length), number);
            found.Add(WithDate(citation, folded, language.Dates, grammar));
        }

        return grammar.WordFollowsNumbers ? GovernedFromBehind(found, folded, grammar) : GovernedFromBefore(found, folded, grammar);
    }

    private static List<TextSpan> Numbers(string text, BodyNumberForm form)
    {
        var numbers = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!form.MayBeginWith(text[at]) || !IsEdge(text, at - 1) || form.Match(text.AsSpan(), at, null) is not (> 0 and var end) || !IsEdge(text, end))
            {
                continue;
            }

            numbers.Add(TextSpan.FromBounds(at, end));
            at = end - 1;
        }

        return numbers;
    }

    // A number is no part of a longer one: 2026-14 is not in A/2026-14, nor in 2026-14-3.
    private static bool IsEdge(string text, int at) =>
        at < 0 || at >= text.Length || (!IsLatinOrDigit(text[at]) &&
        !(text[at] is '-' or '/' or '\u2010' or '\u2011' && at + 1 < text.Length && at > 0 && IsLatinOrDigit(text[at + 1]) && IsLatinOrDigit(text[at - 1])));

    // Chinese characters stand right beside a number.
    private static bool IsLatinOrDigit(char character) => char.IsDigit(character) || (char.IsLetter(character) && character < '\u0700');

    private static BodyCitation WithDate(BodyCitation citation, string text, DatePattern dates, CitationGrammar grammar)
    {
        var mark = grammar.WordFollowsNumbers ? DateBefore(text, Back(text, citation.NumberSpan.Start, grammar.NumberPrefixes), dates) : DateAfter(text, citation.NumberSpan.End, dates, grammar);
        return mark is { Year: > 0 } ? citation with { Date = mark.Date, DateSpan = mark.Span } : citation;
    }

    private static DateMark? DateAfter(string text, int at, DatePattern dates, CitationGrammar grammar)
    {
        at = Skip(text, at, [","]);
        at = Skip(text, at, grammar.Adopted);
        at = Skip(text, at, grammar.AdoptedOn);
        at = Skip(text, at, grammar.DateIntroducers);
        return dates.TryRead(text.AsSpan(), at, out var mark) ? mark : null;
    }

    private static DateMark? DateBefore(string text, int end, DatePattern dates)
    {
        end = TrimBlanks(text, end);
        for (var start = Math.Max(0, end - Reach); start < end; start++)
        {
            if (char.IsDigit(text[start]) && (start == 0 || !char.IsDigit(text[start - 1])) && dates.TryRead(text.AsSpan(), start, out var mark) && mark.Span.End == end)
            {
                return mark;
            }
        }

        return null;
    }

    // The word stands before the first of its numbers; the others follow, parted by commas and conjunctions.
    private static List<BodyCitation> GovernedFromBefore(List<BodyCitation> found, string text, CitationGrammar grammar)
    {
        var governed = new List<BodyCitation>();
        foreach (var citation in found)
        {
            var before = Back(text, citation.NumberSpan.Start, grammar.NumberPrefixes);
            var isFirst = Back(text, before, grammar.ResolutionWords) is var word && word < before && Back(text, before, grammar.Drafts) == before;
            if (isFirst || (governed.Count > 0 && IsSeparator(text, EndOf(governed[governed.Count - 1]), before, grammar)))
            {
                governed.Add(citation);
            }
        }

        return governed;
    }

    // In Chinese the word stands behind the last of its numbers.
    private static List<BodyCitation> GovernedFromBehind(List<BodyCitation> found, string text, CitationGrammar grammar)
    {
        var governed = new List<BodyCitation>();
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var after = Skip(text, found[i].NumberSpan.End, grammar.NumberSuffixes);
            var next = governed.Count > 0 ? governed[governed.Count - 1] : null;
            var isLast = Skip(text, after, grammar.ResolutionWords) > WordMatch.SkipBlanks(text.AsSpan(), after);
            if (isLast || (next is not null && IsSeparator(text, after, next.DateSpan?.Start ?? Back(text, next.NumberSpan.Start, grammar.NumberPrefixes), grammar)))
            {
                governed.Add(found[i]);
            }
        }

        governed.Reverse();
        return governed;
    }

    private static int EndOf(BodyCitation citation) => citation.DateSpan is { } date && date.End > citation.NumberSpan.End ? date.End : citation.NumberSpan.End;

    private static bool IsSeparator(string text, int start, int end, CitationGrammar grammar)
    {
        var at = start;
        for (var parts = 0; parts < 4 && at < end; parts++)
        {
            at = Skip(text, at, [",", ";", "、", "，", "；", "،", "؛"]);
            at = Skip(text, at, grammar.And);
            foreach (var joined in grammar.JoinedPrefixes)
            {
                at += at < end && text[at] == joined ? 1 : 0;
            }
        }

        return at >= end && start < end && at <= WordMatch.SkipBlanks(text.AsSpan(), end);
    }

    // The place after one of some words, with the blanks around it; the place after the blanks where there is none.
    private static int Skip(string text, int at, ImmutableArray<string> words)
    {
        at = WordMatch.SkipBlanks(text.AsSpan(), at);
        var longest = at;
        foreach (var word in words)
        {
            var end = WordMatch.End(word, text.AsSpan(), at);
            if (end > longest && !(char.IsLetter(text[end - 1]) && end < text.Length && IsLatinOrDigit(text[end]) && !char.IsDigit(text[end])))
            {
                longest = end;
            }
        }

        return WordMatch.SkipBlanks(text.AsSpan(), longest);
    }

    // The place before one of some words that ends at a place; the place itself, without the blanks before it, where there is none.
    private static int Back(string text, int end, ImmutableArray<string> words)
    {
        end = TrimBlanks(text, end);
        for (var start = Math.Max(0, end - Reach); start < end; start++)
        {
            if (start > 0 && char.IsLetter(text[start - 1]) && IsLatinOrDigit(text[start - 1]) && text[start - 1] is not ('و' or 'ب' or 'ل'))
            {
                continue;
            }

            foreach (var word in words)
            {
                if (WordMatch.End(word, text.AsSpan(), start) == end)
                {
                    return TrimBlanks(text, start);
                }
            }
        }

        return end;
    }

    private static int TrimBlanks(string text, int end)
    {
        while (end > 0 && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
