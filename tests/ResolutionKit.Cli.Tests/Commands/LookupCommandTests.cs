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

    [Fact]
    public void What_is_no_number_is_explained_and_the_rest_is_shown()
    {
        var run = Tool.Run(_folder, "lookup", "foo", "73/266");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("resolutionkit: 'foo' is not a resolution number: write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23.\n");
        run.Output.Should().StartWith("General Assembly resolution 73/266\n");
    }
}
