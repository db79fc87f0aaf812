using ResolutionKit.Symbols;

namespace ResolutionKit.Phrases;

/// <summary>The gender of the organ with which a phrase agrees.</summary>
public enum OpeningAgreement
{
    /// <summary>None shows.</summary>
    None,

    /// <summary>That of the Assembly and of commissions: <c>Consciente</c>, <c>Convencida</c>, <c>убеждена</c>, <c>إذ تشير</c>.</summary>
    Feminine,

    /// <summary>That of the councils: <c>Conscient</c>, <c>Convencido</c>, <c>убежден</c>, <c>إذ يشير</c>.</summary>
    Masculine,
}

/// <summary>What is known about the gender of organs.</summary>
public static class OpeningAgreements
{
    /// <summary>The gender of an organ's name in French, Spanish, Russian and Arabic, which is the same in all of them; none for a body not named here.</summary>
    public static OpeningAgreement Of(Organ organ) => organ switch
    {
        Organ.GeneralAssembly or Organ.CommissionOnHumanRights => OpeningAgreement.Feminine,
        Organ.SecurityCouncil or Organ.EconomicAndSocialCouncil or Organ.HumanRightsCouncil or Organ.TrusteeshipCouncil => OpeningAgreement.Masculine,
        _ => OpeningAgreement.None,
    };
}
