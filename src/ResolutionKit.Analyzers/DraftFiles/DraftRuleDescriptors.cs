using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>The rules of the library as the compiler knows them.</summary>
/// <remarks>
/// Written from the library's own rules by <c>UPDATE_DOCS=1 dotnet test --filter DraftRuleDescriptorsTests</c>; the test fails where it is behind. They stand here
/// in full so that the compiler knows what it may report before a draft is read, and so that each is part of the record of releases.
/// </remarks>
internal static class DraftRuleDescriptors
{
    private static readonly DiagnosticDescriptor RK1001 = new("RK1001", "Cited date is not the date of adoption", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "A resolution is cited with the date of its adoption. Lists are copied from one text to the next, and a slip lives on for years.", HelpLink.Of("RK1001"));
    private static readonly DiagnosticDescriptor RK1002 = new("RK1002", "Cited date is outside what the number allows", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "The number of a text bounds its date: numbers follow the order of adoption within a session, and a session has a first and a last day.", HelpLink.Of("RK1002"));
    private static readonly DiagnosticDescriptor RK1003 = new("RK1003", "There is no such resolution or decision", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "A number beyond those that a session or year adopted, a session not yet held or a letter that a set does not have is a slip in the number.", HelpLink.Of("RK1003"));
    private static readonly DiagnosticDescriptor RK1004 = new("RK1004", "Year in parentheses is not the resolution's", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "The year in parentheses is that in which the Security Council adopted the resolution; number, year and date vouch for one another.", HelpLink.Of("RK1004"));
    private static readonly DiagnosticDescriptor RK1005 = new("RK1005", "Resolution called a decision, or the reverse", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "Resolutions and decisions of the General Assembly are numbered in ranges of their own: 72/28 is a resolution, 72/512 a decision; the Security Council numbers resolutions only.", HelpLink.Of("RK1005"));
    private static readonly DiagnosticDescriptor RK1006 = new("RK1006", "Text cites itself or a later text", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "A text can cite only what was adopted before it; it calls itself “the present resolution”.", HelpLink.Of("RK1006"));
    private static readonly DiagnosticDescriptor RK1007 = new("RK1007", "Number cited twice in one list", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Lists grow from year to year by copying; a number that stands in one twice is a slip, and often another number was meant.", HelpLink.Of("RK1007"));
    private static readonly DiagnosticDescriptor RK1008 = new("RK1008", "Dated list is out of order", "{0}", "Citations", DiagnosticSeverity.Info, isEnabledByDefault: true, "Resolutions are listed in the order of their adoption, so that a reader sees at once whether one is missing.", HelpLink.Of("RK1008"));
    private static readonly DiagnosticDescriptor RK1009 = new("RK1009", "Cited date does not exist", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "31 June and 0 December are slips of a digit; where the date of adoption is known, it is named.", HelpLink.Of("RK1009"));
    private static readonly DiagnosticDescriptor RK1010 = new("RK1010", "Session of a report is not that of its symbol", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "Reports to the General Assembly are printed as supplements of the Official Records of the session that their symbols name; a reader finds them by either.", HelpLink.Of("RK1010"));
    private static readonly DiagnosticDescriptor RK1011 = new("RK1011", "Number of a supplement is not that of its symbol", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "Supplements of the Official Records carry their number in their symbol; a reader finds them by either.", HelpLink.Of("RK1011"));
    private static readonly DiagnosticDescriptor RK1012 = new("RK1012", "The Charter has no such provision", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "A reference to the Charter is the ground on which an organ acts, and the Charter has 111 articles in nineteen chapters.", HelpLink.Of("RK1012"));
    private static readonly DiagnosticDescriptor RK1013 = new("RK1013", "Treaty is not in that volume", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A treaty is found by its volume; its number of registration vouches for it.", HelpLink.Of("RK1013"));
    private static readonly DiagnosticDescriptor RK1014 = new("RK1014", "Meeting named in the text was not held on that date", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Meetings are numbered in the order of their dates, so that number and date vouch for each other.", HelpLink.Of("RK1014"));
    private static readonly DiagnosticDescriptor RK1015 = new("RK1015", "Resolution cited by its symbol", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A symbol names a document; what is cited is the resolution, and the word before it already says so: resolution 64/25, not resolution A/RES/64/25.", HelpLink.Of("RK1015"));
    private static readonly DiagnosticDescriptor RK1016 = new("RK1016", "Singular or plural before the numbers cited", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "One number is a resolution, two are resolutions; the word shows what is left of a list after a number was taken out, or was not noticed when one came in.", HelpLink.Of("RK1016"));
    private static readonly DiagnosticDescriptor RK1017 = new("RK1017", "Conjunction before another than the last member of a list", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Each year the latest resolution is added at the end of a list; the conjunction must move with it.", HelpLink.Of("RK1017"));
    private static readonly DiagnosticDescriptor RK1018 = new("RK1018", "Blank between a number and its year", "{0}", "Citations", DiagnosticSeverity.Info, isEnabledByDefault: true, "A blank parts the number of a resolution from the year or session in parentheses, 1373 (2001); Chinese texts and document symbols have none.", HelpLink.Of("RK1018"));
    private static readonly DiagnosticDescriptor RK1019 = new("RK1019", "Letters of a document symbol", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Documents are found by their symbols, which are spelt in one way: A/RES/77/37, A/77/380/Add.1.", HelpLink.Of("RK1019"));
    private static readonly DiagnosticDescriptor RK1020 = new("RK1020", "Cited date is not that of the body's own resolution", "{0}", "Citations", DiagnosticSeverity.Error, isEnabledByDefault: true, "A body cites its own resolutions by number and date, as the United Nations does; its table says which date belongs to a number.", HelpLink.Of("RK1020"));
    private static readonly DiagnosticDescriptor RK1021 = new("RK1021", "The body has no such resolution", "{0}", "Citations", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A number that the body's complete table does not have is misprinted, or the table is behind.", HelpLink.Of("RK1021"));
    private static readonly DiagnosticDescriptor RK2001 = new("RK2001", "Footnote marker without a note", "{0}", "Footnotes", DiagnosticSeverity.Error, isEnabledByDefault: true, "A marker sends the reader to a note. Notes are lost when paragraphs are copied from one text to another.", HelpLink.Of("RK2001"));
    private static readonly DiagnosticDescriptor RK2002 = new("RK2002", "Footnote without a marker", "{0}", "Footnotes", DiagnosticSeverity.Error, isEnabledByDefault: true, "A note without a marker cannot be found by the reader; it remains when the words that it belonged to are deleted.", HelpLink.Of("RK2002"));
    private static readonly DiagnosticDescriptor RK2003 = new("RK2003", "Footnotes out of order", "{0}", "Footnotes", DiagnosticSeverity.Error, isEnabledByDefault: true, "Footnotes are numbered 1, 2, 3 in the order in which a text first refers to them, through its annexes.", HelpLink.Of("RK2003"));
    private static readonly DiagnosticDescriptor RK2004 = new("RK2004", "Footnote marker on the wrong side of punctuation", "{0}", "Footnotes", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Each language has its place for footnote markers: after punctuation in English and Chinese, before it in French and Spanish.", HelpLink.Of("RK2004"));
    private static readonly DiagnosticDescriptor RK2005 = new("RK2005", "Footnote does not end with a full stop", "{0}", "Footnotes", DiagnosticSeverity.Info, isEnabledByDefault: true, "A footnote ends with a full stop, be it a sentence or a symbol alone: A/65/201.", HelpLink.Of("RK2005"));
    private static readonly DiagnosticDescriptor RK2006 = new("RK2006", "Footnote repeats an earlier one", "{0}", "Footnotes", DiagnosticSeverity.Info, isEnabledByDefault: true, "A source is given once; where it is cited again, the marker of its first note is repeated.", HelpLink.Of("RK2006"));
    private static readonly DiagnosticDescriptor RK3001 = new("RK3001", "Operative paragraphs are not numbered in sequence", "{0}", "Numbering", DiagnosticSeverity.Error, isEnabledByDefault: true, "Operative paragraphs are cited by their numbers, so each has one of its own, and none is skipped.", HelpLink.Of("RK3001"));
    private static readonly DiagnosticDescriptor RK3002 = new("RK3002", "Sub-paragraphs are not marked in sequence", "{0}", "Numbering", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Sub-paragraphs are cited by their letters and numerals: paragraph 3 (b) (ii).", HelpLink.Of("RK3002"));
    private static readonly DiagnosticDescriptor RK3003 = new("RK3003", "Reference to a paragraph that does not exist", "{0}", "Numbering", DiagnosticSeverity.Error, isEnabledByDefault: true, "Paragraphs move while a text is negotiated, and references to them are left behind.", HelpLink.Of("RK3003"));
    private static readonly DiagnosticDescriptor RK3004 = new("RK3004", "Paragraph refers to itself", "{0}", "Numbering", DiagnosticSeverity.Error, isEnabledByDefault: true, "A reference of a paragraph to its own number is one that was left behind when paragraphs were inserted or struck out.", HelpLink.Of("RK3004"));
    private static readonly DiagnosticDescriptor RK3005 = new("RK3005", "Preambular paragraph is numbered", "{0}", "Numbering", DiagnosticSeverity.Error, isEnabledByDefault: true, "Only operative paragraphs are numbered; preambular paragraphs are cited by their ordinal, as the third preambular paragraph.", HelpLink.Of("RK3005"));
    private static readonly DiagnosticDescriptor RK3006 = new("RK3006", "Single operative paragraph is numbered", "{0}", "Numbering", DiagnosticSeverity.Info, isEnabledByDefault: true, "A number tells paragraphs apart; where there is one operative paragraph only, official texts print none.", HelpLink.Of("RK3006"));
    private static readonly DiagnosticDescriptor RK3007 = new("RK3007", "Sub-paragraphs are marked in another style", "{0}", "Numbering", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Brackets and stops tell the levels apart: (a), (i), a., i.; French and Spanish write a), i), a., i.", HelpLink.Of("RK3007"));
    private static readonly DiagnosticDescriptor RK4001 = new("RK4001", "Preambular paragraph does not end with a comma", "{0}", "Structure", DiagnosticSeverity.Error, isEnabledByDefault: true, "A resolution is one sentence, and its preambular paragraphs are phrases of it: each ends with the comma of its script (, ， ،), the last one too.", HelpLink.Of("RK4001"));
    private static readonly DiagnosticDescriptor RK4002 = new("RK4002", "Operative paragraph does not end with its mark", "{0}", "Structure", DiagnosticSeverity.Error, isEnabledByDefault: true, "Operative paragraphs are the predicates of one sentence: semicolons part them, and one full stop ends the last.", HelpLink.Of("RK4002"));
    private static readonly DiagnosticDescriptor RK4003 = new("RK4003", "Sub-paragraph or the words that introduce it do not end with their mark", "{0}", "Structure", DiagnosticSeverity.Error, isEnabledByDefault: true, "A colon announces sub-paragraphs and semicolons part them; the last one ends as its paragraph does.", HelpLink.Of("RK4003"));
    private static readonly DiagnosticDescriptor RK4004 = new("RK4004", "Enacting clause is missing or without its comma", "{0}", "Structure", DiagnosticSeverity.Error, isEnabledByDefault: true, "The enacting clause names the organ that speaks: it is the subject of the whole resolution, and a comma parts it from the preamble.", HelpLink.Of("RK4004"));
    private static readonly DiagnosticDescriptor RK4005 = new("RK4005", "Full stop inside a paragraph", "{0}", "Structure", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A resolution is one sentence, and a single full stop ends it; semicolons part what stands inside of a paragraph.", HelpLink.Of("RK4005"));
    private static readonly DiagnosticDescriptor RK4006 = new("RK4006", "Conjunction before the last sub-paragraph", "{0}", "Structure", DiagnosticSeverity.Info, isEnabledByDefault: true, "Sub-paragraphs are parted by semicolons alone, so that one can be added or struck out without touching the others.", HelpLink.Of("RK4006"));
    private static readonly DiagnosticDescriptor RK4007 = new("RK4007", "Bracket or quotation mark without its other half", "{0}", "Structure", DiagnosticSeverity.Error, isEnabledByDefault: true, "A bracket or quotation that is not closed leaves open where it ends: which words are a title, or another's.", HelpLink.Of("RK4007"));
    private static readonly DiagnosticDescriptor RK5001 = new("RK5001", "Opening phrase of the other part", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Preambular paragraphs say why, as participles; operative paragraphs say what the organ does, as finite verbs. The form of the verb shows which is which.", HelpLink.Of("RK5001"));
    private static readonly DiagnosticDescriptor RK5002 = new("RK5002", "Same verb again without also or further", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A reader who finds the same verb twice wonders whether the second paragraph replaces the first; also and further say that it adds to it.", HelpLink.Of("RK5002"));
    private static readonly DiagnosticDescriptor RK5003 = new("RK5003", "Also or further without the verb before", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "Also and further join a paragraph to one before it with the same verb; where paragraphs were moved or taken out they point to nothing.", HelpLink.Of("RK5003"));
    private static readonly DiagnosticDescriptor RK5004 = new("RK5004", "Opening phrase does not agree with the organ", "{0}", "Wording", DiagnosticSeverity.Error, isEnabledByDefault: true, "A resolution is one sentence whose subject is the organ: what opens its paragraphs agrees with that subject.", HelpLink.Of("RK5004"));
    private static readonly DiagnosticDescriptor RK5005 = new("RK5005", "Opening phrase begins with the wrong case", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Paragraphs open with a capital in English, French and Spanish; in Russian they go on with the sentence that the name of the organ began, in small letters.", HelpLink.Of("RK5005"));
    private static readonly DiagnosticDescriptor RK5006 = new("RK5006", "Preambular paragraph joined wrongly to the one before", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "In Arabic the preamble is a chain: its first paragraph opens with إذ, and a و joins each later one to it.", HelpLink.Of("RK5006"));
    private static readonly DiagnosticDescriptor RK5007 = new("RK5007", "Opening phrase that only the Security Council uses", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Chapter VII of the Charter gives the powers that it names to the Security Council; another organ that invokes it claims what it does not have.", HelpLink.Of("RK5007"));
    private static readonly DiagnosticDescriptor RK5008 = new("RK5008", "Paragraph opens with no known phrase", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "Each paragraph of a resolution opens with a verb or an adjective that says what the organ does, thinks or feels.", HelpLink.Of("RK5008"));
    private static readonly DiagnosticDescriptor RK5009 = new("RK5009", "Opening phrase is not emphasised as a whole", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "The opening phrase stands in italics, with its adverbs, so that a reader sees at a glance what each paragraph does.", HelpLink.Of("RK5009"));
    private static readonly DiagnosticDescriptor RK5010 = new("RK5010", "States, Member States or Governments without their capitals", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "The States that are Members of the United Nations, and the Governments that speak for them, are written with capitals; the members of other bodies are not.", HelpLink.Of("RK5010"));
    private static readonly DiagnosticDescriptor RK5011 = new("RK5011", "Title of an officer without its hyphen or its capitals", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "The titles of officers of the United Nations are written in one way in each language: Secretary-General, Secrétaire général, Secretario General, Генеральный секретарь.", HelpLink.Of("RK5011"));
    private static readonly DiagnosticDescriptor RK5012 = new("RK5012", "Charter of the United Nations not named in full", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "The Charter has one name, which stands in full where a resolution names it first; after that it is the Charter.", HelpLink.Of("RK5012"));
    private static readonly DiagnosticDescriptor RK5013 = new("RK5013", "United Nations or one of its organs abbreviated", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "In resolutions the name of the Organization and those of its principal organs are spelled out.", HelpLink.Of("RK5013"));
    private static readonly DiagnosticDescriptor RK5014 = new("RK5014", "Abbreviation that no text introduces", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "Resolutions spell names out; an abbreviation that is used all the same follows the full name in brackets where that stands first.", HelpLink.Of("RK5014"));
    private static readonly DiagnosticDescriptor RK5015 = new("RK5015", "Spelling that the United Nations do not use", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "English documents of the United Nations follow British spelling with -ize where the Oxford dictionaries have it, so that one word has one form in all of them.", HelpLink.Of("RK5015"));
    private static readonly DiagnosticDescriptor RK5016 = new("RK5016", "Word of duty in a paragraph that recommends", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "The General Assembly, the Economic and Social Council and the Human Rights Council recommend: what they request of States should be done; only what they decide shall.", HelpLink.Of("RK5016"));
    private static readonly DiagnosticDescriptor RK5017 = new("RK5017", "Activities to be paid for within existing resources", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "Whether resources suffice is for the Fifth Committee and the Advisory Committee on Administrative and Budgetary Questions to say (resolution 45/248 B, sect. VI).", HelpLink.Of("RK5017"));
    private static readonly DiagnosticDescriptor RK5018 = new("RK5018", "Observance proclaimed without a word about its costs", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "Observances are not paid for from the regular budget (Economic and Social Council resolution 1980/67); resolutions that proclaim one say so in a closing paragraph.", HelpLink.Of("RK5018"));
    private static readonly DiagnosticDescriptor RK5019 = new("RK5019", "Name written in two forms", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "A body, an item or an instrument has one name; a reader who meets two forms of it looks for two things.", HelpLink.Of("RK5019"));
    private static readonly DiagnosticDescriptor RK5020 = new("RK5020", "Term is not in its preferred form", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "One thing has one name within a body of texts. Which name that is, the list of terms in the configuration says.", HelpLink.Of("RK5020"));
    private static readonly DiagnosticDescriptor RK5021 = new("RK5021", "Contraction, or abbreviation with an apostrophe or full stops", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Resolutions are formal texts: words are written in full, and abbreviations take neither full stops nor the possessive.", HelpLink.Of("RK5021"));
    private static readonly DiagnosticDescriptor RK5022 = new("RK5022", "Title with a full stop or an abbreviation", "{0}", "Wording", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A title is no sentence: no full stop ends it. It is read alone in lists and indexes, so names in it are spelled out.", HelpLink.Of("RK5022"));
    private static readonly DiagnosticDescriptor RK5023 = new("RK5023", "Years on the other side of a name", "{0}", "Wording", DiagnosticSeverity.Info, isEnabledByDefault: true, "The years by which bodies of one kind are told apart belong to the name, and a name has its parts in one order.", HelpLink.Of("RK5023"));
    private static readonly DiagnosticDescriptor RK6001 = new("RK6001", "Session is not that of the symbol", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "The symbol of a text carries its session: A/RES/77/37 and A/C.1/77/L.73 are of the seventy-seventh.", HelpLink.Of("RK6001"));
    private static readonly DiagnosticDescriptor RK6002 = new("RK6002", "Number before the title is not that of the symbol", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "A resolution has one number: it stands in the symbol and before the title.", HelpLink.Of("RK6002"));
    private static readonly DiagnosticDescriptor RK6003 = new("RK6003", "Committee report is of another session", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "A Main Committee reports to the session that adopts the text, and the symbol of its report carries that session: A/77/380.", HelpLink.Of("RK6003"));
    private static readonly DiagnosticDescriptor RK6004 = new("RK6004", "Session named for agenda or report is not to come", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "An item goes on the provisional agenda of a session to come, and a report is asked for one; when a text of last year is taken up again, its sessions must move on.", HelpLink.Of("RK6004"));
    private static readonly DiagnosticDescriptor RK6005 = new("RK6005", "Date of adoption cannot be right", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "A text is adopted within its session, and printed after it is adopted.", HelpLink.Of("RK6005"));
    private static readonly DiagnosticDescriptor RK6006 = new("RK6006", "Closing line is not of the date of adoption", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "The last lines of a resolution state the plenary meeting that adopted it and its date; the line under the masthead states the same date.", HelpLink.Of("RK6006"));
    private static readonly DiagnosticDescriptor RK6007 = new("RK6007", "Bar code is not the job number", "{0}", "Masthead", DiagnosticSeverity.Info, isEnabledByDefault: true, "The bar code of a document repeats its job number without the hyphen: 18-22650 and 1822650.", HelpLink.Of("RK6007"));
    private static readonly DiagnosticDescriptor RK6008 = new("RK6008", "Meeting was not held on that date", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "The closing line names the meeting and its date, and both are cited for ever after; meetings are numbered in the order of their dates.", HelpLink.Of("RK6008"));
    private static readonly DiagnosticDescriptor RK6009 = new("RK6009", "Closing line is missing", "{0}", "Masthead", DiagnosticSeverity.Warning, isEnabledByDefault: true, "The last lines of a resolution of the General Assembly, the Economic and Social Council or the Human Rights Council give the meeting that adopted it and its date.", HelpLink.Of("RK6009"));
    private static readonly DiagnosticDescriptor RK6010 = new("RK6010", "Agenda item is named nearly as the text is", "{0}", "Masthead", DiagnosticSeverity.Info, isEnabledByDefault: true, "A text mostly has the title of its agenda item; a word that differs is more often a slip than another item.", HelpLink.Of("RK6010"));
    private static readonly DiagnosticDescriptor RK6011 = new("RK6011", "Head of an official text is missing", "{0}", "Masthead", DiagnosticSeverity.Info, isEnabledByDefault: true, "The masthead of an official document gives its symbol, session, agenda item and date of adoption; without it they must be inferred.", HelpLink.Of("RK6011"));
    private static readonly DiagnosticDescriptor RK6012 = new("RK6012", "Enacting clause is another organ's than the symbol", "{0}", "Masthead", DiagnosticSeverity.Error, isEnabledByDefault: true, "The enacting clause names the organ that speaks; so does the symbol, and one of the two was left over from another text.", HelpLink.Of("RK6012"));
    private static readonly DiagnosticDescriptor RK7001 = new("RK7001", "Date is not in the form of the language", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Resolutions write dates in one form: 7 December 2022, 2022 年 12 月 7 日, 7 décembre 2022 and 1er mai 2022, 7 de diciembre de 2022, 7 декабря 2022 года.", HelpLink.Of("RK7001"));
    private static readonly DiagnosticDescriptor RK7002 = new("RK7002", "Mark in a range of years is not the language's", "{0}", "Typography", DiagnosticSeverity.Info, isEnabledByDefault: true, "English joins the years of a range by an en dash (2021–2025), Chinese by a hyphen (2021-2025 年).", HelpLink.Of("RK7002"));
    private static readonly DiagnosticDescriptor RK7003 = new("RK7003", "Line may break inside a number or date", "{0}", "Typography", DiagnosticSeverity.Info, isEnabledByDefault: true, "An abbreviation and its number, a number and its year or letter, a day and its month are read as one; a line should not end between them.", HelpLink.Of("RK7003"));
    private static readonly DiagnosticDescriptor RK7004 = new("RK7004", "Blank too many or missing", "{0}", "Typography", DiagnosticSeverity.Info, isEnabledByDefault: true, "Two blanks, a blank at the end of a paragraph or before a comma, and a missing one after it are slips that a printed text carries on.", HelpLink.Of("RK7004"));
    private static readonly DiagnosticDescriptor RK7005 = new("RK7005", "No blank at a French mark", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "French typography parts ; : ! ? from the word before them, and the words of a quotation from « and », by a no-break space.", HelpLink.Of("RK7005"));
    private static readonly DiagnosticDescriptor RK7006 = new("RK7006", "Gap between Han characters and digits or letters is not uniform", "{0}", "Typography", DiagnosticSeverity.Info, isEnabledByDefault: true, "Chinese texts are printed with or without a gap between Han characters and digits or Latin letters; one text keeps to one of them.", HelpLink.Of("RK7006"));
    private static readonly DiagnosticDescriptor RK7007 = new("RK7007", "Blank between Han characters", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Chinese parts its words by no blanks; one between two characters is a slip, or the trace of a wrapped line or of a word that was taken out.", HelpLink.Of("RK7007"));
    private static readonly DiagnosticDescriptor RK7008 = new("RK7008", "Latin punctuation mark among Chinese or Arabic words", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Chinese and Arabic have marks of their own: ， ； ： ？ ！ and ، ؛ ؟.", HelpLink.Of("RK7008"));
    private static readonly DiagnosticDescriptor RK7009 = new("RK7009", "Quotation marks are not those of the language", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "English, Spanish and Chinese texts quote with “ ”, French and Russian texts with « »; the straight marks of a typewriter are no print.", HelpLink.Of("RK7009"));
    private static readonly DiagnosticDescriptor RK7010 = new("RK7010", "Letter of another script inside a word", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A Cyrillic с in a Latin word, or a Latin C in a Russian one, is not seen in print; but no search, link or index finds the word.", HelpLink.Of("RK7010"));
    private static readonly DiagnosticDescriptor RK7011 = new("RK7011", "Invisible or lost character", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Soft hyphens, zero-width spaces, marks of direction and control characters come along when text is pasted; they part words for every search and are not seen.", HelpLink.Of("RK7011"));
    private static readonly DiagnosticDescriptor RK7012 = new("RK7012", "Word stands twice", "{0}", "Typography", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A word written twice, mostly where a line was edited or wrapped, is read over by its author.", HelpLink.Of("RK7012"));
    private static readonly DiagnosticDescriptor RK9001 = new("RK9001", "Broken Word field", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "When a cross-reference loses its target, Word prints “Error! Bookmark not defined.” in the language of the program, and official texts have been issued so.", HelpLink.Of("RK9001"));
    private static readonly DiagnosticDescriptor RK9002 = new("RK9002", "Draft is not well-formed", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "What is not well-formed cannot be read as its writer meant it; the finding says where the text stops making sense.", HelpLink.Of("RK9002"));
    private static readonly DiagnosticDescriptor RK9003 = new("RK9003", "Unknown key", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "An unknown key is mostly a known one misspelt, and what stands under it would be lost without a word. The finding names the nearest known key.", HelpLink.Of("RK9003"));
    private static readonly DiagnosticDescriptor RK9004 = new("RK9004", "Value of a key cannot be read", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "Metadata is checked as strictly as the text: a date that does not exist or a symbol with a blank in it would silence other rules.", HelpLink.Of("RK9004"));
    private static readonly DiagnosticDescriptor RK9005 = new("RK9005", "Text that could not be placed", "{0}", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A reader never drops text: what fits nowhere is kept where it can be, and reported.", HelpLink.Of("RK9005"));
    private static readonly DiagnosticDescriptor RK9006 = new("RK9006", "Key given twice", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "Of two values one would be lost, and nothing says which was meant.", HelpLink.Of("RK9006"));
    private static readonly DiagnosticDescriptor RK9007 = new("RK9007", "Markup that a resolution does not have", "{0}", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Resolutions are plain paragraphs with emphasis and footnotes. The words are kept; the markup cannot be.", HelpLink.Of("RK9007"));
    private static readonly DiagnosticDescriptor RK9008 = new("RK9008", "Text holds no resolution", "{0}", "Reading", DiagnosticSeverity.Error, isEnabledByDefault: true, "A file without front matter, enacting clause and paragraphs is checked for nothing; saying so is better than passing it.", HelpLink.Of("RK9008"));
    private static readonly DiagnosticDescriptor RK9009 = new("RK9009", "Comment silences nothing", "{0}", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A comment that outlived its reason hides the next mistake of the same kind.", HelpLink.Of("RK9009"));
    private static readonly DiagnosticDescriptor RK9010 = new("RK9010", "Comment gives no reason", "{0}", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Who reads the draft next must be able to tell a judgement from an oversight; only the person who silenced a finding knows why.", HelpLink.Of("RK9010"));
    private static readonly DiagnosticDescriptor RK9011 = new("RK9011", "Comment is not understood", "{0}", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A misspelt comment silences nothing, and nothing else would say so.", HelpLink.Of("RK9011"));

    /// <summary>All rules, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RK1001,
        RK1002,
        RK1003,
        RK1004,
        RK1005,
        RK1006,
        RK1007,
        RK1008,
        RK1009,
        RK1010,
        RK1011,
        RK1012,
        RK1013,
        RK1014,
        RK1015,
        RK1016,
        RK1017,
        RK1018,
        RK1019,
        RK1020,
        RK1021,
        RK2001,
        RK2002,
        RK2003,
        RK2004,
        RK2005,
        RK2006,
        RK3001,
        RK3002,
        RK3003,
        RK3004,
        RK3005,
        RK3006,
        RK3007,
        RK4001,
        RK4002,
        RK4003,
        RK4004,
        RK4005,
        RK4006,
        RK4007,
        RK5001,
        RK5002,
        RK5003,
        RK5004,
        RK5005,
        RK5006,
        RK5007,
        RK5008,
        RK5009,
        RK5010,
        RK5011,
        RK5012,
        RK5013,
        RK5014,
        RK5015,
        RK5016,
        RK5017,
        RK5018,
        RK5019,
        RK5020,
        RK5021,
        RK5022,
        RK5023,
        RK6001,
        RK6002,
        RK6003,
        RK6004,
        RK6005,
        RK6006,
        RK6007,
        RK6008,
        RK6009,
        RK6010,
        RK6011,
        RK6012,
        RK7001,
        RK7002,
        RK7003,
        RK7004,
        RK7005,
        RK7006,
        RK7007,
        RK7008,
        RK7009,
        RK7010,
        RK7011,
        RK7012,
        RK9001,
        RK9002,
        RK9003,
        RK9004,
        RK9005,
        RK9006,
        RK9007,
        RK9008,
        RK9009,
        RK9010,
        RK9011,
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The rule of a number.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];
}
