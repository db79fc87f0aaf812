using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>The names and short codes under which a draft may name its organ.</summary>
internal static class OrganNames
{
    public const string Accepted = "General Assembly (GA), Security Council (SC), Economic and Social Council (ECOSOC), Human Rights Council (HRC), Commission on Human Rights (CHR), Trusteeship Council (TC) or other body (other)";

    private static readonly Organ[] Organs =
    [
        Organ.GeneralAssembly, Organ.SecurityCouncil, Organ.EconomicAndSocialCouncil, Organ.HumanRightsCouncil, Organ.CommissionOnHumanRights,
        Organ.TrusteeshipCouncil, Organ.Other,
    ];

    public static bool TryFind(string text, out Organ organ)
    {
        foreach (var candidate in Organs)
        {
            if (Is(candidate.ToName()) || Is(candidate == Organ.TrusteeshipCouncil ? "TC" : candidate.ToCode()))
            {
                organ = candidate;
                return true;
            }
        }

        organ = default;
        return false;

        bool Is(string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
    }
}
