using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class LookupCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_recorded_resolution_is_shown_with_its_date_ground_and_link()
    {
        var run = Tool.Run(_folder, "lookup", "73/266");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("General Assembly resolution 73/266\n  adopted  22 December 2018\n  ground   recorded")
            .And.EndWith("  symbol   A/RES/73/266\n  link     https://undocs.org/en/A/RES/73/266\n");
    }

    [Fact]
    public void A_decision_has_no_link()
    {
        var run = Tool.Run(_folder, "lookup", "72/512");

        run.Output.Should().StartWith("General Assembly decision 72/512\n").And.Contain("A/DEC/72/512").And.NotContain("link");
    }

    [Fact]
    public void Several_are_shown_one_after_the_other() =>
        Tool.Run(_folder, "lookup", "43/78", "H", "S/RES/1373(2001)").Output
            .Should().StartWith("General Assembly resolution 43/78 H\n").And.Contain("\n\nSecurity Council resolution 1373 (2001)\n");

    [Fact]
    public void In_JSON_dates_are_in_the_form_of_ISO_8601()
    {
        var answer = Tool.Run(_folder, "lookup", "73/266", "--format", "json").Json().GetProperty("resolutions").EnumerateArray().Should().ContainSingle().Subject;

        answer.GetProperty("number").GetString().Should().Be("73/266");
        answer.GetProperty("kind").GetString().Should().Be("resolution");
        answer.GetProperty("date").GetString().Should().Be("2018-12-22");
        answer.GetProperty("ground").GetString().Should().Be("recorded");
    }

    [Fact]
    public void Of_a_number_that_cannot_be_it_is_said_why()
    {
        var run = Tool.Run(_folder, "lookup", "150/1");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("never: there is no such text");
    }

    [Theory]
    [InlineData("resolution 73/266 of 5 December 2018", "5 December 2018: wrong", 1)]
    [InlineData("resolution 73/266 of 22 December 2018", "22 December 2018: right", 0)]
    [InlineData("1998 年 12 月 4 日第 53/70 号决议", "4 December 1998: right", 0)]
    [InlineData("résolution 73/266 du 5 décembre 2018", "5 December 2018: wrong", 1)]
    [InlineData("resolución 73/266, de 22 de diciembre de 2018", "22 December 2018: right", 0)]
    [InlineData("резолюция 73/266 от 5 декабря 2018 года", "5 December 2018: wrong", 1)]
    [InlineData("القرار 73/266 المؤرخ 22 كانون الأول/ديسمبر 2018", "22 December 2018: right", 0)]
    [InlineData("Security Council resolution 1373 (2001) of 31 June 2001", "a date that does not exist: wrong", 1)]
    [InlineData("Economic and Social Council resolution 2006/23 of 27 July 2006", "27 July 2006: possible", 0)]
    [InlineData("resolution 72/512 of 4 December 2017", "4 December 2017: right; resolution: it is a decision", 1)]
    public void Of_a_citation_it_is_said_whether_it_is_right(string citation, string verdict, int exitCode)
    {
        var run = Tool.Run(_folder, "lookup", citation);

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain($"\n  given    {verdict}\n");
        run.ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public void A_citation_that_the_shell_took_apart_is_one()
    {
        var run = Tool.Run(_folder, "lookup", "resolutions", "73/27", "and", "73/266", "of", "5", "December", "2018", "--format", "json");

        var answers = run.Json().GetProperty("resolutions").EnumerateArray().ToList();
        answers.Select(answer => answer.GetProperty("number").GetString()).Should().Equal("73/27", "73/266");
        answers.Select(answer => answer.GetProperty("verdict").GetString()).Should().Equal("right", "wrong");
        answers.Select(answer => answer.GetProperty("given").GetString()).Should().Equal("2018-12-05", "2018-12-05");
    }

    [Fact]
    public void What_is_no_number_is_explained_and_the_rest_is_shown()
    {
        var run = Tool.Run(_folder, "lookup", "foo", "73/266");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("resolutionkit: 'foo' is not a resolution number: write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23.\n");
        run.Output.Should().StartWith("General Assembly resolution 73/266\n");
    }
}
