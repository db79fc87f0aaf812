using ResolutionKit.References;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.References;

/// <summary>RK1011: the number of a supplement is not that of its symbol.</summary>
/// <remarks>
/// <em>Supplement No. 10 (A/58/10)</em>: the last number of the symbol is that of the supplement. Reports that were first issued under another symbol and
/// revised, as <c>A/S-27/19/Rev.1</c>, go their own way, and so do the symbols of before 1976, which have no session.
/// </remarks>
public sealed class SupplementNumber() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1011",
        Title = "Number of a supplement is not that of its symbol",
        MessageFormat = "The symbol {0} is that of Supplement No. {1}, but the number given is {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Info,
        Why = "Supplements of the Official Records carry their number in their symbol; a reader finds them by either.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var document in context.Passage.References.OfType<DocumentReference>())
        {
            if (document is { Supplement: { } given, SupplementSpan: { } place, Symbol: { Series: "A", Session.Kind: SessionKind.Regular, Serial: { } serial } symbol } &&
                given != serial && symbol.Body is null && symbol.Nature is null && symbol.Suffixes.IsEmpty)
            {
                context.Report(new Finding(place, symbol, serial, given)
                {
                    Severity = context.IsOldPrint ? Severity.Warning : null,
                });
            }
        }
    }
}
