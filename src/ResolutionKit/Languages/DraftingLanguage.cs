using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>One of the six official languages, with all that differs by language in a resolution, as data.</summary>
/// <remarks>There is one object for each language, so that languages are compared by reference.</remarks>
public sealed class DraftingLanguage
{
    private static DraftingLanguage[]? s_all;

    internal DraftingLanguage()
    {
    }

    /// <summary>English.</summary>
    public static DraftingLanguage English => Languages.English.Language;

    /// <summary>Chinese.</summary>
    public static DraftingLanguage Chinese => Languages.Chinese.Language;

    /// <summary>French.</summary>
    public static DraftingLanguage French => Languages.French.Language;

    /// <summary>Spanish.</summary>
    public static DraftingLanguage Spanish => Languages.Spanish.Language;

    /// <summary>Russian.</summary>
    public static DraftingLanguage Russian => Languages.Russian.Language;

    /// <summary>Arabic.</summary>
    public static DraftingLanguage Arabic => Languages.Arabic.Language;

    /// <summary>The six official languages, in the order of their codes.</summary>
    public static ImmutableArray<DraftingLanguage> All => [.. s_all ??= [Arabic, English, Spanish, French, Russian, Chinese]];

    /// <summary>The language as two letters: <c>zh</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name in English: <c>Chinese</c>.</summary>
    public required string EnglishName { get; init; }

    /// <summary>How sessions are named in words; every language has such names.</summary>
    internal SessionNames SessionNames { get; init; } = null!;

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The enacting clause of each organ, with the comma that ends it.</summary>
    public required ImmutableArray<(Organ Organ, string Text)> EnactingClauses { get; init; }

    /// <summary>The names of the organs in all their forms, the longest first.</summary>
    internal ImmutableArray<(string Name, Organ Organ)> OrganForms => field.IsDefault ? field = CollectOrganForms() : field;

    /// <summary>Other spellings of the enacting clauses, which are read: those of the traditional script.</summary>
    internal ImmutableArray<(Organ Organ, string Text)> OtherEnactingClauses { get; init; } = [];

    /// <summary>The enacting clauses that are read, without their commas.</summary>
    internal ImmutableArray<(Organ Organ, string Words)> ClauseWords => field.IsDefault
        ? field = [.. EnactingClauses.Concat(OtherEnactingClauses).Select(clause => (clause.Organ, TrimComma(clause.Text.AsSpan()).ToString()))]
        : field;

    /// <summary>Whether paragraphs begin with a capital, so that a small letter tells that one goes on.</summary>
    internal bool HasCapitalOpenings { get; init; }

    /// <summary>The marks that end sentences and paragraphs.</summary>
    internal Punctuation Punctuation { get; init; } = Punctuation.Latin;

    /// <summary>How dates, ranges, blanks and quotation marks are set.</summary>
    internal TypographicStyle Typography { get; init; } = new();

    /// <summary>The words that a document prints around its text; every language has them.</summary>
    internal DocumentWording Wording { get; init; } = null!;

    /// <summary>How paragraphs and their sub-paragraphs are marked.</summary>
    internal MarkerScheme Markers { get; init; } = MarkerScheme.Standard;

    /// <summary>Whether footnote markers precede punctuation marks, as in French and Spanish; in English and Chinese they follow.</summary>
    internal bool HasMarkersBeforePunctuation { get; init; }

    /// <summary>How dates are written.</summary>
    internal DatePattern Dates { get; init; } = null!;

    /// <summary>The conjunctions that may stand after the mark of a last sub-paragraph but one, with the blank before them: <c>; and</c>.</summary>
    internal ImmutableArray<string> ListConjunctions { get; init; } = [];

    /// <summary>How a text refers to paragraphs; null for a language in which such references are not read.</summary>
    internal ParagraphReferenceWords? ParagraphReferences { get; init; }

    /// <summary>The words by which the plain text of an official document is recognised.</summary>
    internal OfficialTextWords OfficialText { get; init; } = OfficialTextWords.None;

    /// <summary>How a text asks for something at a session to come; null for a language in which such requests are not read yet.</summary>
    internal SessionRequestWords? SessionRequests { get; init; }

    /// <summary>The phrases with which paragraphs open; every language has them.</summary>
    internal OpeningGrammar Openings { get; init; } = null!;

    /// <summary>How a text refers to documents, the Charter, treaties and meetings.</summary>
    internal ReferencePatterns References { get; init; } = new();

