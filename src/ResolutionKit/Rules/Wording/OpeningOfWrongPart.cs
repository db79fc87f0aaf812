using ResolutionKit.Languages;
using ResolutionKit.Phrases;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5001: a participle opens an operative paragraph, or a finite verb a preambular one.</summary>
/// <remarks>Chinese verbs are not inflected and open both: A/RES/77/37 has 吁请, 支持 and 鼓励 in its preamble.</remarks>
public sealed class OpeningOfWrongPart() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5001",
        Title = "Opening phrase of the other part",
        MessageFormat = "“{0}” opens {1} paragraphs, and this paragraph is {2}{3}.",
        DefaultSeverity = Severity.Warning,
        Why = "Preambular paragraphs say why, as participles; operative paragraphs say what the organ does, as finite verbs. The form of the verb shows which is which.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var passage = context.Passage;
        // What invokes the Charter stands between operative paragraphs too.
        if (passage.Opening is not { Role: not OpeningRole.Either, Organs.IsEmpty: true } phrase || context.IsOldPrint)
        {
            return;
        }

        var isPreambular = passage.Kind == PassageKind.Preambular;
        if (isPreambular == (phrase.Role == OpeningRole.Preambular) || (!isPreambular && HasFiniteVerb(passage.Prose.Text, context.Language)))
        {
            return;
        }

        // A verb whose paragraph ends like one of the other part is right where the writer thinks that it stands.
        var endsAsPreambular = passage.Prose.Text.AsSpan().TrimEnd() is [.., ',' or '،'];
        var words = endsAsPreambular == isPreambular ? phrase.CounterpartWords : null;
        context.Report(new Finding(
            phrase.HeadSpan,
            phrase.ToString(),
            isPreambular ? "operative" : "preambular",
            isPreambular ? "preambular" : "operative",
            words is { } due ? $"; write “{phrase.With(due)}”" : string.Empty)
        {
            Fixes = words is { } other ? OpeningEdits.Replace(passage, phrase, other, context.Language.Openings.HasPlainCounterparts) : [],
        });
    }

    // 'Bearing in mind the urgency of the matter, requests …' has its verb behind a comma.
    private static bool HasFiniteVerb(string text, DraftingLanguage language)
    {
        for (var at = text.IndexOfAny([',', '،']); at >= 0; at = text.IndexOfAny([',', '،'], at + 1))
        {
            if (OpeningPhrases.TryRead(text.Substring(at + 1), language, out var phrase) && phrase.Role == OpeningRole.Operative)
            {
                return true;
            }
        }

        return false;
    }
}
