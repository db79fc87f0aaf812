using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_catalogue_has_every_rule()
    {
        var run = Tool.Run(_folder, "rules");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Citations\n  RK1001  error   ");
        foreach (var rule in RuleCatalog.All)
        {
            run.Output.Should().Contain($"  {rule.Descriptor.Id}  ").And.Contain(rule.Descriptor.Title);
        }
    }

    [Theory]
    [InlineData("RK1001")]
    [InlineData("rk1001")]
    public void A_rule_is_shown_with_its_reason_and_its_page(string id)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Descriptor.Id == "RK1001").Descriptor;

        Tool.Run(_folder, "rules", id).Should().Be(new ToolRun(
            0,
            $"RK1001  error  {rule.Title}\n\n{rule.Why}\n\nFamily:    Citations\nPresets:   draft: error, adopted: error, model-un: error\nPage:      https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/RK1001.md\n",
            ""));
    }

    [Fact]
    public void An_unknown_rule_is_complained_of() =>
        Tool.Run(_folder, "rules", "RK0000").Should().Be(new ToolRun(2, "", "resolutionkit: RK0000: there is no such rule; 'resolutionkit rules' lists them all.\n"));
}