    /// <summary>The words that the house writes in one way.</summary>
    internal HouseStyle HouseStyle { get; init; } = HouseStyle.None;

    /// <summary>How resolutions are cited; null for a language whose citations are not read yet.</summary>
    internal CitationGrammar? Citations { get; init; }

    /// <summary>The language of a code, or null.</summary>
    public static DraftingLanguage? Find(string? code)
    {
        foreach (var language in All)
        {
            if (string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The language and organ of an enacting clause, if a text is one.</summary>
    /// <param name="text">The text: <c>The General Assembly,</c>, with or without its comma.</param>
    /// <param name="language">The language.</param>
    /// <param name="organ">The organ.</param>
    public static bool TryRecognizeEnactingClause(string text, [NotNullWhen(true)] out DraftingLanguage? language, out Organ organ)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = TrimComma(text.AsSpan());
        foreach (var candidate in All)
        {
            foreach (var (named, words) in candidate.ClauseWords)
            {
                if (bare.Length >= words.Length && WordMatch.End(words, bare, 0, mayBeTorn: true) == bare.Length)
                {
                    language = candidate;
                    organ = named;
                    return true;
                }
            }
        }

        language = null;
        organ = default;
        return false;
    }

    /// <summary>The enacting clause of an organ, with its comma; null for a body that has none recorded.</summary>
    public string? EnactingClauseOf(Organ organ)
    {
        foreach (var clause in EnactingClauses)
        {
            if (clause.Organ == organ)
            {
                return clause.Text;
            }
        }

        return null;
    }

    /// <summary>The name of a session in words, as running text has it: <c>seventy-third session</c>, <c>第七十三届会议</c>, <c>tenth emergency special session</c>.</summary>
    /// <param name="session">The session; the default value has an empty name.</param>
    /// <remarks>The name stands in the nominative; capitals are left to the place where it is put.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The session is beyond the 199th.</exception>
    public string FormatSessionName(Session session) => SessionNames.Format(session);

    /// <summary>Reads the name of a session, if a text is one and nothing more.</summary>
    /// <param name="text">The text: <c>Seventy-third session</c>, <c>78th session</c>, <c>第七十八届会议</c>, <c>第78届会议</c>. Words may
    /// begin with capitals and lack their accents; the other cases of Russian and Arabic are read too.</param>
    /// <param name="session">The session.</param>
    public bool TryParseSessionName([NotNullWhen(true)] string? text, out Session session)
    {
        session = default;
        return text is not null && SessionNames.TryParse(text, out session);
    }

    /// <summary>Finds the names of sessions in running text, in their order.</summary>
    /// <remarks>Whose session it is the text around it tells: <c>the third session of the Preparatory Committee</c> is found as well.</remarks>
    internal ImmutableArray<(TextSpan Span, Session Session)> FindSessionNames(string text) => SessionNames.Find(text);

    /// <summary>A date as texts in this language write it, with the blanks that a sample of the same text has: <c>2018年 12月 22日</c> like <c>2018年 12月 5日</c>.</summary>
    /// <param name="date">The date.</param>
    /// <param name="like">A date of the text, whose blanks are followed; an empty text for those of the language.</param>
    public string FormatDate(DateOnly date, string like)
    {
        ArgumentNullException.ThrowIfNull(like);
        return Dates.Write(date, like);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private ImmutableArray<(string Name, Organ Organ)> CollectOrganForms() =>
    [
        .. (Citations?.Bodies ?? []).Select(body => (body.Name, Organ: OrganOf(body.Body)))
            .Where(form => form.Organ is not null)
            .Select(form => (form.Name, form.Organ!.Value))
            .Concat(Wording.OrganNames.Select(named => (named.Name, named.Organ)))
            .OrderByDescending(form => form.Item1.Length),
    ];

    private static Organ? OrganOf(CitedBody body) => body switch
    {
        CitedBody.GeneralAssembly => Organ.GeneralAssembly,
        CitedBody.SecurityCouncil => Organ.SecurityCouncil,
        CitedBody.EconomicAndSocialCouncil => Organ.EconomicAndSocialCouncil,
        CitedBody.HumanRightsCouncil => Organ.HumanRightsCouncil,
        _ => null,
    };

    private static ReadOnlySpan<char> TrimComma(ReadOnlySpan<char> text) => text.Trim().TrimEnd([',', '，', '،', ' ', '\u00A0']);
}
