using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>How far the numbers of a section follow their dates, as measured on the recorded facts: see <c>docs/registry.md</c>.</summary>
internal readonly struct NumberOrder
{
    private NumberOrder(Confidence same, Confidence between)
    {
        Same = same;
        Between = between;
    }

    /// <summary>How sure the date is of a number whose neighbours have one date.</summary>
    public Confidence Same { get; }

    /// <summary>How sure it is that the date of a number lies between those of its neighbours; <see cref="Confidence.Disputed"/> where it often does not.</summary>
    public Confidence Between { get; }

    /// <summary>Whether nothing may be concluded from neighbours.</summary>
    public bool IsNone => Same == Confidence.Disputed;

    /// <remarks>
    /// Up to its eleventh session (1956) the Assembly numbered by committee, not by day. Decisions are numbered in series
    /// (elections, other decisions) that do not follow one another in time.
    /// </remarks>
    public static NumberOrder Of(SectionKey key) => key switch
    {
        { Kind: AdoptedTextKind.Decision } => default,
        { Organ: Organ.SecurityCouncil } => new(Confidence.High, Confidence.High),
        { Organ: Organ.HumanRightsCouncil } => new(Confidence.Medium, Confidence.Medium),
        { Organ: Organ.GeneralAssembly, Session: { Kind: SessionKind.Regular, Number: >= 31 } } => new(Confidence.High, Confidence.Medium),
        { Organ: Organ.GeneralAssembly, Session: { Kind: SessionKind.Regular, Number: >= 12 } } => new(Confidence.Medium, Confidence.Medium),
        { Organ: Organ.GeneralAssembly, Session: { Kind: not SessionKind.Regular, Number: >= 3 } } => new(Confidence.Medium, Confidence.Medium),
        { Organ: Organ.GeneralAssembly } => new(Confidence.Low, Confidence.Disputed),
        _ => default,
    };
}
