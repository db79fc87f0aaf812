using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>When the sessions of the General Assembly and of the Human Rights Council were held, and which numbers belong to them.</summary>
/// <remarks>
/// The facts are the tables <c>Registry/Data/*-sessions.csv</c> and <c>general-assembly-numbers.csv</c>. Nothing here asks for today's date:
/// what has been held is judged by the <see cref="Horizon"/> of the tables.
/// </remarks>
public static class SessionCalendar
{
    private static readonly Lazy<SessionPeriod[]> Assembly = new(() => AssemblyCalendar.Complete(CalendarTable.ReadSessions(EmbeddedData.AssemblySessions, Organ.GeneralAssembly)));
    private static readonly Lazy<SessionPeriod[]> Council = new(() => HumanRightsCouncilCalendar.Complete(CalendarTable.ReadSessions(EmbeddedData.CouncilSessions, Organ.HumanRightsCouncil)));
    private static readonly Lazy<NumberRange[]> Numbers = new(() => CalendarTable.ReadNumbers(EmbeddedData.AssemblyNumbers));

    /// <summary>The last day that the tables reach: that of the newest regular session of the General Assembly in them.</summary>
    /// <remarks>A session or year that cannot have begun by this day is not yet held, as far as this version of the library knows.</remarks>
    public static DateOnly Horizon => Newest(Organ.GeneralAssembly)!.LastDay!.Value;

    /// <summary>When a session was held; null where the calendar does not know it.</summary>
    /// <remarks>
    /// Regular sessions after the newest one of the tables are answered by the rule for their opening, and marked as expected.
    /// </remarks>
    /// <param name="session">The session.</param>
    /// <param name="organ">The organ: the General Assembly or the Human Rights Council; the calendar knows no other.</param>
    public static SessionPeriod? Find(Session session, Organ organ = Organ.GeneralAssembly)
    {
        foreach (var period in Periods(organ))
        {
            if (period.Session == session)
            {
                return period;
            }
        }

        return session is not { Kind: SessionKind.Regular, Number: > 0 } ? null : organ switch
        {
            Organ.GeneralAssembly => AssemblyCalendar.Expect(session),
            Organ.HumanRightsCouncil => HumanRightsCouncilCalendar.Expect(session),
            _ => null,
        };
    }

    /// <summary>The newest regular session of an organ in the tables; null for an organ that they do not cover.</summary>
    public static SessionPeriod? Newest(Organ organ = Organ.GeneralAssembly) => Newest(organ, SessionKind.Regular);

    /// <summary>All sessions, regular, special and emergency, of which a text can have been adopted on a day, in the order in which they opened.</summary>
    /// <remarks>On the day on which a regular session of the General Assembly opens, the one before is among them.</remarks>
    public static ImmutableArray<SessionPeriod> FindAll(DateOnly date, Organ organ = Organ.GeneralAssembly)
    {
        var found = ImmutableArray.CreateBuilder<SessionPeriod>();
        foreach (var period in Periods(organ))
        {
            if (period.Contains(date))
            {
                found.Add(period);
            }
        }

        if (found.Count == 0 && organ == Organ.GeneralAssembly && date > Horizon && AssemblyCalendar.ExpectAt(date) is { } expected)
        {
            found.Add(expected);
        }

        found.Sort((left, right) => left.Opened.CompareTo(right.Opened));
        return found.ToImmutable();
    }

    /// <summary>The regular session of a day: on an opening day, the session that opens; null where none was held.</summary>
    public static Session? SessionAt(DateOnly date, Organ organ = Organ.GeneralAssembly)
    {
        Session? last = null;
        foreach (var period in FindAll(date, organ))
        {
            last = period.Session.Kind == SessionKind.Regular ? period.Session : last;
        }

        return last;
    }

    /// <summary>The running numbers of a session of the General Assembly up to 1976: 3203 to 3361 for the twenty-ninth; null for later sessions.</summary>
    public static NumberRange? FindNumbers(Session session)
    {
        foreach (var range in Numbers.Value)
        {
            if (range.Session == session)
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>The session of the General Assembly to which a running number up to 1976 belongs: the thirtieth for 3379; null beyond 3541.</summary>
    public static NumberRange? FindSessionOf(int number)
    {
        foreach (var range in Numbers.Value)
        {
            if (range.Contains(number))
            {
                return range;
            }
        }

        return null;
    }

    internal static SessionPeriod? Newest(Organ organ, SessionKind kind)
    {
        SessionPeriod? newest = null;
        foreach (var period in Periods(organ))
        {
            newest = period.Session.Kind == kind ? period : newest;
        }

        return newest;
    }

    private static SessionPeriod[] Periods(Organ organ) => organ switch
    {
        Organ.GeneralAssembly => Assembly.Value,
        Organ.HumanRightsCouncil => Council.Value,
        _ => [],
    };
}
