using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>The bounds that the calendar sets to a number: the days of its session, or its year.</summary>
internal static class CalendarBounds
{
    /// <summary>The days on which organs first met.</summary>
    private static readonly DateOnly FirstEconomicAndSocialCouncil = new(1946, 1, 23);
    private static readonly DateOnly FirstCommissionOnHumanRights = new(1947, 1, 27);
    private static readonly DateOnly FirstTrusteeshipCouncil = new(1947, 3, 26);

    public static RegistryAnswer Of(ResolutionNumber number, AdoptedTextKind kind)
    {
        var nothing = new RegistryAnswer { Number = number, Kind = kind };
        return number.Organ switch
        {
            Organ.GeneralAssembly or Organ.HumanRightsCouncil when number.Session.Number > 0 => OfSession(nothing),
            Organ.SecurityCouncil => OfSecurityCouncil(nothing),

            // Since 2014 the Council's cycle runs from July to July: numbers of a year may be of July of the year before. Sessions have been resumed in the year after.
            Organ.EconomicAndSocialCouncil when number.Year > 0 => Within(nothing, new DateOnly(number.Year - 1, 7, 1), new DateOnly(number.Year + 1, 12, 31)),
            Organ.EconomicAndSocialCouncil => Within(nothing, FirstEconomicAndSocialCouncil, new DateOnly(1978, 2, 28)),
            Organ.CommissionOnHumanRights when number.Year > 0 => Within(nothing, new DateOnly(number.Year, 1, 1), new DateOnly(number.Year, 12, 31)),
            Organ.CommissionOnHumanRights => Within(nothing, FirstCommissionOnHumanRights, new DateOnly(1978, 2, 28)),
            Organ.TrusteeshipCouncil => Within(nothing, FirstTrusteeshipCouncil, null),
            _ => nothing,
        };
    }

    private static RegistryAnswer OfSession(RegistryAnswer nothing)
    {
        var (organ, session) = (nothing.Number.Organ, nothing.Number.Session);
        if (SessionCalendar.Find(session, organ) is not { } period)
        {
            // A special session that the calendar does not know: one of the Human Rights Council, or one held after the newest known.
            var from = organ == Organ.HumanRightsCouncil ? HumanRightsCouncilCalendar.FirstMeeting : SessionCalendar.Newest(organ, session.Kind)?.Opened;
            return Within(nothing, from, null);
        }

        return nothing with
        {
            Ground = Ground.Session,
            Confidence = period.IsExpected ? Confidence.Medium : period.Confidence,

            // The rule for openings has been changed before, but September has held since 1965.
            Earliest = period.IsExpected ? new DateOnly(period.Opened.Year, period.Opened.Month, 1) : period.Opened,
            Latest = period.IsExpected ? period.LastDay?.AddDays(30) : period.LastDay,
        };
    }

    private static RegistryAnswer OfSecurityCouncil(RegistryAnswer nothing)
    {
        var year = SecurityCouncilYears.YearOf(nothing.Number.Serial);
        var stated = nothing.Number.Year;
        return year is null && stated == 0
            ? nothing
            : Within(nothing, new DateOnly(year ?? stated, 1, 1), new DateOnly(year ?? stated, 12, 31)) with { Year = year };
    }

    private static RegistryAnswer Within(RegistryAnswer nothing, DateOnly? earliest, DateOnly? latest) => nothing with
    {
        Ground = Ground.Year,
        Confidence = Confidence.Medium,
        Earliest = earliest,
        Latest = latest,
    };
}
