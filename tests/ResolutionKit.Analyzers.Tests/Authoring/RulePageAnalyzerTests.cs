using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class RulePageAnalyzerTests
{
    private const string Heading = "# AB5001: Word that is not ours\n\nIt is another's.\n";
    private const string Reported = "\n## Reported\n\n```markdown\n*Noting* the [|foreign|] word,\n```\n";
    private const string NotReported = "\n## Not reported\n\n```markdown\n*Noting* the word,\n```\n";

    private static readonly CodeCase s_missing = new(new RulePageAnalyzer(), "RK0203") { Files = [MemoryFile.RulePage("/project/docs/AB5002.md", Heading)] };
    private static readonly string s_rule = RuleCode.File(RuleCode.Rule(RuleCode.Values()));

    [Fact]
    public async Task A_rule_without_a_page_is_reported_at_its_name()
    {
        var found = await s_missing.FindsAsync(s_rule.Replace("class OwnRule", "class [|OwnRule|]", StringComparison.Ordinal));
        found[0].GetMessage().Should().Be("Rule AB5001 has no page: write AB5001.md, and have an item ResolutionRulePage of the project include it");
        found[0].Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task A_project_without_any_page_is_told_how_to_begin()
    {
        var found = await (s_missing with { Files = [] }).FindsAsync(s_rule.Replace("class OwnRule", "class [|OwnRule|]", StringComparison.Ordinal));
        found[0].GetMessage().Should().Be("Rule AB5001 has no page: write AB5001.md and add <ResolutionRulePage Include=\"docs/rules/*.md\" /> to the project");
        found[0].Severity.Should().Be(DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("internal sealed class [|OwnRule|] : DraftRule { public OwnRule() : base(Descriptors.Own) { } REGISTER }")]
    [InlineData("internal sealed class [|OwnRule|]() : DraftRule((Descriptors.Of)) { REGISTER }")]
    [InlineData("internal sealed class [|OwnRule|]() : DraftRule(Descriptors.Anew) { REGISTER }")]
    [InlineData("internal sealed class [|OwnRule|]() : DraftRule(new RuleDescriptor { VALUES }) { REGISTER }")]
    [InlineData("internal sealed class [|OwnRule|] : DraftRule { public OwnRule() : this(0) { } private OwnRule(int _) : base(Descriptors.Own) { } REGISTER }")]
    [InlineData("internal abstract class Base(RuleDescriptor descriptor, int most) : DraftRule(descriptor) { public int Most => most; } internal sealed class [|OwnRule|]() : Base(Descriptors.Own, 3) { REGISTER }")]
    public async Task A_rule_is_known_by_the_descriptor_that_it_hands_to_its_base(string types) => await s_missing.FindsAsync(Fill(types));

    [Theory]
    [InlineData("internal abstract class OwnRule() : DraftRule(Descriptors.Own) { }")]
    [InlineData("internal class OwnRule(RuleDescriptor descriptor) : DraftRule(descriptor) { REGISTER }")]
    [InlineData("internal class OwnRule : DraftRule { public OwnRule() : base(Descriptors.Own) { } public OwnRule(int a) : base(Descriptors.Of) { } REGISTER }")]
    [InlineData("internal sealed class OwnRule(string id) : DraftRule(new RuleDescriptor { OTHER }) { REGISTER }")]
    [InlineData("internal sealed class OwnRule(bool a) : DraftRule(a ? Descriptors.Own : Descriptors.Of) { REGISTER }")]
    [InlineData("internal sealed class OwnRule() { public RuleDescriptor Descriptor => Descriptors.Own; }")]
    public async Task What_is_no_rule_with_one_descriptor_is_silent(string types) => await s_missing.IsSilentAsync(Fill(types));

    [Theory]
    [InlineData("/project/docs/AB5001.md")]
    [InlineData("/elsewhere/ab5001.md")]
    public async Task A_rule_with_a_page_is_silent(string path) =>
        (await FindAsync(Heading + Reported + NotReported, path)).Should().BeEmpty();

    [Fact]
    public async Task Files_of_other_items_are_no_pages()
    {
        var files = ImmutableArray.Create(MemoryFile.Draft("/project/docs/AB5001.md", Heading), MemoryFile.RulePage("/project/docs/README.md", "# Rules\n"));
        (await (s_missing with { Files = files }).FindAsync(s_rule)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_page_without_the_sections_is_reported_at_its_beginning()
    {
        var found = await FindAsync(Heading);
        found.Select(finding => (finding.Id, Message: finding.GetMessage(), Place: finding.Location.GetLineSpan().ToString())).Should().Equal(
            ("RK0204", "This page has no section '## Reported': give one in a fence in which the rule finds something, the wrong text marked [|so|]", "/project/docs/AB5001.md: (0,0)-(0,31)"),
            ("RK0204", "This page has no section '## Not reported': give one in a fence that is nearly wrong, and in which the rule keeps silent", "/project/docs/AB5001.md: (0,0)-(0,31)"));
    }

    [Theory]
    [InlineData("\n## Reported\n\nThe word.\n" + NotReported, 4, "'## Reported' has no draft:*")]
    [InlineData(Reported + "\n## Not reported\n\n`*Noting*`\n", 10, "'## Not reported' has no draft:*")]
    [InlineData("\n## Reported\n\n```markdown\n*Noting* the foreign word,\n```\n" + NotReported, 4, "No example shows what is wrong in it: mark it [|so|]")]
    [InlineData("\n## Reported\n\nThe [|foreign|] word.\n\n```markdown\n*Noting* the foreign word,\n```\n" + NotReported, 4, "No example shows what is wrong in it: mark it [|so|]")]
    [InlineData("\n```markdown\n## Reported\n\n*Noting* the [|foreign|] word,\n```\n" + NotReported, 0, "This page has no section '## Reported':*")]
    public async Task A_section_without_what_it_is_for_is_reported_at_its_heading(string sections, int line, string message)
    {
        var found = await FindAsync(Heading + sections);
        var finding = found.Should().ContainSingle().Subject;
        finding.Id.Should().Be("RK0204");
        finding.GetMessage().Should().Match(message);
        finding.Location.GetLineSpan().StartLinePosition.Line.Should().Be(line);
    }

    [Theory]
    [InlineData("\n## Why\n\nWhy.\n" + Reported + NotReported)]
    [InlineData(NotReported + Reported)]
    [InlineData("\n## Reported\n\n~~~yaml\n- [||]Noting\n~~~\n\n```markdown\nNoting\n```\n" + NotReported)]
    [InlineData("\n## Reported\n\n````markdown\n```\n## Not reported\n```\n[|Noting|]\n````\n" + NotReported)]
    public async Task A_page_with_examples_is_silent(string sections) => (await FindAsync(Heading + sections)).Should().BeEmpty();

    [Theory]
    [InlineData("# AB5001: Another word\n", 0)]
    [InlineData("# AB5001\n", 0)]
    [InlineData("# AB5001: Word that is not ours.\n", 0)]
    [InlineData("Text\n\n# Word that is not ours\n", 2)]
    [InlineData("```\n# AB5001: Word that is not ours\n```\n", 0)]
    public async Task A_heading_that_is_not_the_rules_is_reported(string heading, int line)
    {
        var finding = (await FindAsync(heading + Reported + NotReported)).Should().ContainSingle().Subject;
        finding.Id.Should().Be("RK0209");
        finding.GetMessage().Should().Be("The heading of this page is to be '# AB5001: Word that is not ours', as the rule's descriptor has it");
        finding.Location.GetLineSpan().StartLinePosition.Line.Should().Be(line);
    }

    [Fact]
    public async Task An_empty_page_lacks_all()
    {
        var found = await FindAsync(string.Empty);
        found.Select(finding => finding.Id).Order().Should().Equal("RK0204", "RK0204", "RK0209");
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_left_to_the_compiler()
    {
        var file = new MemoryFile("/project/docs/AB5001.md", null) { Metadata = { ["ResolutionKitKind"] = "RulePage" } };
        (await (MemoryProject.OfCode(s_rule) with { Files = [file] }).AnalyzeAsync(new RulePageAnalyzer())).Should().BeEmpty();
    }

    [Fact]
    public async Task A_heading_is_held_against_a_title_that_is_known_only()
    {
        var rule = RuleCode.File(RuleCode.Rule(RuleCode.Values(title: "Guid.NewGuid().ToString()")));
        (await FindAsync("# AB5001\n" + Reported + NotReported, code: rule)).Should().BeEmpty();
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string page, string path = "/project/docs/AB5001.md", string? code = null) =>
        await (MemoryProject.OfCode(code ?? s_rule) with { Files = [MemoryFile.RulePage(path, page)] }).AnalyzeAsync(new RulePageAnalyzer());

    private static string Fill(string types) => RuleCode.File($$"""
        internal static class Descriptors
        {
            public static readonly RuleDescriptor Own = new() { {{RuleCode.Values()}} };
            public static RuleDescriptor Of { get; } = new RuleDescriptor { {{RuleCode.Values("\"AB5003\"")}} };
            public static RuleDescriptor Anew => new() { {{RuleCode.Values("\"AB5004\"")}} };
        }

        """ + types.Replace("REGISTER", "protected override void Register(RuleRegistration on) { }", StringComparison.Ordinal)
            .Replace("VALUES", RuleCode.Values(), StringComparison.Ordinal).Replace("OTHER", RuleCode.Values("id"), StringComparison.Ordinal));
}
