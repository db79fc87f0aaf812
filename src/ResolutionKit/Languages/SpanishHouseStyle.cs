namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in Spanish.</summary>
internal static class SpanishHouseStyle
{
    private static readonly ImmutableArray<string> s_of = ["de", "del"];
    private static readonly ImmutableArray<string> s_ofOurs = ["de las Naciones Unidas", "de la Organización de las Naciones Unidas"];

    public static readonly HouseStyle Style = new()
    {
        States = new WordPreferences(
            new("Estados Miembros") { NotBefore = s_of, ButBefore = s_ofOurs, NotAfter = ["sus", "cuyos"] },
            new("Estado Miembro") { NotBefore = s_of, ButBefore = s_ofOurs, NotAfter = ["cada"] }),
        Titles = new WordPreferences(
            new("Secretario General") { IsSafe = true, NotBefore = ["adjunto", "adjunta", .. s_of], ButBefore = s_ofOurs, NotAfter = ["un"] },
            new("Secretaria General") { IsSafe = true, NotBefore = ["adjunta", .. s_of], ButBefore = s_ofOurs, NotAfter = ["una"] },
            new("Secretario General Adjunto") { IsSafe = true, NotBefore = s_of, NotAfter = ["un"] },
            new("Alto Comisionado de las Naciones Unidas") { IsSafe = true }, new("Alta Comisionada de las Naciones Unidas") { IsSafe = true }),
        CharterNames = new WordPreferences(
            new("Carta de la ONU", "Carta de las Naciones Unidas"), new("Carta de la Organización de las Naciones Unidas", "Carta de las Naciones Unidas")),
        Charter = ["Carta de las Naciones Unidas"],
        BareCharter = [("la Carta", "la Carta de las Naciones Unidas")],
        AfterAnotherCharter = ["de", "del", "sobre", "para", "africana", "árabe", "social", "internacional", "democrática", "olímpica", "magna"],
        HasCapitalAbbreviations = true,
        KnownAbbreviations =
        [
            "ONU", "UNESCO", "UNICEF", "ONUSIDA", "ACNUR", "UNCTAD", "ONUDI", "UNITAR", "UNRWA", "OOPS", "INTERPOL", "OTAN", "ASEAN", "OPEP", "BRICS", "CEDEAO", "IGAD", "VIH", "SIDA", "COVID", "SARS", "SRAS",
            "MERS", "ADN", "ARN", "PDF", "US", "USD", "EUR", "GMT", "UTC", "ISO", "ISSN", "ISBN", "TV", "EE", "UU",
        ],
        ExistingResources = new WordFinder(
        [
            "dentro de los límites de los recursos existentes", "dentro del límite de los recursos existentes", "con los recursos existentes", "con cargo a los recursos existentes",
            "dentro de los recursos existentes", "utilizando los recursos existentes",
        ]),
        BackReferences = ["ibíd", "ibid", "op. cit"],
        Names = new NameWords { Particles = ["de", "del", "la", "el", "los", "las", "sobre", "para", "en"] },
    };
}
