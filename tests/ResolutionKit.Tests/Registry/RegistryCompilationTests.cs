using ResolutionKit.RegistryCompiler;

namespace ResolutionKit.Tests.Registry;

public sealed class RegistryCompilationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Listing => Path.Combine(_folder, "listing.csv");

    private string Target => Path.Combine(_folder, "resolutions.txt");

    [Fact]
    public void Facts_are_written_by_section_in_the_order_of_their_numbers_with_equal_ones_together()
    {
        Compile("""
            S/RES/462(1980),1980-01-09,S/PV.2190,medium
            A/RES/73/27,2018-12-05,A/73/PV.45,high
            A/RES/73/29,2018-12-05,A/73/PV.45,high
            A/RES/73/28,2018-12-05,A/73/PV.45,high
            A/RES/73/266,2018-12-22,A/73/PV.65,high
            A/RES/73/31,2018-12-05,A/73/PV.45,high
            A/RES/3379(XXX),1975-11-10,A/PV.2400,high
            A/RES/43/78B,1988-12-07,,low
            A/RES/43/78A,1988-12-07,,low
            A/RES/33/116B-IX,1978-12-21,S/2020/246,high
            A/DEC/72/512,2017-12-04,,high
            A/HRC/RES/12/1,2009-10-01,,high
            """).Should().Be(0, _error.ToString());

        File.ReadAllText(Target).Should().Be("""
            # Recorded dates of adoption. Written by ResolutionKit.RegistryCompiler; docs/registry.md describes the form.
            [A/RES/(XXX)]
            1975-11-10 PV.2400 3379
            [A/RES/33]
            1978-12-21 S/2020/246 116B-IX
            [A/RES/43]
            1988-12-07 78A..B low
            [A/RES/73]
            2018-12-05 PV.45 27..29 31
            2018-12-22 PV.65 266
            [A/DEC/72]
            2017-12-04 512
            [S/RES]
            1980-01-09 PV.2190 462 medium
            [A/HRC/RES/12]
            2009-10-01 1

            """.ReplaceLineEndings("\n"));
        _output.ToString().Should().StartWith("12 facts are written to ");
    }

    [Fact]
    public void Wrong_rows_are_reported_and_nothing_is_written()
    {
        File.WriteAllText(Target, "as before");

        Compile("""
            A/RES/73/266,2018-12-22,,high
            A/RES/73/267,2018-13-22,,high
            A/RES/73,2018-12-22,,high
            S/RES/1373(2000),2001-09-28,,high
            """).Should().Be(1);

        var lines = _error.ToString().ReplaceLineEndings("\n").Split('\n');
        lines[0].Should().Be($"{Listing}:3: '2018-13-22' is not a date: write it as 2018-12-22.");
        lines[1].Should().StartWith($"{Listing}:4: 'A/RES/73' is not the symbol of a resolution or decision");
        lines[2].Should().Be($"{Listing}: S/RES/1373(2000) is dated 2001-09-28: the year in parentheses is that of the adoption.");
        lines[3].Should().Be("Nothing is written: 3 lines are wrong.");
        File.ReadAllText(Target).Should().Be("as before");
        Directory.GetFiles(_folder).Should().HaveCount(2);
    }

    [Fact]
    public void Slips_of_the_listing_are_put_right_with_a_note()
    {
        Compile("""
            A/RES/3526(XXX),1975-12-16,A//PV.2442,high
            S/RES/2675(2023),2023-02-15,S/PV9261,high
            A/HRC/RES/37/19,2019-03-23,,high
            """).Should().Be(0);

        File.ReadAllLines(Target).Should().Contain("1975-12-16 PV.2442 3526").And.Contain("2023-02-15 PV.9261 2675").And.Contain("2019-03-23 19 disputed");
        _error.ToString().ReplaceLineEndings("\n").Should().Be("""
            A/RES/3526(XXX): the record 'A//PV.2442' is written as 'A/PV.2442'.
            S/RES/2675(2023): the record 'S/PV9261' is written as 'S/PV.9261'.
            A/HRC/RES/37/19: 2019-03-23 lies outside session 37; the fact is written as disputed.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("listing.csv", "--out", "there.txt")]
    public void Wrong_arguments_are_answered_with_the_usage(params string[] arguments)
    {
        RegistryCompilation.Run(arguments, _output, _error).Should().Be(2);

        _error.ToString().Should().StartWith("usage: ");
    }

    [Fact]
    public void A_missing_listing_is_reported()
    {
        RegistryCompilation.Run([Listing], _output, _error).Should().Be(2);

        _error.ToString().Should().Contain("listing.csv");
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private int Compile(string rows)
    {
        File.WriteAllText(Listing, "symbol,date,meeting,confidence\n" + rows);
        return RegistryCompilation.Run([Listing, "--output", Target], _output, _error);
    }
}
