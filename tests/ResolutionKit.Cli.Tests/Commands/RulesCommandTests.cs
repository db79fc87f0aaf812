using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Languages;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Descriptor.Id)];

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
    [InlineData("RK4001")]
    [InlineData("rk4001")]
    public void A_rule_is_shown_with_its_page(string id)
    {
        var run = Tool.Run(_folder, "rules", id);

        run.ExitCode.Should().Be(0);
        run.Output.Should()
            .StartWith(
                "RK4001  Preambular paragraph does not end with a comma\n\n" +
                "Levels:    drafts error, adopted texts error, Model United Nations error\n" +
                "Family:    structure\nFix:       ")
            .And.Contain("\nLanguages: all\nPage:      https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/RK4001.md\n\n")
            .And.Contain("\n\nWhy\n\nA resolution is one sentence.")
            .And.Contain("\n\nReported\n\n    ---\n    resolution: A/C.1/81/L.1\n    ---\n\n    The General Assembly,\n")
            .And.Contain("\n    *Recalling* its resolution 73/266 of 22 December 2018[|;|]\n")
            .And.NotContain("```").And.NotContain("# RK4001");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tool_has_the_page_of_every_rule(string id) => Tool.Run(_folder, "rules", id).Output.Should().Contain("\nWhy\n").And.Contain("\nNot reported\n");

    [Fact]
    public void A_terminal_gets_the_page_in_its_width_and_the_wrong_text_in_colour()
    {
        var output = new StringWriter();
        ToolApplication.Run(["rules", "RK4001"], new ToolConsole { In = Stream.Null, Out = output, Error = TextWriter.Null, Folder = _folder.Path, HasColours = true, Width = 60 });

        output.ToString().Should().MatchRegex("\u001B\\[[0-9;]+m\\[\\|；\\|\\]\u001B\\[0m");
        output.ToString().Split('\n').Select(line => CellWidth.Of(WithoutColours(line))).Max().Should().BeLessThan(90, "only addresses are longer than the line");
    }

    [Fact]
    public void Rules_are_selected_by_family_and_language()
    {
        Tool.Run(_folder, "rules", "--family", "footnotes").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(1 + RuleCatalog.All.Count(rule => rule.Descriptor.Id.StartsWith("RK2", StringComparison.Ordinal))).And.StartWith("Footnotes");
        Tool.Run(_folder, "rules", "--language", "zh", "--format", "json").Json().GetProperty("rules").GetArrayLength()
            .Should().Be(RuleCatalog.All.Count(rule => rule.AppliesTo(DraftingLanguage.Chinese)));
        Tool.Run(_folder, "rules", "--family", "spelling").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Programs_get_all_that_is_known_of_a_rule()
    {
        var rule = RuleCatalog.Find("RK9009")!.Descriptor;

        var run = Tool.Run(_folder, "rules", "rk9009", "--format", "json");

        run.Output.Should().Be($$"""
            {
              "version": 1,
              "rules": [
                {
                  "id": "RK9009",
                  "title": "{{rule.Title}}",
                  "family": "reading",
                  "severity": "warning",
                  "levels": {
                    "draft": "warning",
                    "adopted": "warning",
                    "modelUnitedNations": "warning"
                  },
                  "fixes": "safe",
                  "languages": [
                    "ar",
                    "en",
                    "es",
                    "fr",
                    "ru",
                    "zh"
                  ],
                  "helpUri": "https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/RK9009.md",
                  "why": "{{rule.Why}}"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
        Tool.Run(_folder, "rules", "--format", "json").Json().GetProperty("rules").EnumerateArray().Select(found => found.GetProperty("id").GetString())
            .Should().Equal(RuleCatalog.All.Select(found => found.Descriptor.Id));
    }

    [Theory]
    [InlineData("RK101", "did you mean RK1001? ")]
    [InlineData("RK4001x", "did you mean RK4001? ")]
    [InlineData("commas", "")]
    public void An_unknown_rule_is_complained_of(string id, string guess) =>
        Tool.Run(_folder, "rules", id).Should().Be(new ToolRun(2, "", $"resolutionkit: {id}: there is no such rule; {guess}'resolutionkit rules' lists them all.\n"));

    [Fact]
    public void The_rules_of_the_analyzers_are_told_from_those_that_do_not_exist() =>
        Tool.Run(_folder, "rules", "rk0004").Should().Be(new ToolRun(2, "", "resolutionkit: rk0004: the rules that begin with RK0 are those of the package ResolutionKit.Analyzers; their pages are in https://github.com/ResolutionKit/ResolutionKit/tree/main/docs/analyzers.\n"));

    private static string WithoutColours(string line)
    {
        while (line.IndexOf('\u001B', StringComparison.Ordinal) is var start and >= 0)
        {
            line = line.Remove(start, line.IndexOf('m', start) + 1 - start);
        }

        return line;
    }
}
