using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Rendering;

/// <summary>Resolutions of every shape the model can hold, the same for the same seed: what is written of them must read back to them.</summary>
/// <remarks>
/// Left out is what the forms cannot say (<c>docs/formats/markdown.md</c>, <em>What a writer must escape</em>): blanks at the ends of a text, line ends, and
/// a marker, clause or heading that is given although it is the one to expect.
/// </remarks>
internal sealed class RandomResolutions
{
    private static readonly string[] Symbols = ["A/C.1/73/L.37", "A/RES/73/266", "A/RES/43/78H", "S/RES/1373(2001)", "A/RES/S-10/2", "E/2021/L.20", "A/HRC/55/L.1", "A/C.1/77/L.73/Rev.1"];

    private readonly Random _random;
    private readonly RandomProse _prose;
    private DraftingLanguage _language = DraftingLanguage.English;
    private bool _tellsOrgan;

    private RandomResolutions(int seed)
    {
        _random = new Random(seed);
        _prose = new RandomProse(_random);
    }

    public static Resolution Make(int seed) => new RandomResolutions(seed).Make();

    private Resolution Make()
    {
        _language = Pick([.. DraftingLanguage.All]);
        var masthead = MakeMasthead();
        // A number without its organ is the organ's whose text it is.
        if (masthead.TitleNumber is { } number)
        {
            masthead = masthead with { TitleNumber = number.WithOrgan(new Resolution { Masthead = masthead with { TitleNumber = null } }.Organ) };
        }

        _tellsOrgan = masthead.Symbol is not null || masthead.Organ is not null;
        var isSet = Chance(0.15);
        var resolution = new Resolution
        {
            Masthead = masthead,
            Language = _language,
            Title = Maybe(0.8, _prose.Make),
            Vote = Maybe(0.2, _prose.Make),
            Preamble = isSet ? [] : Paragraphs(4),
            Operative = isSet ? [] : Numbered(4),
            Sections = isSet || Chance(0.8) ? [] : Many(3, Section),
            Parts = isSet ? Many(3, () => Part(new Resolution { Masthead = masthead }.Organ)) : [],
            Footnotes = [.. Labels().Select(label => new Footnote(label, _prose.Make()))],
            Annexes = Chance(0.7) ? [] : Many(3, Annex),
        };
        return isSet ? resolution : WithoutEmptyMarkerOfSingle(resolution with { EnactingClause = Clause(resolution.Organ) });
    }

    // A single operative paragraph carries no number, so that it need not be said that it has none.
    private static Resolution WithoutEmptyMarkerOfSingle(Resolution resolution) =>
        resolution.Operative.Length + resolution.Sections.Sum(section => section.Operative.Length) > 1 ? resolution : resolution with
        {
            Operative = Unmarked(resolution.Operative),
            Sections = [.. resolution.Sections.Select(section => section with { Operative = Unmarked(section.Operative) })],
        };

    private static ImmutableArray<Paragraph> Unmarked(ImmutableArray<Paragraph> paragraphs) =>
        [.. paragraphs.Select(paragraph => paragraph.Marker == string.Empty ? paragraph with { Marker = null } : paragraph)];

