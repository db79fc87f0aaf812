using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>What is known about a resolution or decision: a date, or bounds for it, and the ground for either.</summary>
/// <example>
/// <code>
/// var answer = ResolutionRegistry.Default.Find(ResolutionNumber.Parse("73/266"));
/// Console.WriteLine($"{answer.Date}: {answer.Explain()}");    // 22 December 2018: recorded: A/73/PV.65
/// </code>
/// </example>
public sealed record RegistryAnswer
{
    private readonly Confidence? _boundsConfidence;

    /// <summary>The number asked for.</summary>
    public required ResolutionNumber Number { get; init; }

    /// <summary>Whether a resolution or a decision was asked for.</summary>
    public required AdoptedTextKind Kind { get; init; }

    /// <summary>The ground of the answer.</summary>
    public Ground Ground { get; init; }

    /// <summary>How sure the answer is: of its date where it has one, else of its bounds; where it says <see cref="Impossible"/>, of that.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The date of adoption, where it is recorded or follows from its neighbours; else null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first date on which the text can have been adopted; null where nothing is known.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last date on which the text can have been adopted; null where nothing is known, or where a session is still open.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>How sure the bounds are, which may be surer than the date: a date seen only once, in a session whose days are known.</summary>
    public Confidence BoundsConfidence
    {
        get => _boundsConfidence ?? Confidence;
        init => _boundsConfidence = value;
    }

    /// <summary>The year to which a number of the Security Council belongs, whatever year stands in parentheses behind it; null for other organs, and where it is not sure.</summary>
    public int? Year { get; init; }

    /// <summary>The symbol of the record of the meeting; null where it is not known.</summary>
    public string? Meeting { get; init; }

    /// <summary>The nearest recorded number below on which the answer stands; null where there is none.</summary>
    public RegistryEntry? Below { get; init; }

    /// <summary>The nearest recorded number above on which the answer stands; null where there is none.</summary>
    public RegistryEntry? Above { get; init; }

    /// <summary>The session that the number names; null where it names none, or the calendar does not know it.</summary>
    public SessionPeriod? Period => SessionCalendar.Find(Number.Session, Number.Organ);

    /// <summary>Why there can be no such resolution or decision, as a sentence; null where there may be one.</summary>
    public string? Impossible { get; init; }

    /// <summary>Whether <see cref="Impossible"/> says no more than that the session or year lies after all that this version of the library knows.</summary>
    /// <remarks>
    /// A text that is itself of that time knows better: where its own date or session reaches <see cref="Earliest"/>, nothing is wrong.
    /// See <see cref="SessionCalendar.Horizon"/>.
    /// </remarks>
    public bool NotYetHeld { get; init; }

    /// <summary>Whether the answer is sure enough to call a text wrong.</summary>
    public bool SupportsError => Confidence >= Confidence.Medium && (Ground != Ground.Unknown || Impossible is not null);

    /// <summary>How sure it is that the text was not adopted on a date; null where nothing speaks against that date.</summary>
    /// <remarks>From <see cref="Confidence.Medium"/> a text that gives the date may be called wrong.</remarks>
    /// <param name="date">The date that a text gives.</param>
    public Confidence? Contradicts(DateOnly date)
    {
        Confidence? sure = Date is { } known && known != date ? Confidence : null;
        var outside = date < Earliest || date > Latest;
        return outside && !(sure >= BoundsConfidence) ? BoundsConfidence : sure;
    }

    /// <summary>The ground in words: <c>recorded: A/73/PV.65</c>; <c>between 73/265 and 73/267, both of 22 December 2018</c>.</summary>
    public string Explain() => RegistryExplanation.Of(this);
}
