namespace ResolutionKit.Languages;

/// <summary>What the name of a body says about the organ whose resolution is cited.</summary>
internal enum CitedBody
{
    /// <summary>Nothing: no body is named.</summary>
    None,

    /// <summary>A body outside the organs that <see cref="Symbols.Organ"/> names.</summary>
    Other,

    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,

    /// <summary>The Commission on Human Rights.</summary>
    CommissionOnHumanRights,

    /// <summary>The Trusteeship Council.</summary>
    TrusteeshipCouncil,

    /// <summary><em>The Assembly</em>: the General Assembly, unless a longer name stands around it.</summary>
    AnyAssembly,

    /// <summary><em>The Council</em>: which one, the form of the number tells.</summary>
    AnyCouncil,

    /// <summary><em>The Commission</em>: which one, the form of the number tells.</summary>
    AnyCommission,

    /// <summary>The organ that speaks: <em>its</em>.</summary>
    Own,
}
