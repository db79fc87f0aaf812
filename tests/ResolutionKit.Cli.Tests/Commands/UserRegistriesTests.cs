using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class UserRegistriesTests : IDisposable
{
    private const string Draft = """
        ---
        resolution: A/C.1/81/L.99
        ---

        The General Assembly,

        *Recalling* its resolution 80/301 of 3 March 2026,

        *Decides* to remain seized of the matter.

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_date_recorded_by_the_user_is_held_against_a_draft()
    {
        _folder.With("draft.md", Draft);
        _folder.With("own.csv", "symbol,date,meeting,confidence\nA/RES/80/301,2026-03-05,,high\n");

        Tool.Run(_folder, "check", "draft.md").ExitCode.Should().Be(0);
        var run = Tool.Run(_folder, "check", "draft.md", "--registry", "own.csv");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("error RK1001  Resolution 80/301 was adopted on 5 March 2026, not on 3 March 2026.");
    }

    [Fact]
    public void A_look_up_knows_it_too()
    {
        _folder.With("own.csv", "symbol,date\nA/RES/80/301,2026-03-05\n");

        Tool.Run(_folder, "lookup", "80/301", "--registry", "own.csv").Output.Should().Contain("adopted  5 March 2026");
    }

    [Theory]
    [InlineData("symbol,date\nA/RES/80/301,5 March 2026\n", "own.csv:2: ")]
    [InlineData("A/RES/80/301,2026-03-05\n", "own.csv:1: ")]
    public void A_line_that_cannot_be_read_is_named_and_nothing_is_checked(string table, string place)
    {
        _folder.With("draft.md", Draft);
        _folder.With("own.csv", table);

        var run = Tool.Run(_folder, "check", "draft.md", "--registry", "own.csv");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("resolutionkit: " + place);
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        var run = Tool.Run(_folder, "lookup", "80/301", "--registry", "none.csv");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("resolutionkit: none.csv: ");
    }
}
