using ResolutionKit.Configuration;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Configuration;

public sealed class DraftConfigurationTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var configuration = Read("""
            root: true
            preset: model-un
            language: zh
            languages: [en, zh]
            rules:
              rk4001: warning
              typography: off
            exclude: [drafts/old/**]
            terms:
              - use: cybersecurity
                not: [cyber security]
                languages: [en]
            body:
              name: The Springfield City Council
              enacting-clause: The City Council of Springfield,
              number: "{year}-{number}"
            overrides:
              - paths: [adopted/**]
                preset: adopted
                rules: { RK2003: off }
            """);

        configuration.Problems.Should().BeEmpty();
        configuration.IsRoot.Should().BeTrue();
        configuration.Layer.Preset.Should().Be(RulePreset.ModelUnitedNations);
        configuration.Layer.Language.Should().Be(DraftingLanguage.Chinese);
        configuration.Languages.Should().Equal(DraftingLanguage.English, DraftingLanguage.Chinese);
        configuration.Layer.Rules["RK4001"].Should().Be(RuleLevel.Warning);
        configuration.Layer.Families[RuleFamily.Typography].Should().Be(RuleLevel.Off);
        configuration.Exclude.Match("drafts/old/a.md").Should().BeTrue();
        configuration.Terms.Should().ContainSingle().Which.Not.Should().Equal("cyber security");
        configuration.Body!.IsEnactingClause("the City Council of Springfield").Should().BeTrue();
        configuration.Body.NumberForm!.IsNumber("2026-14").Should().BeTrue();
        configuration.Overrides.Should().ContainSingle().Which.Layer.Rules["RK2003"].Should().Be(RuleLevel.Off);
    }

    [Theory]
    [InlineData("presets: draft\n", "1:1: There is no key 'presets' here. Did you mean 'preset'?")]
    [InlineData("preset: drafts\n", "1:9: 'drafts' is not a preset: did you mean 'draft'?")]
    [InlineData("root: yes please\n", "1:7: 'root' is true or false, not 'yes please'.")]
    [InlineData("rules:\n  RK4O01: off\n", "2:3: There is no rule 'RK4O01'. Did you mean 'RK4001'?")]
    [InlineData("rules:\n  typografy: off\n", "2:3: There is no rule or family 'typografy'. Did you mean 'typography'?")]
    [InlineData("rules:\n  RK4001: warn\n", "2:11: 'warn' is not a level: write off, info, warning, error.")]
    [InlineData("language: de\n", "1:11: 'de' is not an official language: write ar, en, es, fr, ru or zh.")]
    [InlineData("terms:\n  - use: a\n", "2:5: A term has the form to 'use' and a list of those that are 'not' to be used.")]
    [InlineData("body:\n  name: X\n  number: \"{yaer}-{number}\"\n", "3:12: '{yaer}-{number}' is not a form of numbers: in braces stand year, number or session, as in {year}-{number}.")]
    [InlineData("overrides:\n  - rules: { RK4001: off }\n", "2:5: An override says with 'paths' for which files it holds: a list of patterns of paths.")]
    public void What_cannot_be_understood_is_reported_in_its_place(string text, string problem) =>
        Read(text).Problems.Should().ContainSingle().Which.ToString().Should().Be("resolutionkit.yaml:" + problem);

    [Fact]
    public void Malformed_YAML_is_a_problem() => Read("rules:\n\tRK4001: off\n").Problems.Should().NotBeEmpty();

    [Fact]
    public void The_nearer_configuration_holds_and_a_family_set_there_holds_before_rules_set_further_out()
    {
        var outer = Read("preset: adopted\nlanguage: fr\nrules: { RK4001: info, RK2001: warning }\n");
        var inner = Read("preset: draft\nrules: { structure: off }\n");

        var effective = new ConfigurationSet(outer, inner).For(null);

        effective.Settings.Preset.Should().Be(RulePreset.Draft);
        effective.Language.Should().Be(DraftingLanguage.French);
        effective.Settings.Rules.Should().NotContainKey("RK4001").And.ContainKey("RK2001");
        effective.Settings.Families[RuleFamily.Structure].Should().Be(RuleLevel.Off);
        effective.Values.Select(value => value.Key).Should().BeEquivalentTo("preset", "language", "rules.RK2001", "rules.structure");
    }

    [Fact]
    public void An_override_holds_for_its_files_only()
    {
        var folder = Path.GetFullPath("/drafts");
        var set = new ConfigurationSet(DraftConfiguration.Read(new SourceText("overrides:\n  - paths: [adopted/**]\n    preset: adopted\n", "resolutionkit.yaml"), folder));

        set.For(Path.Combine(folder, "adopted", "a.md")).Settings.Preset.Should().Be(RulePreset.Adopted);
        set.For(Path.Combine(folder, "a.md")).Settings.Preset.Should().Be(RulePreset.Auto);
        set.For(Path.Combine(folder, "a.md")).Should().BeSameAs(set.For(Path.Combine(folder, "b.md")));
    }

    [Fact]
    public void Tables_may_come_from_elsewhere_than_the_disk()
    {
        var folder = Path.GetFullPath("/drafts");
        var opened = new List<string>();
        var configuration = DraftConfiguration.Read(new SourceText("registries: [ours.csv, theirs.csv]\n", "resolutionkit.yaml"), folder, path =>
        {
            opened.Add(path);
            return opened.Count == 1 ? new StringReader("symbol,date\nA/RES/81/12,2026-11-24\n") : throw new IOException("it is kept elsewhere.");
        });

        opened.Should().Equal(Path.Combine(folder, "ours.csv"), Path.Combine(folder, "theirs.csv"));
        configuration.RegistryEntries.Should().ContainSingle().Which.Date.Should().Be(new DateOnly(2026, 11, 24));
        configuration.Problems.Should().ContainSingle().Which.ToString().Should().Be("resolutionkit.yaml:1:24: The file 'theirs.csv' cannot be read: it is kept elsewhere.");
    }

    private static DraftConfiguration Read(string text) => DraftConfiguration.Read(new SourceText(text, "resolutionkit.yaml"));
}
