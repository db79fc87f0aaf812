using ResolutionKit.Languages;
using ResolutionKit.Phrases;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5002: the verb of the paragraph before comes again without <em>also</em> or <em>further</em>.</summary>
/// <remarks>
/// The same verb with another addressee is right: A/RES/73/266 has 请 three times in a row, to the Secretary-General, to the Office for Disarmament
/// Affairs and to a chair. The Security Council does not follow the convention.
/// </remarks>
public sealed class RepeatedOpening() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5002",
        Title = "Same verb again without also or further",
        MessageFormat = "“{0}” opened the paragraph before{1}; write “{2}”.",
        DefaultSeverity = Severity.Warning,
        Why = "A reader who finds the same verb twice wonders whether the second paragraph replaces the first; also and further say that it adds to it.",
        Fixes = RuleFixes.OnRequest,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        Passage? before = null;
        foreach (var passage in context.Resolution.Passages)
        {
            if (!passage.OpensWithPhrase)
            {
                continue;
            }

            if (before is { Opening: { } first } && passage.Opening is { Succession: OpeningSuccession.None } second &&
                before.Kind == passage.Kind && before.Part == passage.Part && before.Section == passage.Section)
            {
                Compare(context, before, first, passage, second);
            }

            before = passage;
        }
    }

    private static void Compare(DraftContext context, Passage before, OpeningPhrase first, Passage passage, OpeningPhrase second)
    {
        var grammar = context.Language.Openings;
        var isSame = first.Head == second.Head && first.Role == second.Role && first.Succession != OpeningSuccession.Further &&
            string.Equals(first.Complement, second.Complement, StringComparison.OrdinalIgnoreCase) &&
            string.Equals(first.Intensifier, second.Intensifier, StringComparison.OrdinalIgnoreCase);
        if (!isSame || context.Resolution.Organ == Organ.SecurityCouncil)
        {
            return;
        }

        var addressee = Addressee.Of(passage.Prose.Text, second, grammar);
        var isAddressed = addressee is not null && addressee == Addressee.Of(before.Prose.Text, first, grammar);
        if (!isAddressed && (addressee is not null || !grammar.Unaddressed.Contains(second.Head)))
        {
            return;
        }

        var word = (first.Succession == OpeningSuccession.None ? grammar.Also : grammar.Further)[0];
        var (edit, written) = With(word, passage.Prose.Text, second, grammar);
        context.Report(passage, new Finding(second.HeadSpan, first.ToString(), isAddressed ? " and has the same addressee" : string.Empty, written)
        {
            Severity = isAddressed ? null : Severity.Info,
            Fixes = Fix(passage, written, edit),
        });
    }

    private static ImmutableArray<DraftFix> Fix(Passage passage, string written, (TextSpan Span, string NewText) edit) =>
        DraftFix.In(passage.Prose, $"Write “{written}”", isSafe: false, edit.Span, edit.NewText);

    // The change is that of one word: the first, with the word before it, or one with the word behind it.
    private static ((TextSpan Span, string NewText) Edit, string Written) With(string word, string text, OpeningPhrase phrase, OpeningGrammar grammar)
    {
        var isBefore = grammar.AlsoPlace == OpeningAlsoPlace.BeforeVerb || (grammar.AlsoPlace == OpeningAlsoPlace.BeforeFiniteVerb && phrase.Role == OpeningRole.Operative);
        var at = isBefore ? new TextSpan(phrase.Span.Start, 1) : grammar.AlsoPlace == OpeningAlsoPlace.AfterFirstWord ? FirstWord(text, phrase) : phrase.HeadWords[phrase.HeadWords.Length - 1];
        var old = text.Substring(at.Start, at.Length);
        var isCapital = char.IsUpper(old[0]);
        var newText = !isBefore ? $"{old} {word}"
            : grammar.IsUnspaced ? word + old
            : $"{(isCapital ? char.ToUpperInvariant(word[0]) : word[0])}{word.Substring(1)} {char.ToLowerInvariant(old[0])}";
        var written = $"{text.Substring(phrase.Span.Start, at.Start - phrase.Span.Start)}{newText}{text.Substring(at.End, phrase.Span.End - at.End)}";
        return ((at, newText), written);
    }

    private static TextSpan FirstWord(string text, OpeningPhrase phrase)
    {
        var first = phrase.HeadWords[0];
        var isPronoun = first.Length == 2 && phrase.HeadWords.Length > 1 && text.AsSpan(first.Start, 2).Equals("se".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return isPronoun ? phrase.HeadWords[1] : first;
    }
}
