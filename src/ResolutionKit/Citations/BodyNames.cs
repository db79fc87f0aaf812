using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Recognises the names of bodies that no table lists, by their capitals: <em>Economic Commission for Europe resolution …</em>.</summary>
internal sealed class BodyNames(CitationGrammar grammar)
{
    private const int LongestName = 14;

    /// <summary>Whether a short name, as <em>Council</em>, is the end of a longer one: <em>Governing Council</em>.</summary>
    public static bool IsPartOfLongerName(string text, Token name)
    {
        if (name.Phrase!.Body is not (CitedBody.AnyAssembly or CitedBody.AnyCouncil or CitedBody.AnyCommission or CitedBody.Other))
        {
            return false;
        }

        var end = name.Span.Start;
        return TryWordBefore(text, ref end, out var word) && char.IsUpper(word[0]) && !BeginsSentence(text, end);
    }

    /// <summary>Whether the name of a body ends before a place.</summary>
    public bool EndsAt(string text, int place)
    {
        var isFirst = true;
        for (var count = 0; count < LongestName && TryWordBefore(text, ref place, out var word); count++)
        {
            if (char.IsUpper(word[0]))
            {
                if (Contains(grammar.BodyNouns, word))
                {
                    return true;
                }
            }
            else if (isFirst || !Contains(grammar.NameParticles, word))
            {
                return false;
            }

            isFirst = false;
        }

        return false;
    }

    private static bool BeginsSentence(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start == 0 || !char.IsLetter(text[start - 1]);
    }

    // The word that ends at a place, blanks aside; the place is moved to its start.
    private static bool TryWordBefore(string text, ref int place, out ReadOnlySpan<char> word)
    {
        var end = place;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        place = end;
        while (place > 0 && (char.IsLetter(text[place - 1]) || text[place - 1] is '-' or '\'' or '’'))
        {
            place--;
        }

        word = text.AsSpan(place, end - place);
        return !word.IsEmpty && char.IsLetter(word[0]);
    }

    private static bool Contains(ImmutableArray<string> words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
