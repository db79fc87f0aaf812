using ResolutionKit.Languages;
using ResolutionKit.Phrases;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5004: an opening phrase does not agree with the organ in gender.</summary>
/// <remarks>The Assembly is feminine in French, Spanish, Russian and Arabic, the councils are masculine; adjectives, past participles and Arabic verbs agree.</remarks>
public sealed class OpeningAgreesWithOrgan() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5004",
        Title = "Opening phrase does not agree with the organ",
        MessageFormat = "“{0}” is {1}, and the name of the organ is {2}; write “{3}”.",
        DefaultSeverity = Severity.Error,
        Why = "A resolution is one sentence whose subject is the organ: what opens its paragraphs agrees with that subject.",
        Languages = [DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Warning,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.IsOldPrint || context.Passage.Opening is not { Agreement: not OpeningAgreement.None } phrase || phrase.ConcordantWords is not { } words)
        {
            return;
        }

        var due = OpeningAgreements.Of(OrganOf(context));
        if (due == OpeningAgreement.None || due == phrase.Agreement)
        {
            return;
        }

        context.Report(new Finding(OpeningEdits.ChangedSpan(phrase, words), phrase.ToString(), NameOf(phrase.Agreement), NameOf(due), phrase.With(words))
        {
            Fixes = OpeningEdits.Replace(context.Passage, phrase, words, isSafe: true),
        });
    }

    // The subject is what the enacting clause names, whatever the symbol says; a clause that names another body leaves the gender open.
    private static Organ OrganOf(PassageContext context)
    {
        var clause = context.Passage.Part is { } part ? part.EnactingClause : context.Resolution.EnactingClause;
        return clause is null || clause.Text.Trim().Length == 0 ? context.Resolution.Organ
            : DraftingLanguage.TryRecognizeEnactingClause(clause.Text, out _, out var organ) ? organ : Organ.Other;
    }

    private static string NameOf(OpeningAgreement gender) => gender == OpeningAgreement.Feminine ? "feminine" : "masculine";
}
