using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class RegistryFileTests
{
    [Fact]
    public void A_file_is_read()
    {
        var file = Read("""
            # what the secretariat told us
            symbol,date,meeting,confidence

            A/RES/81/12,2026-11-24,A/81/PV.40,high
            A/RES/81/13 B,2026-11-24,,medium
            "A/HRC/RES/61/3","2026-04-01",,
            A/DEC/81/512,2026-12-01
            """);

        file.Problems.Should().BeEmpty();
        file.Entries.Should().Equal(
            new RegistryEntry(ResolutionNumber.Parse("81/12"), AdoptedTextKind.Resolution, new DateOnly(2026, 11, 24)) { Meeting = "A/81/PV.40" },
            new RegistryEntry(ResolutionNumber.Parse("81/13 B"), AdoptedTextKind.Resolution, new DateOnly(2026, 11, 24), Confidence.Medium),
            new RegistryEntry(ResolutionNumber.Parse("61/3", Organ.HumanRightsCouncil), AdoptedTextKind.Resolution, new DateOnly(2026, 4, 1)),
            new RegistryEntry(ResolutionNumber.Parse("81/512"), AdoptedTextKind.Decision, new DateOnly(2026, 12, 1)));
    }

    [Theory]
    [InlineData("A/RES/73/266", "73/266", null)]
    [InlineData("A/RES/43/78H", "43/78 H", null)]
    [InlineData("A/RES/217(III)A", "217 A (III)", null)]
    [InlineData("A/RES/3201(S-VI)", "3201 (S-VI)", null)]
    [InlineData("A/RES/ES-8/1A", "ES-8/1 A", null)]
    [InlineData("S/RES/1373(2001)", "1373 (2001)", null)]
    [InlineData("A/HRC/RES/S-16/1", "S-16/1", null)]
    [InlineData("E/RES/2006/23", "2006/23", null)]
    [InlineData("E/RES/1503(XLVIII)", "1503 (XLVIII)", null)]
    [InlineData("A/RES/32/212IV", "32/212", "IV")]
    [InlineData("A/RES/33/116B-IX", "33/116", "B-IX")]
    [InlineData("A/RES/75/254A-C", "75/254", "A-C")]
    [InlineData("A/RES/17(I)RULE-33A", "17 (I)", "RULE-33A")]
    public void Symbols_are_read_with_what_stands_behind_their_number(string symbol, string number, string? part)
    {
        var entry = Read($"symbol,date\n{symbol},1948-12-10").EntriesOrThrow().Single();

        entry.Number.ToString().Should().Be(number);
        entry.Part.Should().Be(part);
        entry.Symbol.Should().Be(symbol);
    }

    [Fact]
    public void The_columns_may_stand_in_any_order() =>
        Read("date,symbol\n2018-12-22,A/RES/73/266").EntriesOrThrow().Single().Date.Should().Be(new DateOnly(2018, 12, 22));

    [Theory]
    [InlineData("A/RES/73,2018-12-22,,", "'A/RES/73' is not the symbol of a resolution or decision: write it as A/RES/73/266, A/RES/43/78H, A/RES/217(III)A, S/RES/1373(2001), A/HRC/RES/12/1 or A/DEC/72/512.")]
    [InlineData(",2018-12-22,,", "A symbol is missing: write it as A/RES/73/266, A/RES/43/78H, A/RES/217(III)A, S/RES/1373(2001), A/HRC/RES/12/1 or A/DEC/72/512.")]
    [InlineData("A/RES/73/266h,2018-12-22,,", "'h' in 'A/RES/73/266h' is not a letter or part: write it as H, IV, B-IX or A-C.")]
    [InlineData("S/RES/1373(2001)A,2001-09-28,,", "'S/RES/1373(2001)A' has 'A' behind the number: resolutions of the Security Council have no parts.")]
    [InlineData("A/RES/73/266,22 December 2018,,", "'22 December 2018' is not a date: write it as 2018-12-22.")]
    [InlineData("A/RES/73/266,2018-06-31,,", "'2018-06-31' is not a date: write it as 2018-12-22.")]
    [InlineData("A/RES/73/266,2018-12-22,,sure", "'sure' is not a degree of confidence: write high, medium, low or disputed.")]
    [InlineData("A/RES/73/266,2018-12-22,65th plenary meeting,", "'65th plenary meeting' is not the symbol of a meeting's record: write it as A/73/PV.65.")]
    [InlineData("A/RES/73/266,2018-12-22,,high,yes", "The line has 5 fields where the heading has 4.")]
    [InlineData("A/RES/73/266", "The line has 1 fields where the heading has 4.")]
    [InlineData("A/RES/73/27,2018-12-22,,", "A/RES/73/27 stands twice, first on line 2: keep one.")]
    public void A_wrong_line_is_named_and_the_others_are_read(string line, string message)
    {
        var file = Read($"symbol,date,meeting,confidence\nA/RES/73/27,2018-12-05,,\n{line}\nA/RES/73/28,2018-12-05,,");

        file.Problems.Should().Equal(new RegistryFileProblem(3, message));
        file.Entries.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("A/RES/73/27,2018-12-05,,", 1, "'A/RES/73/27' is not a column of a registry, or stands twice: the file begins with 'symbol,date,meeting,confidence'.")]
    [InlineData("# mine\nsymbol;date;meeting;confidence", 2, "The fields are separated by semicolons: separate them by commas, beginning with 'symbol,date,meeting,confidence'.")]
    [InlineData("symbol,meeting", 1, "The columns 'symbol' and 'date' are needed: the file begins with 'symbol,date,meeting,confidence'.")]
    public void A_file_without_its_heading_is_refused_once(string text, int line, string message)
    {
        var file = Read(text + "\nA/RES/73/28,2018-12-05,,");

        file.Problems.Should().Equal(new RegistryFileProblem(line, message));
        file.Entries.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_file_is_refused() => Read(string.Empty).Problems.Should().Equal(
        new RegistryFileProblem(1, "The heading line is missing: the file begins with 'symbol,date,meeting,confidence'."));

    [Fact]
    public void The_first_wrong_line_is_thrown_on_request()
    {
        var read = () => Read("symbol,date\nA/RES/73/27,soon").EntriesOrThrow();

        read.Should().Throw<FormatException>().WithMessage("line 2: 'soon' is not a date: write it as 2018-12-22.");
    }

    [Fact]
    public void A_registry_takes_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "symbol,date\r\nA/RES/81/12,2026-11-24\r\n");

            ResolutionRegistry.Default.WithFile(path).Find(ResolutionNumber.Parse("81/12")).Date.Should().Be(new DateOnly(2026, 11, 24));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static RegistryFile Read(string text) => RegistryFile.Read(new StringReader(text));
}
