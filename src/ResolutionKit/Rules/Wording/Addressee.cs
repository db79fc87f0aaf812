using ResolutionKit.Languages;
using ResolutionKit.Phrases;

namespace ResolutionKit.Rules.Wording;

/// <summary>Tells to whom a paragraph is addressed, where that is one of those to whom requests go again and again.</summary>
internal static class Addressee
{
    /// <summary>The addressee, in the spelling of the table; null where it is none of them or does not stand alone.</summary>
    public static string? Of(string text, OpeningPhrase phrase, OpeningGrammar grammar)
    {
        var at = WordMatch.SkipBlanks(text.AsSpan(), phrase.Span.End);
        string? longest = null;
        foreach (var addressee in at < text.Length ? grammar.Addressees : [])
        {
            var end = WordMatch.End(addressee, text.AsSpan(), at);
            if (end > at && (longest is null || addressee.Length > longest.Length) && StandsAlone(text, end, grammar))
            {
                longest = addressee;
            }
        }

        return longest;
    }

    private static bool StandsAlone(string text, int end, OpeningGrammar grammar)
    {
        if (end < text.Length && !grammar.IsUnspaced && char.IsLetterOrDigit(text[end]))
        {
            return false;
        }

        var next = WordMatch.SkipBlanks(text.AsSpan(), end);
        if (next >= text.Length)
        {
            return false;
        }

        foreach (var word in grammar.NotAfterAddressee)
        {
            if (WordMatch.End(word, text.AsSpan(), next) is var after && after > next && (grammar.IsUnspaced || word.Length > 2 || after >= text.Length || !char.IsLetter(text[after])))
            {
                return false;
            }
        }

        // A colon introduces what is asked for, whoever is asked.
        var isTold = grammar.AfterAddressee.IsEmpty || text[next] is ':' or '：';
        foreach (var word in grammar.AfterAddressee)
        {
            var after = WordMatch.End(word, text.AsSpan(), next);
            isTold |= after > next && (after >= text.Length || text[after - 1] is '\'' or '’' || !char.IsLetterOrDigit(text[after]));
        }

        return isTold;
    }
}
