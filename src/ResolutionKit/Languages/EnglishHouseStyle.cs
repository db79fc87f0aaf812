namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in English.</summary>
internal static class EnglishHouseStyle
{
    // Offices of other organizations keep the form that those give them: the Secretary General of the Organization of American States.
    private static readonly ImmutableArray<string> s_ofAnother = ["of"];
    private static readonly ImmutableArray<string> s_ofOurs = ["of the United Nations"];

    // 'member States of the European Union', 'its member states', 'African Union member states'.
    private static readonly ImmutableArray<string> s_others =
        ["its", "their", "whose", "union", "organization", "organisation", "community", "league", "agency", "association", "commonwealth", "nato", "asean", "ecowas", "eu", "au", "’s", "'s", "s’"];

    public static readonly HouseStyle Style = new()
    {
        States = new WordPreferences(
            Member("Member States"), Member("Member State"), Member("non-member States"), Member("non-member State"),
            State("all States") with { NotBefore = ["of"] },
            State("other States"), State("between States"), State("among States"), State("third States"), State("donor States"), State("coastal States"),
            State("flag States"), State("neighbouring States"), State("sovereign States"), State("transit States"), State("requesting States"), State("small island developing States"),
            State("nuclear-weapon States"), State("non-nuclear-weapon States"), State("States parties"), State("State party"), State("observer State"), State("observer States"),
            State("the Government of") with { BeforeName = true }, State("all Governments"), State("Governments of Member States"), State("Governments of all States")),
        Titles = new WordPreferences(
            Officer("Secretary-General"), Officer("Under-Secretary-General"), Officer("Assistant Secretary-General"), Officer("Deputy Secretary-General"),
            Officer("Vice-President"), Officer("Vice-Presidents"), Officer("Vice-Chair"), Officer("Vice-Chairs"), Officer("Vice-Chairperson"), Officer("Vice-Chairpersons"),
            Title("High Commissioner for"), Title("United Nations High Commissioner"),
            Title("Special Representative of the Secretary-General"), Title("Personal Envoy of the Secretary-General"), Title("Special Envoy of the Secretary-General"),
            Title("Special Adviser to the Secretary-General"), Title("President of the General Assembly"), Title("President of the Security Council"),
            Title("President of the Economic and Social Council"), Title("President of the Human Rights Council")),
        CharterNames = new WordPreferences(
            new("UN Charter", "Charter of the United Nations"), new("U.N. Charter", "Charter of the United Nations"),
            new("United Nations Charter", "Charter of the United Nations"), new("Charter of the UN", "Charter of the United Nations")),
        Charter = ["Charter of the United Nations"],
        BareCharter = [("the Charter", "the Charter of the United Nations")],
        AfterAnotherCharter = ["of", "for", "on", "against"],
        Organization = new WordPreferences(
            Short("UN", "United Nations") with { NotBefore = ["Women", "Habitat", "Charter", "Tourism", "AIDS"], IsSafe = true },
            Short("U.N.", "United Nations") with { NotBefore = ["Charter"], IsSafe = true },
            Short("UN’s", "United Nations"), Short("UN's", "United Nations"), Short("UNO", "United Nations"), Short("UNGA", "General Assembly"), Short("UNSC", "Security Council"), Short("UNSG", "Secretary-General"),
            Short("UN GA", "General Assembly"), Short("UN SC", "Security Council"), Short("ECOSOC", "Economic and Social Council"),
            Short("UNHRC", "Human Rights Council"), Short("HRC", "Human Rights Council"), Short("ICJ", "International Court of Justice"),
            Short("GA resolution", "General Assembly resolution"), Short("GA resolutions", "General Assembly resolutions"), Short("GA decision", "General Assembly decision"),
            Short("SC resolution", "Security Council resolution"), Short("SC resolutions", "Security Council resolutions"),
            Short("the GA", "the General Assembly"), Short("the SC", "the Security Council")),
        HasCapitalAbbreviations = true,
        KnownAbbreviations =
        [
            "UNESCO", "UNICEF", "UNHCR", "UNAIDS", "UNCTAD", "UNIDO", "UNITAR", "UNRWA", "INTERPOL", "NATO", "ASEAN", "OPEC", "BRICS", "ECOWAS", "IGAD", "GUAM", "HIV", "AIDS", "COVID",
            "SARS", "MERS", "DNA", "RNA", "TNT", "PDF", "US", "USD", "EUR", "GMT", "UTC", "ISO", "ISSN", "ISBN", "SOS", "SMS", "TV", "PO",
            // Of these other rules speak.
            "UN", "UNO", "UNGA", "UNSC", "UNSG", "GA", "SC", "ECOSOC", "UNHRC", "HRC", "ICJ",
        ],
        Spelling = EnglishSpelling.Table,
        ExistingResources = new WordFinder(["within existing resources", "within its existing resources", "within the existing resources", "from within existing resources", "within existing means"]),
        Contractions = new WordPreferences(
            Full("don't", "do not"), Full("doesn't", "does not"), Full("didn't", "did not"), Full("isn't", "is not"), Full("aren't", "are not"), Full("wasn't", "was not"),
            Full("weren't", "were not"), Full("hasn't", "has not"), Full("haven't", "have not"), Full("hadn't", "had not"), Full("can't", "cannot"), Full("couldn't", "could not"),
            Full("won't", "will not"), Full("wouldn't", "would not"), Full("shouldn't", "should not"), Full("mustn't", "must not"), Full("it's", "it is") with { IsSafe = false },
            Full("we're", "we are"), Full("we've", "we have"), Full("they're", "they are"), Full("they've", "they have"), Full("that's", "that is") with { IsSafe = false },
            Full("let's", "let us"), Full("I'm", "I am"), Full("you're", "you are")),
        BackReferences = ["ibid", "op. cit", "loc. cit"],
        Names = new NameWords { Particles = ["the", "of", "on", "for", "in"], HasCapitals = true },
    };

    private static WordPreference Member(string right) => new(right) { NotBefore = s_ofAnother, ButBefore = s_ofOurs, NotAfter = s_others };

    private static WordPreference State(string right) => new(right) { MayHaveCapitals = true, NotBefore = ["of emergency", "of affairs", "of matter", "of mind"] };

    private static WordPreference Officer(string right) => new(right) { IsSafe = true, NotBefore = s_ofAnother, ButBefore = [.. s_ofOurs, "of the General Assembly"], NotAfter = ["a", "each", "every"] };

    private static WordPreference Title(string right) => new(right) { IsSafe = true };

    private static WordPreference Short(string wrong, string right) => new(wrong, right) { IsExact = true };

    private static WordPreference Full(string wrong, string right) => new(wrong, right) { IsSafe = true };
}
