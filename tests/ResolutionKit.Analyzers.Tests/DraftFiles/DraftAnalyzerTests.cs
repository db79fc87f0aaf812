using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Tests.DraftFiles;

public sealed class DraftAnalyzerTests
{
    private const string Wrong = """
        ---
        resolution: A/C.1/81/L.1
        title: Advancing responsible State behaviour
        session: 81
        agenda-item: 96
        ---

        The General Assembly,

        *Recalling* its resolution 73/266 of 5 December 2018,

        1. *Welcomes* the report;

        2. *Decides* to remain seized of the matter.

        """;

    private static readonly string s_right = Wrong.Replace("of 5 December", "of 22 December", StringComparison.Ordinal);

    [Fact]
    public async Task A_finding_stands_at_its_place_in_the_draft()
    {
        var finding = (await AnalyzeAsync(MemoryFile.Draft("/project/drafts/ict.md", Wrong))).Should().ContainSingle().Subject;

        finding.Id.Should().Be("RK1001");
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.GetMessage().Should().Be("Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
        finding.Location.GetLineSpan().ToString().Should().Be("/project/drafts/ict.md: (9,37)-(9,52)");
        Wrong.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length).Should().Be("5 December 2018");
        finding.Descriptor.HelpLinkUri.Should().EndWith("docs/rules/RK1001.md");
    }

    [Fact]
    public async Task A_draft_in_which_nothing_is_wrong_is_silent() => (await AnalyzeAsync(MemoryFile.Draft("/project/a.md", s_right))).Should().BeEmpty();

    [Theory]
    [InlineData("/project/README.md", "# How we write\n\nOf 73/266 of 5 December 2018.\n")]
    [InlineData("/project/ci.yaml", "jobs: none\n")]
    [InlineData("/project/notes.txt", "Resolution 73/266 of 5 December 2018.\n")]
    public async Task What_is_no_draft_is_passed_over(string path, string text) => (await AnalyzeAsync(MemoryFile.Draft(path, text))).Should().BeEmpty();

    [Fact]
    public async Task What_the_item_gives_a_form_is_read_whatever_it_is()
    {
        var file = MemoryFile.Draft("/project/notes.txt", "Recalling resolution 73/266 of 5 December 2018.\n");
        file.Metadata["ResolutionKitForm"] = "officialtext";
        (await AnalyzeAsync(file)).Select(finding => finding.Id).Should().Contain("RK1001");
    }

    [Fact]
    public async Task An_additional_file_that_is_no_draft_of_the_project_is_not_read()
    {
        var file = new MemoryFile("/project/a.md", RoslynText.From(Wrong));
        (await AnalyzeAsync(file)).Should().BeEmpty();
        file.Reads.Should().Be(0);
    }

