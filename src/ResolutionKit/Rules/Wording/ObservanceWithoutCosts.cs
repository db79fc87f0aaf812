using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5018: an international day or year is proclaimed, and no paragraph says who pays.</summary>
public sealed class ObservanceWithoutCosts() : DraftRule(Definition)
{
    private static readonly WordFinder s_verbs = new(["proclaims", "to proclaim", "designates", "to designate", "declares", "to declare"]);

    private static readonly WordFinder s_observances = new(
        ["International Day", "World Day", "International Year", "International Decade", "International Week", "United Nations Day", "Day of", "Day for", "Day on", "Day against"]);

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5018",
        Title = "Observance proclaimed without a word about its costs",
        MessageFormat = "“{0}” is proclaimed, but no paragraph stresses that the cost of its activities should be met from voluntary contributions.",
        DefaultSeverity = Severity.Info,
        InAdoptedTexts = RuleLevel.Off,
        Languages = [DraftingLanguage.English],
        IsForUnitedNations = true,
        Why = "Observances are not paid for from the regular budget (Economic and Social Council resolution 1980/67); resolutions that proclaim one say so in a closing paragraph.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        if (context.Resolution.Organ != Organ.GeneralAssembly || passages.Any(static passage => passage.Prose.Text.Contains("voluntary", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        foreach (var passage in passages.Where(static passage => passage.Kind == PassageKind.Operative))
        {
            var text = passage.Prose.Text;

            // The verb opens the paragraph: 'Decides to proclaim 12 May …'.
            if (s_verbs.TryFind(text, 0, out _, out var verb) && verb.Start < 30 && s_observances.TryFind(text, verb.End, out _, out var observance) &&
                char.IsUpper(text[observance.Start]) && !RunningText.IsQuoted(text, observance.Start, context.Language))
            {
                context.Report(passage, new Finding(observance, text.Substring(observance.Start, observance.Length)));
                return;
            }
        }
    }
}
