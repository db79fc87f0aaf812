using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>Tells the organ of a number from its form, from the body that the text names and from the organ that speaks.</summary>
internal static class BodyResolution
{
    /// <summary>The organ of a number.</summary>
    /// <param name="mark">The number.</param>
    /// <param name="body">The body that the text names for it.</param>
    /// <param name="own">The organ whose text it is.</param>
    /// <param name="isNamed">Whether the name decided.</param>
    /// <returns>The organ, or null where the number cannot be that of a resolution.</returns>
    public static Organ? Resolve(NumberMark mark, CitedBody body, Organ own, out bool isNamed)
    {
        var parts = mark.ToParts(mark.Letters?[0] ?? default);
        var named = OfName(mark, body);
        isNamed = named is not null && NumberingConvention.Allows(named.Value, parts);
        if (isNamed)
        {
            return named;
        }

        // A running number without its year is the Security Council's only if that is said.
        var organ = mark.IsBare ? own == Organ.SecurityCouncil ? own : null : OfForm(mark, parts, own);
        return organ is { } found && NumberingConvention.Allows(found, parts) ? organ : null;
    }

    // "The Council" and "the Commission" are those that number in such a form.
    private static Organ? OfName(NumberMark mark, CitedBody body) => body switch
    {
        // "The Sanctions Committee, resolution 1267 (1999)": in this form only the Security Council numbers.
        CitedBody.Other => mark.Form == NumberForm.Running ? null : Organ.Other,
        CitedBody.GeneralAssembly or CitedBody.AnyAssembly => Organ.GeneralAssembly,
        CitedBody.SecurityCouncil => Organ.SecurityCouncil,
        CitedBody.EconomicAndSocialCouncil => Organ.EconomicAndSocialCouncil,
        CitedBody.HumanRightsCouncil => Organ.HumanRightsCouncil,
        CitedBody.CommissionOnHumanRights => Organ.CommissionOnHumanRights,
        CitedBody.TrusteeshipCouncil => Organ.TrusteeshipCouncil,
        CitedBody.AnyCouncil => mark.Form switch
        {
            NumberForm.Running => mark.IsBare ? null : Organ.SecurityCouncil,
            NumberForm.SessionSlash => Organ.HumanRightsCouncil,
            _ => Organ.EconomicAndSocialCouncil,
        },
        CitedBody.AnyCommission => mark.Form switch
        {
            NumberForm.Running => null,
            NumberForm.YearSlash => Organ.CommissionOnHumanRights,
            _ => Organ.Other,
        },
        _ => null,
    };

    // 16/21 is that of the organ that speaks, if it numbers so; else the form decides, and before the thirty-first session 16/21 is no number of the Assembly.
    private static Organ? OfForm(NumberMark mark, in NumberParts parts, Organ own)
    {
        var implied = NumberingConvention.OrganOf(mark.Form, parts.Session);
        foreach (var organ in new[] { own, implied, Organ.HumanRightsCouncil })
        {
            if (organ != Organ.Other && NumberingConvention.Allows(organ, parts))
            {
                return organ;
            }
        }

        return null;
    }
}
