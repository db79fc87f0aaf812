namespace ResolutionKit.Symbols;

/// <summary>What is said of an <see cref="Organ"/> in few words.</summary>
public static class OrganExtensions
{
    /// <summary>The short code of an organ: <c>GA</c>, <c>SC</c>, <c>ECOSOC</c>, <c>HRC</c>, <c>CHR</c>, or <c>other</c>.</summary>
    public static string ToCode(this Organ organ) => organ switch
    {
        Organ.GeneralAssembly => "GA",
        Organ.SecurityCouncil => "SC",
        Organ.EconomicAndSocialCouncil => "ECOSOC",
        Organ.HumanRightsCouncil => "HRC",
        Organ.CommissionOnHumanRights => "CHR",
        _ => "other",
    };

    /// <summary>The name of an organ in English, without its article.</summary>
    public static string ToName(this Organ organ) => organ switch
    {
        Organ.GeneralAssembly => "General Assembly",
        Organ.SecurityCouncil => "Security Council",
        Organ.EconomicAndSocialCouncil => "Economic and Social Council",
        Organ.HumanRightsCouncil => "Human Rights Council",
        Organ.CommissionOnHumanRights => "Commission on Human Rights",
        Organ.TrusteeshipCouncil => "Trusteeship Council",
        _ => "other body",
    };
}
