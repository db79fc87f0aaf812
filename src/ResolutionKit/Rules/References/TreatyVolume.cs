using ResolutionKit.References;

namespace ResolutionKit.Rules.References;

/// <summary>RK1013: a treaty does not stand in the volume of the <em>Treaty Series</em> that is given for it.</summary>
/// <remarks>A warning always: a protocol or an amendment has the number of its treaty, and stands in a volume of its own.</remarks>
public sealed class TreatyVolume() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1013",
        Title = "Treaty is not in that volume",
        MessageFormat = "Treaty No. {0} is not known to be in volume {1} of the Treaty Series: {2}.",
        DefaultSeverity = Severity.Warning,
        IsForUnitedNations = true,
        Why = "A treaty is found by its volume; its number of registration vouches for it.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var reference in context.Passage.References.OfType<TreatyReference>())
        {
            if (TreatySeries.WhyNot(reference.Volume, reference.Number) is { } ground)
            {
                context.Report(reference.Span, reference.Number, reference.Volume, ground);
            }
        }
    }
}