    [Fact]
    public async Task One_draft_that_cannot_be_read_is_a_finding_there_and_costs_the_others_nothing()
    {
        var findings = await AnalyzeAsync(
            MemoryFile.Draft("/project/a.md", Wrong),
            new MemoryFile("/project/missing.md", null) { Metadata = { ["ResolutionKitKind"] = "Draft" } },
            MemoryFile.Draft("/project/z.md", Wrong));

        findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().Path)).Should().Equal(("RK1001", "/project/a.md"), ("RK0101", "/project/missing.md"), ("RK1001", "/project/z.md"));
        findings[1].GetMessage().Should().Be("The file is missing, or may not be read: see what else the compiler says of it.");
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_make_a_draft_unreadable()
    {
        var bytes = Encoding.Latin1.GetBytes(s_right.Replace("report", "r\u00E9port", StringComparison.Ordinal));
        using var stream = new MemoryStream(bytes);
        var file = new MemoryFile("/project/a.md", RoslynText.From(stream, Encoding.UTF8, Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha256)) { Metadata = { ["ResolutionKitKind"] = "Draft" } };
        (await AnalyzeAsync(file)).Should().ContainSingle().Which.GetMessage().Should().Be("This is not text in UTF-8. Save the file as UTF-8.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_mark_for_a_lost_character_that_the_draft_has_itself_is_found_by_its_rule(bool hasByteOrderMark)
    {
        byte[] bytes = [.. hasByteOrderMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(s_right.Replace("report", "r\uFFFDport", StringComparison.Ordinal))];
        using var stream = new MemoryStream(bytes);
        var file = new MemoryFile("/project/a.md", RoslynText.From(stream, Encoding.UTF8, Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha256)) { Metadata = { ["ResolutionKitKind"] = "Draft" } };
        (await AnalyzeAsync(file)).Should().ContainSingle().Which.Id.Should().Be("RK7011");
    }

    [Fact]
    public async Task A_draft_with_a_NUL_is_unreadable_only_where_its_form_is_stated()
    {
        var file = MemoryFile.Draft("/project/a.md", s_right + "\0");
        (await AnalyzeAsync(file)).Should().BeEmpty("a pattern may take pictures too");
        file.Metadata["ResolutionKitForm"] = "Markdown";
        (await AnalyzeAsync(file)).Should().ContainSingle().Which.GetMessage().Should().StartWith("This is not a text file: it has a NUL character at offset ");
    }

    [Theory]
    [InlineData("Form", "Markdwn", "'Markdwn' is not a form of drafts: write Form=\"Markdown\", \"Yaml\" or \"OfficialText\", or leave it out.")]
    [InlineData("Form", "2", "'2' is not a form of drafts: write Form=\"Markdown\", \"Yaml\" or \"OfficialText\", or leave it out.")]
    [InlineData("Language", "de", "'de' is not an official language: write Language=\"ar\", \"en\", \"es\", \"fr\", \"ru\" or \"zh\", or leave it out.")]
    public async Task Metadata_that_are_not_understood_are_reported_once_for_all_files_of_the_item(string name, string value, string message)
    {
        var files = new[] { MemoryFile.Draft("/project/a.md", Wrong), MemoryFile.Draft("/project/b.md", Wrong) };
        Array.ForEach(files, file => file.Metadata["ResolutionKit" + name] = value);
        var finding = (await AnalyzeAsync([.. files])).Should().ContainSingle().Subject;
        finding.Id.Should().Be("RK0102");
        finding.GetMessage().Should().Be(message);
        finding.Location.GetLineSpan().Path.Should().Be("/project/a.md");
    }

    [Fact]
    public async Task The_language_of_the_item_holds_for_a_text_that_does_not_show_its_own()
    {
        const string WithoutClause = "---\nresolution: A/C.1/81/L.1\n---\n\n回顾其2018年12月5日第73/266号决议，\n";
        var file = MemoryFile.Draft("/project/a.md", WithoutClause);
        file.Metadata["ResolutionKitLanguage"] = "zh";
        (await AnalyzeAsync(file)).Should().Contain(finding => finding.Id == "RK1001");
    }

    [Fact]
    public async Task The_configuration_of_the_folder_holds()
    {
        var findings = await AnalyzeAsync(
            MemoryFile.Draft("/project/drafts/a.md", Wrong),
            MemoryFile.Draft("/project/old/b.md", Wrong),
            MemoryFile.Configuration("/project/resolutionkit.yaml", "rules:\n  RK1001: warning\nexclude: [old/**]\n"),
            MemoryFile.Configuration("/resolutionkit.yaml", "rules:\n  RK1001: off\n"));

        findings.Should().ContainSingle().Which.Should().Match<Diagnostic>(finding => finding.Severity == DiagnosticSeverity.Warning && finding.Location.GetLineSpan().Path == "/project/drafts/a.md");
    }

    [Fact]
    public async Task A_rule_may_be_made_graver_than_it_is()
    {
        var findings = await AnalyzeAsync(
            MemoryFile.Draft("/project/a.md", s_right.Replace("1. *Welcomes* the report;\n\n2. ", "1. ", StringComparison.Ordinal)),
            MemoryFile.Configuration("/project/resolutionkit.yaml", "rules:\n  RK3006: error\n"));
        findings.Should().ContainSingle().Which.Should().Match<Diagnostic>(finding => finding.Id == "RK3006" && finding.Severity == DiagnosticSeverity.Error && finding.DefaultSeverity == DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Tables_are_read_from_the_files_of_the_project()
    {
        var draft = MemoryFile.Draft("/project/a.md", s_right.Replace("73/266 of 22 December 2018", "81/12 of 25 November 2026", StringComparison.Ordinal));
        var configuration = MemoryFile.Configuration("/project/resolutionkit.yaml", "registries: [data/ours.csv]\n");
        var findings = await AnalyzeAsync(draft, configuration, MemoryFile.Table("/project/data/ours.csv", "symbol,date\nA/RES/81/12,2026-11-24\n"));
        findings.Should().ContainSingle().Which.GetMessage().Should().Be("Resolution 81/12 was adopted on 24 November 2026, not on 25 November 2026.");

        findings = await AnalyzeAsync(draft, configuration);
        findings.Should().ContainSingle().Which.ToString().Should().Be(
            "/project/resolutionkit.yaml(1,14): error RK0103: The file 'data/ours.csv' cannot be read: the compiler was not given it. Add <ResolutionRegistry Include=\"ours.csv\" /> to the project, with the path from there.");
    }

    [Fact]
    public async Task A_broken_configuration_is_reported_in_its_place_and_nothing_is_said_of_the_drafts_under_it()
    {
        var findings = await AnalyzeAsync(
            MemoryFile.Draft("/project/broken/a.md", Wrong),
            MemoryFile.Draft("/project/whole/b.md", Wrong),
            MemoryFile.Configuration("/project/broken/resolutionkit.yaml", "preset: draft\nrules:\n  RK4O01: off\n"),
            MemoryFile.Table("/project/broken/x.csv", "no table"));

        findings.Select(finding => finding.ToString()).Should().BeEquivalentTo(
            "/project/broken/resolutionkit.yaml(3,3): error RK0103: There is no rule 'RK4O01'. Did you mean 'RK4001'?",
            "/project/whole/b.md(10,38): error RK1001: Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
    }

    [Fact]
    public async Task A_broken_configuration_is_reported_where_it_holds_for_code_alone() =>
        (await AnalyzeAsync(MemoryFile.Configuration("/project/resolutionkit.yaml", "preset: drafts\n"))).Should().ContainSingle().Which.Id.Should().Be("RK0103");

    [Fact]
    public async Task A_mistake_in_a_table_is_reported_in_the_table()
    {
        var findings = await AnalyzeAsync(
            MemoryFile.Draft("/project/a.md", s_right),
            MemoryFile.Configuration("/project/resolutionkit.yaml", "registries: [./ours.csv]\n"),
            MemoryFile.Table("/project/ours.csv", "symbol,date\nA/RES/81/12,yesterday\n"));
        findings.Should().ContainSingle().Which.ToString().Should().StartWith("/project/ours.csv(2,1): error RK0103: ");
    }

    [Fact]
    public async Task What_is_set_for_a_rule_in_the_project_holds()
    {
        var project = MemoryProject.OfFiles(MemoryFile.Draft("/project/a.md", Wrong)) with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("RK1001", ReportDiagnostic.Suppress) };
        (await project.AnalyzeAsync(new DraftAnalyzer())).Should().BeEmpty();
    }

    [Fact]
    public async Task Findings_come_in_the_same_order_each_time()
    {
        var many = Wrong.Replace("*Welcomes* the report;", "*Welcomes* the the report,", StringComparison.Ordinal);
        MemoryFile[] Make() => [.. Enumerable.Range(0, 40).Select(i => MemoryFile.Draft($"/project/{i:00}.md", many))];
        var first = await AnalyzeAsync([.. Make()]);
        first.Should().HaveCountGreaterThan(80);
        first.Select(finding => (finding.Location.GetLineSpan().Path, finding.Location.SourceSpan.Start)).Should().BeInAscendingOrder();
        (await AnalyzeAsync([.. Make()])).Select(finding => finding.ToString()).Should().Equal(first.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task A_text_is_checked_once_as_long_as_it_is_the_same()
    {
        var (draft, configuration) = (MemoryFile.Draft("/project/a.md", Wrong), MemoryFile.Configuration("/project/resolutionkit.yaml", "preset: draft\n"));
        var before = await AnalyzeAsync(draft, configuration);
        var again = await AnalyzeAsync(draft, configuration);
        var other = await AnalyzeAsync(MemoryFile.Draft("/project/a.md", Wrong), configuration);

        // The properties are made of the finding: the same finding has the same text of them.
        Message(again).Should().BeSameAs(Message(before), "the finding is that of the first check");
        Message(other).Should().NotBeSameAs(Message(before), "another text is checked anew").And.Be(Message(before));

        static string Message(ImmutableArray<Diagnostic> findings) => findings.Single().Properties["ResolutionKit.Notes"]!;
    }

    [Fact]
    public async Task A_check_can_be_cancelled_and_taken_up_again()
    {
        var project = MemoryProject.OfFiles([.. Enumerable.Range(0, 20).Select(i => MemoryFile.Draft($"/project/{i:00}.md", Wrong))]);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var run = () => project.Compile().WithAnalyzers([new DraftAnalyzer()], project.ToOptions()).GetAnalyzerDiagnosticsAsync(cancellation.Token);
        await run.Should().ThrowAsync<OperationCanceledException>();
        (await project.AnalyzeAsync(new DraftAnalyzer())).Should().HaveCount(20);
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params ImmutableArray<MemoryFile> files) => MemoryProject.OfFiles(files).AnalyzeAsync(new DraftAnalyzer());
}
