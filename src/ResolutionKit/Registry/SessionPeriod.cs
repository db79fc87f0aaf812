using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>When a session was held.</summary>
/// <param name="Session">The session.</param>
/// <param name="Organ">Its organ.</param>
/// <param name="Opened">The day on which it opened; of a session to come, the first day on which it can open.</param>
public sealed record SessionPeriod(Session Session, Organ Organ, DateOnly Opened)
{
    /// <summary>The day on which it closed; null where it is open or not known.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>The last day on which a text of this session can have been adopted; null where that is not known or the session is still open.</summary>
    /// <remarks>
    /// A regular session of the General Assembly is resumed when needed, and closes on the eve or on the morning of the opening of the next:
    /// its last day is the day of that opening, which belongs to both. A special session has one day more than the lists give, since last
    /// meetings run past midnight.
    /// </remarks>
    public DateOnly? LastDay { get; init; }

    /// <summary>How sure the days are.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Whether the session lies after the newest fact of the calendar, and its days follow from a rule.</summary>
    public bool IsExpected { get; init; }

    /// <summary>What is remarkable about its days, or the topic of a special session; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a text of this session can have been adopted on a day.</summary>
    public bool Contains(DateOnly date) => date >= Opened && !(date > LastDay);
}
