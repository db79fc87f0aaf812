using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules;

public sealed class RuleSettingsTests
{
    private static readonly RuleDescriptor Rule = new()
    {
        Id = "RK5999",
        Title = "An example",
        MessageFormat = "An example.",
        DefaultSeverity = Severity.Warning,
        Why = "An example.",
        InAdoptedTexts = RuleLevel.Off,
        InModelUnitedNations = RuleLevel.Info,
    };

    [Theory]
    [InlineData(RulePreset.Auto, DraftForm.Markdown, RuleLevel.Warning)]
    [InlineData(RulePreset.Auto, DraftForm.OfficialText, RuleLevel.Off)]
    [InlineData(RulePreset.Draft, DraftForm.OfficialText, RuleLevel.Warning)]
    [InlineData(RulePreset.Adopted, DraftForm.Yaml, RuleLevel.Off)]
    [InlineData(RulePreset.ModelUnitedNations, DraftForm.Yaml, RuleLevel.Info)]
    public void A_preset_says_how_a_rule_is_set(RulePreset preset, DraftForm form, RuleLevel level) =>
        new RuleSettings { Preset = preset }.LevelOf(Rule, form).Should().Be(level);

    [Fact]
    public void What_is_set_for_a_rule_holds_before_its_family_and_that_before_the_preset()
    {
        var family = new RuleSettings { Families = RuleSettings.Default.Families.Add(RuleFamily.Wording, RuleLevel.Error) };
        family.LevelOf(Rule, DraftForm.OfficialText).Should().Be(RuleLevel.Error);

        var both = family with { Rules = family.Rules.Add("rk5999", RuleLevel.Info) };
        both.LevelOf(Rule, DraftForm.OfficialText).Should().Be(RuleLevel.Info);
    }

    [Theory]
    [InlineData(RuleLevel.Warning, Severity.Warning)]
    [InlineData(RuleLevel.Info, Severity.Info)]
    public void A_rule_that_is_set_reports_at_that_level(RuleLevel level, Severity severity) =>
        Validate(level).Should().ContainSingle().Which.Severity.Should().Be(severity);

    [Fact]
    public void A_rule_that_is_off_does_not_look() => Validate(RuleLevel.Off).Should().BeEmpty();

    private static ImmutableArray<DraftDiagnostic> Validate(RuleLevel level)
    {
        var settings = RuleSettings.Default with { Rules = RuleSettings.Default.Rules.Add("RK4001", level) };
        return new DraftValidator([RuleCatalog.Find("RK4001")!], settings: settings).Validate(Draft.Parse(DraftText.EnglishPreamble("*Recalling* the report;")));
    }

    [Fact]
    public void The_address_of_a_page_is_the_librarys_unless_it_is_stated()
    {
        var rule = new RuleDescriptor { Id = "AB5001", Title = "Wordy purpose", MessageFormat = "Write “to”.", DefaultSeverity = Severity.Info, Why = "It is shorter." };
        rule.HelpUri.Should().Be(new Uri("https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/AB5001.md"));
        (rule with { HelpUri = new Uri("https://rules.example/AB5001") }).HelpUri.Should().Be(new Uri("https://rules.example/AB5001"));
    }
}
