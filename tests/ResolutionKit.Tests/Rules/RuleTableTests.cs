using System.Text;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules;

/// <summary>The table in <c>docs/rules/README.md</c> is made from the descriptors: <c>UPDATE_DOCS=1 dotnet test --filter RuleTableTests</c> writes it anew.</summary>
public sealed class RuleTableTests
{
    private static readonly string File = Path.Combine(RulePage.Folder, "README.md");

    private static readonly DraftingLanguage[] s_languages =
    [
        DraftingLanguage.English, DraftingLanguage.Chinese, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Arabic,
    ];

    private static readonly string s_head =
        $"| rule | what it finds | drafts | adopted | Model UN | fix | {string.Join(" | ", s_languages.Select(language => language.Code))} |\n" +
        $"|---|---|---|---|---|---|{string.Concat(Enumerable.Repeat(":-:|", s_languages.Length))}\n";

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
            Wrong text is marked `[|so|]` there; `[||]` is a place where something is missing. `resolutionkit rules RK1001` shows a page at the terminal.

            The columns say how a rule is set for drafts, for adopted texts and for Model United Nations, whether it can mend what it finds, and for which languages it
            holds. [Silencing findings](../silencing.md) says how a rule is kept silent in one place.

            This table is made from the rules themselves by `UPDATE_DOCS=1 dotnet test --filter RuleTableTests`; the test fails where it is behind.

            """.ReplaceLineEndings("\n"));

        foreach (var family in RuleCatalog.All.GroupBy(rule => rule.Descriptor.Family))
        {
            text.Append('\n').Append("## ").Append(Title(family.Key)).Append("\n\n").Append(s_head);
            foreach (var (rule, holds) in family.Select(rule => (rule.Descriptor, s_languages.Select(language => rule.AppliesTo(language) ? "✓" : " "))))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule, RulePreset.Draft)} | {Word(rule, RulePreset.Adopted)} | {Word(rule, RulePreset.ModelUnitedNations)} | {Word(rule.Fixes)} | {string.Join(" | ", holds)} |\n");
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
