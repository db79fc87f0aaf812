namespace ResolutionKit.Rules.Wording;

/// <summary>RK5007: a text of another organ acts under Chapter VII of the Charter.</summary>
/// <remarks>
/// Articles 39 to 42 of the Charter give these powers to the Security Council alone. Verbs that are often said to be its own are not: the General
/// Assembly demands (resolution ES-11/1) and authorizes (the Secretary-General to enter into commitments).
/// </remarks>
public sealed class OpeningOfAnotherOrgan() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5007",
        Title = "Opening phrase that only the Security Council uses",
        MessageFormat = "Only the Security Council acts under Chapter VII of the Charter; “{0}” does not open a paragraph of another organ.",
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
        if (context.Passage.Opening is { Organs.IsEmpty: false } phrase && organ != Symbols.Organ.Other && !phrase.Organs.Contains(organ))
        {
            context.Report(phrase.Span, phrase.ToString());
        }
    }
}
