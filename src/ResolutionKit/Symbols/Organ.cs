namespace ResolutionKit.Symbols;

/// <summary>A body of the United Nations that adopts resolutions and decisions.</summary>
public enum Organ
{
    /// <summary>A body outside the ones named here: a regional commission, a treaty body, a conference.</summary>
    Other,

    /// <summary>The General Assembly, in regular, special and emergency special sessions.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council, since 2006.</summary>
    HumanRightsCouncil,

    /// <summary>The Commission on Human Rights, 1947 to 2006.</summary>
    CommissionOnHumanRights,

    /// <summary>The Trusteeship Council.</summary>
    TrusteeshipCouncil,
}
