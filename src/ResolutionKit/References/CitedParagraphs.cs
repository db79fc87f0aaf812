using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.References;

/// <summary>Finds the cited text whose paragraphs a reference means: the one beside it.</summary>
internal static class CitedParagraphs
{
    /// <summary>The citation, or null where none stands beside the reference.</summary>
    public static Citation? Find(string text, ParagraphList list, DraftingLanguage language, ParagraphReferenceWords words, ImmutableArray<Citation> citations) =>
        citations.IsEmpty || language.Citations is not { } grammar ? null
        : (grammar.WordFollowsNumbers ? null : Behind(text, list.End, grammar, words, citations)) ?? Before(text, list.Start, words, citations);

    // paragraph 11 of Security Council resolution 1244 (1999)
    private static Citation? Behind(string text, int end, CitationGrammar grammar, ParagraphReferenceWords words, ImmutableArray<Citation> citations)
    {
        var at = WordMatch.SkipBlanks(text.AsSpan(), end);
        if (!words.Of.IsEmpty)
        {
            var of = words.Of.Select(word => WordMatch.End(word, text.AsSpan(), at)).FirstOrDefault(after => after > 0);
            if (of == 0)
            {
                return null;
            }

            at = WordMatch.SkipBlanks(text.AsSpan(), of);
        }

        var lexicon = Lexicon.Of(grammar);
        while (at < text.Length)
        {
            foreach (var citation in citations)
            {
                if (citation.WordSpan?.Start == at || (citation.IsSymbol && citation.NumberSpan.Start == at))
                {
                    return citation;
                }
            }

            if (!lexicon.Matches(text.AsSpan(), at, PhraseRoles.Body | PhraseRoles.Own | PhraseRoles.Possessive | PhraseRoles.Weightless, out var next))
            {
                return null;
            }

            at = WordMatch.SkipBlanks(text.AsSpan(), next);
        }

        return null;
    }

    // 第 194(III)号决议第 11 段; resolution 1244 (1999), paragraph 11
    private static Citation? Before(string text, int start, ParagraphReferenceWords words, ImmutableArray<Citation> citations)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        before = before.TrimEnd([',', '，', '、', '،']).TrimEnd();
        foreach (var word in words.Between)
        {
            before = before.EndsWith(word.AsSpan()) ? before.Slice(0, before.Length - word.Length).TrimEnd() : before;
        }

        Citation? found = null;
        foreach (var citation in citations)
        {
            found = citation.NumberSpan.End == before.Length || citation.DateSpan?.End == before.Length || citation.WordSpan?.End == before.Length ? citation : found;
        }

        return found;
    }
}
