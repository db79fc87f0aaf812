using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5005: an opening phrase begins with a small letter in English, French or Spanish, or with a capital in Russian.</summary>
public sealed class OpeningCapital() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5005",
        Title = "Opening phrase begins with the wrong case",
        MessageFormat = "“{0}” begins with a {1} letter; write “{2}”.",
        DefaultSeverity = Severity.Warning,
        Why = "Paragraphs open with a capital in English, French and Spanish; in Russian they go on with the sentence that the name of the organ began, in small letters.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage.Opening is not { } phrase || context.Language.Openings.OpensSmall is not { } opensSmall)
        {
            return;
        }

        var written = phrase.ToString();
        var first = written[0];
        if (opensSmall ? !char.IsUpper(first) : !char.IsLower(first))
        {
            return;
        }

        var due = (opensSmall ? char.ToLowerInvariant(first) : char.ToUpperInvariant(first)).ToString();
        var mended = $"{due}{written.Substring(1)}";
        var place = new TextSpan(phrase.Span.Start, 1);
        context.Report(new Finding(place, written, opensSmall ? "capital" : "small", mended)
        {
            Fixes = context.Fix($"Write “{mended}”", isSafe: true, place, due),
        });
    }
}
