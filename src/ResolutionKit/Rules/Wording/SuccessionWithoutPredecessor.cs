using ResolutionKit.Phrases;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5003: a paragraph says <em>also</em> or <em>further</em> of a verb that no paragraph before it has.</summary>
public sealed class SuccessionWithoutPredecessor() : DraftRule(Definition)
{
    // What all forms of a verb share is its beginning; the ending is at most this long: 'Requests', 'requesting'.
    private const int Ending = 3;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5003",
        Title = "Also or further without the verb before",
        MessageFormat = "“{0}” refers to a paragraph before that opens with the same verb, and there is none; write “{1}”.",
        DefaultSeverity = Severity.Info,
        Why = "Also and further join a paragraph to one before it with the same verb; where paragraphs were moved or taken out they point to nothing.",
        Fixes = RuleFixes.OnRequest,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Opening is { Succession: not OpeningSuccession.None, SuccessionSpan: { } word } phrase && !HasPredecessor(passages, i, phrase))
            {
                var (edit, written) = Without(word, passages[i].Prose.Text, phrase);
                context.Report(passages[i], new Finding(word, phrase.ToString(), written)
                {
                    Fixes = DraftFix.In(passages[i].Prose, $"Write “{written}”", isSafe: false, edit.Span, edit.NewText),
                });
            }
        }
    }

    // The word may refer back over other paragraphs, or to a verb within one.
    private static bool HasPredecessor(ImmutableArray<Passage> passages, int index, OpeningPhrase phrase)
    {
        var passage = passages[index];
        var stem = Stem(passage.Prose.Text, phrase);
        for (var i = index - 1; i >= 0 && passages[i].Part == passage.Part; i--)
        {
            if (passages[i].Kind == passage.Kind && (passages[i].Opening?.Head == phrase.Head || passages[i].Prose.Text.Contains(stem, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Stem(string text, OpeningPhrase phrase)
    {
        var longest = phrase.HeadWords[0];
        foreach (var word in phrase.HeadWords)
        {
            longest = word.Length > longest.Length ? word : longest;
        }

        return text.Substring(longest.Start, Math.Max(Math.Min(Ending, longest.Length), longest.Length - Ending));
    }

    private static ((TextSpan Span, string NewText) Edit, string Written) Without(TextSpan word, string text, OpeningPhrase phrase)
    {
        var isFirst = word.Start == phrase.Span.Start;
        var start = !isFirst && char.IsWhiteSpace(text[word.Start - 1]) ? word.Start - 1 : word.Start;
        var end = isFirst && char.IsWhiteSpace(text[word.End]) ? word.End + 1 : word.End;
        var next = isFirst && char.IsUpper(text[word.Start]) ? char.ToUpperInvariant(text[end]).ToString() : string.Empty;
        end += next.Length;
        var written = $"{text.Substring(phrase.Span.Start, start - phrase.Span.Start)}{next}{text.Substring(end, phrase.Span.End - end)}";
        return ((TextSpan.FromBounds(start, end), next), written);
    }
}
