namespace ResolutionKit.Languages;

/// <summary>The words of official documents in English.</summary>
internal static class EnglishOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["United Nations"],
        PlainLines =
        [
            "First Committee", "Second Committee", "Third Committee", "Fourth Committee", "Fifth Committee", "Sixth Committee",
            "Special Political Committee", "Special Political and Decolonization Committee (Fourth Committee)",
            "English", "Arabic", "Chinese", "French", "Russian", "Spanish", "English only", "English/French", "English/Spanish",
        ],
        Distribution = ["Distr.:", "Distr."],
        Original = ["Original:"],
        AgendaItems = ["Agenda items", "Agenda item"],
        Conjunctions = ["and", "to"],
        AdoptionLines =
        [
            "Resolution adopted by the {organ} on {date}",
            "Resolution adopted by the {organ}",
            "Adopted by the {organ} at its {meeting} meeting, on {date}",
            "Adopted by the {organ} at its {meeting} meeting on {date}",
            "of {date}",
        ],
        NumberLines = ["Resolution {number} of {date}", "Resolution {number}", "{number}. Resolution of {date}", "{number} Resolution of {date}"],
        CommitteeNotes =
        [
            "on the report of the {*} ({symbol}, para. {paragraph})",
            "on the report of the {*} ({symbol}, paras. {paragraph})",
            "on the report of the {*} ({symbol})",
            "without reference to a Main Committee ({symbol})",
            "{symbol}",
        ],
        Sponsors = ["{*}: draft resolution", "{*}:* draft resolution", "{*}: revised draft resolution", "{*}:* revised draft resolution"],
        NumberEndings = ["st", "nd", "rd", "th"],
        ClosingMeetings = ["{meeting} plenary meeting", "{meeting} plenary meeting (resumed)", "{meeting} meeting"],
        ClosingSentences = ["Adopted at the {meeting} meeting.", "Adopted{*}the {meeting} meeting{*}", "Adopted{*}its {meeting} meeting{*}"],
        VoteNotes = ["Adopted without a vote.", "Adopted by a recorded vote{*}", "Adopted by{*}", "Adopted as orally{*}"],
        Annexes = ["Annex", "Appendix"],
        OpeningWords =
        [
            "Recalling", "Reaffirming", "Affirming", "Noting", "Taking", "Recognizing", "Acknowledging", "Confirming", "Considering", "Bearing",
            "Mindful", "Aware", "Conscious", "Cognizant", "Convinced", "Concerned", "Deeply", "Gravely", "Expressing", "Alarmed", "Emphasizing",
            "Stressing", "Underlining", "Underscoring", "Welcoming", "Guided", "Having", "Desiring", "Determined", "Encouraged", "Commending",
            "Condemning", "Deploring", "Regretting", "Reiterating", "Believing", "Seeking", "Supporting", "Encouraging", "Calling", "Paying",
            "Determining", "Acting", "Decides", "Requests", "Calls", "Urges", "Invites", "Encourages", "Welcomes", "Takes", "Notes", "Reaffirms",
            "Affirms", "Recognizes", "Acknowledges", "Confirms", "Recalls", "Emphasizes", "Stresses", "Underlines", "Underscores", "Expresses",
            "Condemns", "Strongly", "Deplores", "Regrets", "Demands", "Endorses", "Approves", "Adopts", "Authorizes", "Recommends", "Proclaims",
            "Declares", "Commends", "Congratulates", "Supports", "Appeals", "Reiterates", "Considers", "Directs", "Establishes", "Appoints",
            "Designates", "Looks", "Reminds", "Draws", "Resolves", "Undertakes", "Pays", "Also", "Further", "Again", "Once", "Viewing", "Observing",
            "Anxious", "Disturbed", "Distressed", "Appalled", "Shocked", "Dismayed", "Grieved", "Indignant", "Cognisant", "Keeping", "Reasserting",
            "Anticipating", "Appreciating", "Attaching", "Realizing", "Remaining", "Highlighting", "Hoping", "Wishing", "Looking", "Giving", "In",
            "Pursuant", "Instructs", "Accepts", "Approving", "Agrees", "Asks", "Asserts", "Assures", "Authorises", "Charges", "Confers", "Convenes",
            "Denounces", "Extends", "Expects", "Hails", "Insists", "Intends", "Names", "Orders", "Pledges", "Postpones", "Promises", "Reconfirms",
            "Rejects", "Renews", "Repeats", "Salutes", "Stands", "Suggests", "Terminates", "Thanks", "Trusts", "Views", "Warns", "Wishes", "Concurs",
            "Continues", "Emphasising", "Recognising", "Extending", "Endorsing", "Declaring", "Mandates", "Re-emphasizes", "Re-emphasizing",
            "Reconfirming", "Renewing", "Repeating", "Rejecting", "Respecting", "Resolving", "Sharing", "Thanking",
        ],
        BeforeNumbers =
        [
            "a", "about", "agenda", "after", "all", "and", "annex", "article", "articles", "at", "before", "between", "by", "chapter", "chap", "committee", "decision",
            "decisions", "document", "every", "figure", "for", "from", "goal", "goals", "in", "into", "item", "items", "least", "meeting", "nearly", "next", "no", "nos",
            "of", "on", "only", "or", "over", "para", "paras", "paragraph", "paragraphs", "part", "parts", "past", "per", "phase", "protocol", "resolution", "resolutions",
            "rule", "rules", "section", "sections", "since", "some", "stage", "sub-paragraph", "subparagraph", "supplement", "table", "target", "targets", "than", "the",
            "these", "those", "to", "top", "types", "until", "vol", "vols", "volume", "were", "with", "within",
        ],
        AfterNumbers =
        [
            "per", "million", "billion", "thousand", "hundred", "percent", "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December", "years", "days", "months", "weeks", "hours", "States", "members", "countries", "votes",
        ],
    };
}
