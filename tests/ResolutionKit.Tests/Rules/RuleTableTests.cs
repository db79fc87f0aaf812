using System.Text;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules;

/// <summary>The table in <c>docs/rules/README.md</c> is made from the descriptors: <c>UPDATE_DOCS=1 dotnet test --filter RuleTableTests</c> writes it anew.</summary>
public sealed class RuleTableTests
{
    private static readonly string File = Path.Combine(RulePage.Folder, "README.md");

    [Fact]
    public void The_table_of_rules_says_what_the_rules_say()
    {
        var due = Make();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            System.IO.File.WriteAllText(File, due);
        }

        System.IO.File.ReadAllText(File).ReplaceLineEndings("\n").Should().Be(due, "the table is made by UPDATE_DOCS=1 dotnet test --filter RuleTableTests");
    }

    private static string Make()
    {
        var text = new StringBuilder("""
            # Rules

            Each rule has a page with its reason, its source, and drafts in which it finds something or keeps silent; the test suite runs them all.
            Wrong text is marked `[|so|]` there; `[||]` is a place where something is missing.

            This table is made from the rules themselves by `UPDATE_DOCS=1 dotnet test --filter RuleTableTests`; the test fails where it is behind.

            """.ReplaceLineEndings("\n"));

        foreach (var family in RuleCatalog.All.GroupBy(rule => rule.Descriptor.Family))
        {
            text.Append('\n').Append("## ").Append(Title(family.Key)).Append("\n\n| rule | what it finds | drafts | adopted | Model UN | fix | languages |\n|---|---|---|---|---|---|---|\n");
            foreach (var rule in family.Select(rule => rule.Descriptor))
            {
                var languages = rule.Languages.IsEmpty ? "all" : string.Join(", ", rule.Languages);
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule, RulePreset.Draft)} | {Word(rule, RulePreset.Adopted)} | {Word(rule, RulePreset.ModelUnitedNations)} | {Word(rule.Fixes)} | {languages} |\n");
            }
        }

        return text.ToString();
    }

    private static string Title(RuleFamily family) => family switch
    {
        RuleFamily.Citations => "Citations (RK1xxx)",
        RuleFamily.Footnotes => "Footnotes (RK2xxx)",
        RuleFamily.Numbering => "Numbering and internal references (RK3xxx)",
        RuleFamily.Structure => "Structure and terminal punctuation (RK4xxx)",
        RuleFamily.Wording => "Wording (RK5xxx)",
        RuleFamily.Masthead => "Sessions, agenda and masthead (RK6xxx)",
        RuleFamily.Typography => "Typography (RK7xxx)",
        RuleFamily.LanguageVersions => "Language versions (RK8xxx)",
        _ => "Reading (RK9xxx)",
    };

    private static string Word(RuleDescriptor rule, RulePreset preset) => rule.LevelIn(preset).ToString().ToLowerInvariant();

    private static string Word(RuleFixes fixes) => fixes switch { RuleFixes.Safe => "safe", RuleFixes.OnRequest => "on request", _ => "none" };
}
