namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in French.</summary>
internal static class FrenchHouseStyle
{
    // A bare 'de' may lead to what they are asked to do: 'prie le Secrétaire général de lui faire rapport'.
    private static readonly ImmutableArray<string> s_of = ["de l'", "de la", "des", "du", "d'"];
    private static readonly ImmutableArray<string> s_ofOurs = ["de l'Organisation des Nations Unies", "de l'ONU", "des Nations Unies"];

    public static readonly HouseStyle Style = new()
    {
        States = new WordPreferences(
            new("États Membres") { NotBefore = s_of, ButBefore = s_ofOurs, NotAfter = ["ses", "leurs", "dont les"] },
            new("État Membre") { NotBefore = s_of, ButBefore = s_ofOurs, NotAfter = ["chaque"] }),
        Titles = new WordPreferences(
            new("Secrétaire général") { IsSafe = true, NotBefore = ["adjoint", "adjointe", .. s_of], ButBefore = s_ofOurs, NotAfter = ["un"] },
            new("Secrétaire générale") { IsSafe = true, NotBefore = ["adjointe", .. s_of], ButBefore = s_ofOurs, NotAfter = ["une"] },
            new("Haut-Commissaire des Nations Unies") { IsSafe = true },
            new("Président de l'Assemblée générale") { IsSafe = true }),
        CharterNames = new WordPreferences(
            new("Charte de l'ONU", "Charte des Nations Unies"), new("Charte de l'Organisation des Nations Unies", "Charte des Nations Unies")),
        Charter = ["Charte des Nations Unies"],
        BareCharter = [("la Charte", "la Charte des Nations Unies")],
        AfterAnotherCharter = ["de", "des", "du", "sur", "pour", "relative", "africaine", "arabe", "sociale", "internationale", "mondiale", "olympique", "démocratique", "d'"],
        HasCapitalAbbreviations = true,
        KnownAbbreviations =
        [
            "ONU", "UNESCO", "UNICEF", "ONUSIDA", "HCR", "CNUCED", "ONUDI", "UNITAR", "UNRWA", "INTERPOL", "OTAN", "ASEAN", "ANASE", "OPEP", "BRICS", "CEDEAO", "IGAD", "VIH", "SIDA", "COVID", "SRAS",
            "MERS", "ADN", "ARN", "PDF", "US", "USD", "EUR", "GMT", "UTC", "TU", "ISO", "ISSN", "ISBN", "TV",
        ],
        ExistingResources = new WordFinder(
        [
            "dans la limite des ressources existantes", "dans les limites des ressources existantes", "dans la limite des ressources disponibles existantes", "à l'aide des ressources existantes",
            "au moyen des ressources existantes", "avec les ressources existantes",
        ]),
        BackReferences = ["ibid", "op. cit", "loc. cit"],
        Names = new NameWords { Particles = ["de", "du", "des", "la", "le", "les", "sur", "pour", "à", "au", "aux", "d", "l", "en"] },
    };
}