    private Masthead MakeMasthead() => new()
    {
        Symbol = Maybe(0.9, () => DocumentSymbol.Parse(Pick(Symbols))) is { Series: not null } symbol ? symbol : null,
        Organ = Chance(0.3) ? Pick(Enum.GetValues<Organ>()) : null,
        Session = Chance(0.4) ? new Session(_random.Next(1, 99), Pick(Enum.GetValues<SessionKind>())) : null,
        AgendaItems = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(["96", "94 (a)", "12"]))],
        Distribution = Maybe(0.3, () => Pick(["General", "Limited"])),
        Issued = Date(),
        Original = Maybe(0.2, () => Pick(["English", "Chinese"])),
        JobNumber = Maybe(0.3, () => "18-22650"),
        BarCode = Maybe(0.3, () => "1822650"),
        Sponsors = Maybe(0.3, () => Pick(["Egypt", "Egypt and Estonia", "Egypt: on behalf of the Group #1", "'Egypt'", "NO"])),
        Adopted = Date(),
        ClosingDate = Date(),
        Meeting = Chance(0.3) ? _random.Next(1, 120) : null,
        Report = Chance(0.3) ? DocumentSymbol.Parse("A/77/380") : null,
        ReportParagraph = Maybe(0.3, () => Pick(["11", "11 and 12"])),
        Note = Maybe(0.2, () => "without reference to a Main Committee (A/48/L.40 and Add.1): \"so\""),
        TitleNumber = Chance(0.2) ? ResolutionNumber.Parse("77/37") : null,
    };

    private Prose? Clause(Organ organ) => _random.Next(9) switch
    {
        0 => _language.EnactingClauseOf(organ) is null ? null : Prose.Empty,
        1 => "The Assembly of States,",
        2 => "*The Conference* of 2,[^1]",
        3 => "The Trusteeship Council",
        // Another organ's clause tells the organ where nothing else does.
        4 when _tellsOrgan && _language != DraftingLanguage.French => "*Le Conseil de sécurité*,",
        _ => null,
    };

    private Section Section() => new()
    {
        Numeral = Maybe(0.7, () => Pick(["I", "II", "XIV", "II bis", "一"])),
        Title = Maybe(0.7, _prose.MakeWords),
        Preamble = Paragraphs(2),
        Operative = Numbered(3),
    };

    private LetteredPart Part(Organ organ)
    {
        var text = WithoutEmptyMarkerOfSingle(new Resolution { Preamble = Paragraphs(2), Operative = Numbered(3), Sections = Chance(0.8) ? [] : Many(2, Section) });
        return new(Pick(["A", "B", "Z", "AA bis"]))
        {
            Title = Maybe(0.6, _prose.MakeWords),
            EnactingClause = Clause(organ),
            Preamble = text.Preamble,
            Operative = text.Operative,
            Sections = text.Sections,
            Adopted = Date(),
            Meeting = Chance(0.3) ? _random.Next(1, 120) : null,
        };
    }

    private Annex Annex() => new()
    {
        Heading = Maybe(0.4, () => Pick(["Annex II", "Appendix", "Statute", "1. Rules", "附件二"])),
        Title = Maybe(0.5, _prose.MakeWords),
        Paragraphs = Many(4, () => Chance(0.2) ? new Paragraph(_prose.MakeWords()) { IsHeading = true } : AnnexParagraph(0)),
    };

    private Paragraph AnnexParagraph(int level) => new(_prose.MakeWords())
    {
        Marker = Maybe(0.5, () => level == 0 ? Pick(["1", "12", "(a)", "I.", "1 bis"]) : Pick(["(a)", "(b)", "(ii)", "a.", "–"])),
        Items = level > 3 || Chance(0.7) ? [] : Many(3, () => AnnexParagraph(level + 1)),
        After = Maybe(0.1, _prose.MakeWords),
    };

    private ImmutableArray<Paragraph> Paragraphs(int most) =>
        Many(most, () => Paragraph(0) with { Marker = Maybe(0.05, () => Pick(["1", "3"])) });

    private ImmutableArray<Paragraph> Numbered(int most) => Many(most, () => Paragraph(0));

    private Paragraph Paragraph(int level) => new(Chance(0.05) ? Prose.Empty : _prose.Make())
    {
        Marker = Maybe(0.1, () => level switch
        {
            0 => Pick(["", "17", "1 bis", "(a)"]),
            // Below the deepest level no marker is due.
            > MarkerScheme.Deepest => "–",
            _ => Pick(["", "(q)", "(viii)", "z.", "\"a\\"]),
        }),
        Items = level > 4 || Chance(0.75) ? [] : Many(3, () => Paragraph(level + 1)),
        After = Maybe(0.1, _prose.Make),
    };

    private IEnumerable<string> Labels() => Chance(0.4) ? [] : Chance(0.1) ? ["1", "1", "2"] : ["*", "1", "2", "10"];

    private DateOnly? Date() => Chance(0.3) ? new DateOnly(_random.Next(1946, 2027), _random.Next(1, 13), _random.Next(1, 29)) : null;

    private ImmutableArray<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => make())];

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T? Maybe<T>(double probability, Func<T> make) => Chance(probability) ? make() : default;

    private T Pick<T>(T[] among) => among[_random.Next(among.Length)];
}
