using ResolutionKit.References;

namespace ResolutionKit.Rules.References;

/// <summary>RK1010: the session of a supplement in words is not that of its symbol.</summary>
/// <remarks><em>Official Records of the General Assembly, Fifty-seventh Session, Supplement No. 10 (A/58/10)</em>.</remarks>
public sealed class SessionOfReport() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1010",
        Title = "Session of a report is not that of its symbol",
        MessageFormat = "The symbol {0} is of session {1}, but the session named is {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "Reports to the General Assembly are printed as supplements of the Official Records of the session that their symbols name; a reader finds them by either.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var document in context.Passage.References.OfType<DocumentReference>())
        {
            if (document is { Session: { } named, SessionSpan: { } place, Symbol: { Series: "A", Session: { } own } } && named != own)
            {
                context.Report(new Finding(place, document.Symbol, own, named)
                {
                    Severity = context.IsOldPrint ? Severity.Warning : null,
                });
            }
        }
    }
}
