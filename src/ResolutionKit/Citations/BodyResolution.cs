using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>Tells the organ of a number from its form, from the body that the text names and from the organ that speaks.</summary>
internal static class BodyResolution
{
    // The Assembly wrote its sessions before a slash from the thirty-first session, the eighth special and the sixth emergency special session.
    private const int FirstSession = 31;
    private const int FirstSpecial = 8;
    private const int FirstEmergency = 6;

    /// <summary>The organ of a number.</summary>
    /// <param name="mark">The number.</param>
    /// <param name="body">The body that the text names for it.</param>
    /// <param name="own">The organ whose text it is.</param>
    /// <param name="isNamed">Whether the name decided.</param>
    /// <returns>The organ, or null where the number cannot be a resolution's.</returns>
    public static Organ? Resolve(NumberMark mark, CitedBody body, Organ own, out bool isNamed)
    {
        isNamed = body is not (CitedBody.None or CitedBody.Own);
        if (isNamed && OfName(mark, body) is { } named)
        {
            return named;
        }

        isNamed = false;
        return OfForm(mark, own);
    }

    private static Organ? OfName(NumberMark mark, CitedBody body) => mark.Form switch
    {
        NumberForm.YearOfCouncil => body is CitedBody.SecurityCouncil or CitedBody.AnyCouncil ? Organ.SecurityCouncil : null,
        NumberForm.Bare => body is CitedBody.SecurityCouncil ? Organ.SecurityCouncil : null,
        NumberForm.Session => body switch
        {
            CitedBody.GeneralAssembly or CitedBody.AnyAssembly when IsOfAssembly(mark) => Organ.GeneralAssembly,
            CitedBody.HumanRightsCouncil or CitedBody.AnyCouncil when mark.SessionKind != SessionKind.Emergency => Organ.HumanRightsCouncil,
            CitedBody.Other or CitedBody.AnyCommission => Organ.Other,
            _ => null,
        },
        NumberForm.Year => body switch
        {
            CitedBody.EconomicAndSocialCouncil or CitedBody.AnyCouncil => Organ.EconomicAndSocialCouncil,
            CitedBody.CommissionOnHumanRights or CitedBody.AnyCommission => Organ.CommissionOnHumanRights,
            CitedBody.Other => Organ.Other,
            _ => null,
        },
        _ => body switch
        {
            CitedBody.GeneralAssembly or CitedBody.AnyAssembly when IsRomanOfAssembly(mark) => Organ.GeneralAssembly,
            CitedBody.EconomicAndSocialCouncil or CitedBody.AnyCouncil when mark.SessionKind == SessionKind.Regular => Organ.EconomicAndSocialCouncil,
            CitedBody.TrusteeshipCouncil => Organ.TrusteeshipCouncil,
            CitedBody.CommissionOnHumanRights => Organ.CommissionOnHumanRights,
            CitedBody.Other or CitedBody.AnyCommission => Organ.Other,
            _ => null,
        },
    };

    private static Organ? OfForm(NumberMark mark, Organ own) => mark.Form switch
    {
        NumberForm.YearOfCouncil => Organ.SecurityCouncil,
        NumberForm.Bare => own == Organ.SecurityCouncil ? own : null,
        NumberForm.Session when own == Organ.HumanRightsCouncil && mark.SessionKind != SessionKind.Emergency => own,
        NumberForm.Session when IsOfAssembly(mark) => Organ.GeneralAssembly,
        NumberForm.Session => mark.SessionKind == SessionKind.Emergency ? null : Organ.HumanRightsCouncil,
        NumberForm.Year => own == Organ.CommissionOnHumanRights ? own : Organ.EconomicAndSocialCouncil,
        _ when own is Organ.EconomicAndSocialCouncil or Organ.TrusteeshipCouncil or Organ.CommissionOnHumanRights && mark.SessionKind == SessionKind.Regular => own,
        _ => IsRomanOfAssembly(mark) ? Organ.GeneralAssembly : mark.SessionKind == SessionKind.Regular ? Organ.EconomicAndSocialCouncil : null,
    };

    private static bool IsOfAssembly(NumberMark mark) => mark.Session >= mark.SessionKind switch
    {
        SessionKind.Special => FirstSpecial,
        SessionKind.Emergency => FirstEmergency,
        _ => FirstSession,
    };

    private static bool IsRomanOfAssembly(NumberMark mark) => !IsOfAssembly(mark);
}
