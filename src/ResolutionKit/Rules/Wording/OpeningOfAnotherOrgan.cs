using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5007: a text of another organ acts under Chapter VII of the Charter, or opens as those of the Security Council do.</summary>
/// <remarks>
/// Articles 39 to 42 of the Charter give these powers to the Security Council alone. <em>Demands</em>, and <em>authorizes</em> before States, are its own as a rule
/// only: the General Assembly has demanded (resolution ES-11/1). So they are information, a warning for Model United Nations, and nothing in a printed text.
/// </remarks>
public sealed class OpeningOfAnotherOrgan() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5007",
        Title = "Opening phrase that only the Security Council uses",
        MessageFormat = "Only the Security Council {0}; “{1}” {2}.",
        DefaultSeverity = Severity.Warning,
        Why = "Chapter VII of the Charter gives the powers that it names to the Security Council; another organ that invokes it claims what it does not have.",
        InAdoptedTexts = RuleLevel.Info,
        IsForUnitedNations = true,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var organ = context.Resolution.Organ;
        if (context.Passage.Opening is not { } phrase || organ == Organ.Other)
        {
            return;
        }

        var preset = context.Settings.PresetFor(context.Draft.Form);
        if (!phrase.Organs.IsEmpty && !phrase.Organs.Contains(organ))
        {
            context.Report(phrase.Span, "acts under Chapter VII of the Charter", phrase.ToString(), "does not open a paragraph of another organ");
        }
        else if (!phrase.UsualOrgans.IsEmpty && !phrase.UsualOrgans.Contains(organ) && preset != RulePreset.Adopted)
        {
            context.Report(new Finding(phrase.Span, "demands or authorizes as a rule", phrase.ToString(), "is seldom said by another organ, which requests, calls upon or urges")
            {
                Severity = preset == RulePreset.ModelUnitedNations ? Severity.Warning : Severity.Info,
            });
        }
    }
}
