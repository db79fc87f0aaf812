using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>Finds the resolutions and decisions that a running text cites.</summary>
public static class CitationReader
{
    /// <summary>Finds the citations of a text.</summary>
    /// <param name="text">The text: plain, with its lines joined.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="organ">The organ whose text it is: a bare <c>16/21</c> is that organ's.</param>
    /// <returns>The citations in the order in which their numbers stand.</returns>
    /// <remarks>The time is proportional to the length of the text; only sentences with a number that may be cited are looked at closely.</remarks>
    public static ImmutableArray<Citation> Read(string text, DraftingLanguage language, Organ organ = Organ.GeneralAssembly)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return language.Citations is { } grammar ? Read(Characters.FoldDigits(text), Lexicon.Of(grammar), organ) : [];
    }

    private static ImmutableArray<Citation> Read(string text, Lexicon lexicon, Organ organ)
    {
        var anchors = new NumberAnchors(text.AsSpan(), lexicon);
        if (!anchors.MoveNext(0))
        {
            return [];
        }

        var tokens = new List<Token>();
        var numbers = new List<CitedNumber>();
        SentenceReading sentence = lexicon.Grammar.WordFollowsNumbers ? new WordLastReading(tokens, numbers) : new WordFirstReading(tokens, numbers, lexicon);
        var end = 0;
        do
        {
            var start = Sentences.StartBefore(text.AsSpan(), anchors.Position, end);
            end = Sentences.EndAfter(text.AsSpan(), anchors.Position);
            new Tokenizer(text.AsSpan(), lexicon, tokens).Cut(start, end);
            sentence.Read(text);
        }
        while (anchors.MoveNext(end));

        var citations = ImmutableArray.CreateBuilder<Citation>(numbers.Count);
        var list = -1;
        var last = -1;
        foreach (var number in numbers)
        {
            if (BodyResolution.Resolve(number.Mark, number.Body, organ, out var isNamed) is { } resolved)
            {
                list += number.List == last ? 0 : 1;
                last = number.List;
                number.AddTo(citations, resolved, isNamed, list);
            }
        }

        return citations.DrainToImmutable();
    }
}
