using ResolutionKit.Rules;
using ResolutionKit.Rules.Citations;
using ResolutionKit.Rules.Footnotes;
using ResolutionKit.Rules.Masthead;
using ResolutionKit.Rules.Numbering;
using ResolutionKit.Rules.Reading;
using ResolutionKit.Rules.References;
using ResolutionKit.Rules.Structure;
using ResolutionKit.Rules.Typography;
using ResolutionKit.Rules.Wording;

namespace ResolutionKit.Validation;

/// <summary>The rules that come with the library.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their numbers.</summary>
    public static ImmutableArray<DraftRule> All { get; } =
    [
        new CitedDate(),
        new DateBounds(),
        new NoSuchText(),
        new SecurityCouncilYear(),
        new WordAndNumber(),
        new LaterText(),
        new RepeatedNumber(),
        new ListOrder(),
        new DateOfNoCalendar(),
        new SessionOfReport(),
        new SupplementNumber(),
        new CharterProvision(),
        new TreatyVolume(),
        new MeetingInText(),
        new SymbolInText(),
        new WordAndCount(),
        new ListConjunction(),
        new BlankBeforeYear(),
        new SymbolLetters(),
        new OwnDate(),
        new NoSuchOwnText(),
        new MarkerWithoutNote(),
        new NoteWithoutMarker(),
        new NoteOrder(),
        new MarkerAndPunctuation(),
        new NoteFullStop(),
        new RepeatedNote(),
        new OperativeNumber(),
        new SubparagraphMarker(),
        new MissingParagraph(),
        new ReferenceToItself(),
        new NumberedPreamble(),
        new NumberedSingle(),
        new MarkerStyle(),
        new PreambularTerminator(),
        new OperativeTerminator(),
        new SubparagraphTerminator(),
        new EnactingClause(),
        new InnerFullStop(),
        new ConjunctionOfList(),
        new UnbalancedMarks(),
        new OpeningOfWrongPart(),
        new RepeatedOpening(),
        new SuccessionWithoutPredecessor(),
        new OpeningAgreesWithOrgan(),
        new OpeningCapital(),
        new JoinedOpening(),
        new OpeningOfAnotherOrgan(),
        new UnknownOpening(),
        new OpeningEmphasis(),
        new StatesAndGovernments(),
        new TitlesOfOfficers(),
        new CharterInFull(),
        new OrganizationAbbreviated(),
        new UnexplainedAbbreviation(),
        new SpellingOfWords(),
        new ShallInRecommendation(),
        new ExistingResources(),
        new ObservanceWithoutCosts(),
        new NameThatDrifts(),
        new PreferredForm(),
        new Contractions(),
        new TitleForm(),
        new YearsOfName(),
        new SessionAndSymbol(),
        new NumberAndSymbol(),
        new ReportSession(),
        new RequestedSession(),
        new AdoptionDate(),
        new ClosingDate(),
        new BarCode(),
        new MeetingDate(),
        new MissingClosingLine(),
        new AgendaItemTitle(),
        new MissingHead(),
        new ClauseAndSymbol(),
        new DateForm(),
        new YearRange(),
        new NoBreakSpace(),
        new StrayBlanks(),
        new FrenchBlanks(),
        new HanLatinGap(),
        new HanBlank(),
        new LatinMarks(),
        new QuotationMarks(),
        new MixedScript(),
        new InvisibleCharacters(),
        new DoubledWord(),
        new BrokenField(),
        new SyntaxError(),
        new UnknownKey(),
        new UnreadableValue(),
        new UnplacedText(),
        new RepeatedKey(),
        new UnsupportedMarkup(),
        new EmptyDraft(),
        new UselessComment(),
        new UnexplainedComment(),
        new MisunderstoodComment(),
    ];

    /// <summary>The rule of a number, <c>RK1001</c>; null where there is none.</summary>
    public static DraftRule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Those of some rules that say something of a text which is not one of a resolution: not those on what a resolution must have.</summary>
    internal static ImmutableArray<DraftRule> ForFragments(ImmutableArray<DraftRule> rules) =>
        rules.RemoveAll(static rule => rule.Descriptor.Family is RuleFamily.Numbering or RuleFamily.Structure or RuleFamily.Masthead || IsOnOpenings(rule));

    // How paragraphs open is particular to resolutions; what else is said of wording is not. Rules that others write have other letters.
    private static bool IsOnOpenings(DraftRule rule) =>
        string.CompareOrdinal(rule.Descriptor.Id, "RK5001") >= 0 && string.CompareOrdinal(rule.Descriptor.Id, "RK5009") <= 0;
}
