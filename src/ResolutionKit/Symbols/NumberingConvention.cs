namespace ResolutionKit.Symbols;

/// <summary>Which organ numbered its texts in which form, and when.</summary>
/// <remarks>
/// Source: United Nations Editorial Manual, system of identification of resolutions and decisions; guides of the Dag Hammarskjöld Library.
/// A body that is not named in <see cref="Organ"/> may number as it likes.
/// </remarks>
internal static class NumberingConvention
{
    /// <summary>The year of the first meetings.</summary>
    public const int FirstYear = 1946;

    /// <summary>A bound against misread numbers, not a forecast.</summary>
    public const int LastYear = 2199;

    /// <summary>The year from which the Economic and Social Council and its commissions count by years.</summary>
    public const int FirstYearBeforeSlash = 1978;

    /// <summary>Numbers that start again with each session or year stay below a thousand; running numbers do not.</summary>
    public const int LastNumberOfSession = 999;

    public const int LastRunningNumber = 9999;

    /// <summary>The last session of the General Assembly of each kind that stands in Roman numerals: the thirtieth (1975), S-VII (1975), ES-V (1967).</summary>
    public static int LastRomanSession(SessionKind kind) => kind switch
    {
        SessionKind.Special => 7,
        SessionKind.Emergency => 5,
        _ => 30,
    };

    /// <summary>The form in which an organ numbers the texts of a session.</summary>
    public static NumberForm FormOf(Organ organ, Session session) => organ switch
    {
        Organ.GeneralAssembly => session.Number <= LastRomanSession(session.Kind) ? NumberForm.RomanSession : NumberForm.SessionSlash,
        Organ.EconomicAndSocialCouncil or Organ.TrusteeshipCouncil => NumberForm.RomanSession,
        Organ.CommissionOnHumanRights when session.Kind == SessionKind.Regular => NumberForm.RomanSession,
        _ => NumberForm.SessionSlash,
    };

    /// <summary>The organ that a form implies where no other is meant.</summary>
    public static Organ OrganOf(NumberForm form, Session session) => form switch
    {
        NumberForm.Running => Organ.SecurityCouncil,
        NumberForm.YearSlash => Organ.EconomicAndSocialCouncil,

        // The Assembly wrote Roman sessions up to the thirtieth; beyond it only the Economic and Social Council reached.
        NumberForm.RomanSession when session.Kind == SessionKind.Regular && session.Number > LastRomanSession(session.Kind) => Organ.EconomicAndSocialCouncil,
        _ => Organ.GeneralAssembly,
    };

    /// <summary>Whether an organ numbers texts so.</summary>
    public static bool Allows(Organ organ, in NumberParts parts)
    {
        var last = parts.Form is NumberForm.RomanSession or NumberForm.Running || organ == Organ.Other ? LastRunningNumber : LastNumberOfSession;
        if (parts.Form == NumberForm.None || parts.Serial < 1 || parts.Serial > last || (parts.Year != 0 && parts.Year is < FirstYear or > LastYear))
        {
            return false;
        }

        return parts.Form switch
        {
            NumberForm.Running => parts.Letter == default && (organ == Organ.SecurityCouncil || (organ == Organ.Other && parts.Year != 0)),
            NumberForm.YearSlash => parts.Year != 0 && AllowsYear(organ, parts.Year),
            _ => parts.Session.Number != 0 && AllowsSession(organ, parts.Form, parts.Session),
        };
    }

    // Whether the organ still met then is for the calendar to say, not for the form.
    private static bool AllowsYear(Organ organ, int year) => organ switch
    {
        Organ.EconomicAndSocialCouncil or Organ.CommissionOnHumanRights => year >= FirstYearBeforeSlash,
        _ => organ == Organ.Other,
    };

    private static bool AllowsSession(Organ organ, NumberForm form, Session session) => organ switch
    {
        Organ.Other => true,
        Organ.SecurityCouncil => false,
        Organ.EconomicAndSocialCouncil => form == NumberForm.RomanSession && session.Kind == SessionKind.Regular,
        _ => form == FormOf(organ, session),
    };
}
