using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5006: the first Arabic preambular paragraph opens with <c>وإذ</c>, or a later one with <c>إذ</c>.</summary>
public sealed class JoinedOpening() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5006",
        Title = "Preambular paragraph joined wrongly to the one before",
        MessageFormat = "{0} preambular paragraph opens with “{1}”; write “{2}”.",
        DefaultSeverity = Severity.Warning,
        Why = "In Arabic the preamble is a chain: its first paragraph opens with إذ, and a و joins each later one to it.",
        Languages = [DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        Passage? before = null;
        foreach (var passage in context.Resolution.Passages)
        {
            // A section may begin a preamble of its own or go on with that of the text.
            if (passage is { Kind: PassageKind.Preambular, OpensWithPhrase: true, Section: null })
            {
                Check(context, passage, isFirst: before is null || before.Part != passage.Part);
                before = passage;
            }
        }
    }

    private static void Check(DraftContext context, Passage passage, bool isFirst)
    {
        var grammar = context.Language.Openings;
        if (passage.Opening is not { } phrase || phrase.IsJoined != isFirst)
        {
            return;
        }

        var text = passage.Prose.Text;
        var start = phrase.Span.Start + (phrase.IsJoined ? 1 : 0);
        var end = WordMatch.End(grammar.JoinedWord, text.AsSpan(), start);
        if (end <= start || (end < text.Length && char.IsLetter(text[end])))
        {
            return;
        }

        var word = TextSpan.FromBounds(phrase.Span.Start, end);
        var joiner = grammar.Joiner.ToString();
        var written = text.Substring(word.Start, word.Length);
        var due = isFirst ? written.Substring(1) : joiner + written;
        context.Report(passage, new Finding(word, isFirst ? "The first" : "A later", written, due)
        {
            Fixes = DraftFix.In(passage.Prose, $"Write “{due}”", isSafe: true, word, due),
        });
    }
}
