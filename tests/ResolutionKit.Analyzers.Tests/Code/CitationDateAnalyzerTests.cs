using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.CodeFixes.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class CitationDateAnalyzerTests
{
    private static readonly CodeCase s_case = new(new CitationDateAnalyzer(), "RK0004");
    private static readonly FixCase s_fix = new(new CodeCase(new CitationDateAnalyzer(), "RK0004"), new CitationDateFixProvider());

    [Theory]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|new DateOnly(2018, 12, 5)|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|new(2018, 12, 5)|])""")]
    [InlineData("""new Citation(date: [|new DateOnly(day: 5, month: 12, year: 2018)|], number: ResolutionNumber.Parse("73/266"))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|DateOnly.Parse("2018-12-05")|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|DateOnly.Parse("2018-12-05", CultureInfo.InvariantCulture)|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|DateOnly.ParseExact("2018-12-05", "yyyy-MM-dd", null)|])""")]
    [InlineData("""new Citation(ResolutionNumber.OfSession(new Session(73), 266), [|new DateOnly(2018, 12, 5)|])""")]
    [InlineData("""new Citation(ResolutionNumber.OfSecurityCouncil(1373, 2001), [|new DateOnly(2001, 9, 11)|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("16/21", Organ.HumanRightsCouncil), [|new DateOnly(2011, 3, 1)|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("217 A (III)"), [|new DateOnly(1948, 12, 11)|])""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266")) { Date = [|new DateOnly(2018, 12, 5)|] }""")]
    [InlineData("""new Citation(default) { Number = ResolutionNumber.Parse("73/266"), Date = [|new DateOnly(2018, 12, 5)|] }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/27"), new DateOnly(2018, 12, 5)) with { Number = ResolutionNumber.Parse("73/266"), Date = [|new DateOnly(2018, 12, 5)|] }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266")) with { Date = [|new DateOnly(2018, 12, 5)|] }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), [|new DateOnly(2018, 12, 5)|]) { Kind = AdoptedTextKind.Resolution }""")]
    public Task A_date_that_is_not_the_number_s_is_reported(string expression) => s_case.FindsAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 22))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), null)""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), date)""")]
    [InlineData("""new Citation(ResolutionNumber.Parse(text), new DateOnly(2018, 12, 5))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266", organ), new DateOnly(2018, 12, 5))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73-266"), new DateOnly(2018, 12, 5))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, flag ? 5 : 22))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 13, 5))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2561, 12, 22, new ThaiBuddhistCalendar()))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), DateOnly.Parse("5/12/2018"))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), DateOnly.Parse("2018-12-05", new CultureInfo("th-TH")))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), DateOnly.ParseExact("2018-12-05", "yyyy-dd-MM", null))""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5)) with { Date = new DateOnly(2018, 12, 22) }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5)) { Date = new DateOnly(2018, 12, 22) }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5)) { Kind = flag ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution }""")]
    [InlineData("""new Citation(ResolutionNumber.Parse("150/1"), new DateOnly(2095, 12, 5))""")]
    [InlineData("""Tuple.Create(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5))""")]
    public Task What_is_right_or_not_known_is_no_finding(string expression) => s_case.IsSilentAsync(SnippetCode.Expression(expression));

    [Fact]
    public Task Variables_and_fields_that_have_one_value_are_followed() => s_case.FindsAsync(SnippetCode.Members("""
            private const int Day = 5;
            private static readonly ResolutionNumber s_number = ResolutionNumber.Parse("73/266");
            private static readonly ResolutionNumber s_same = s_number;
            private static readonly DateOnly s_date = new(2018, 12, 5);

            public static void Run()
            {
                var number = ResolutionNumber.Parse("73/266");
                var date = new DateOnly(2018, 12, 5);
                _ = new Citation(number, [|date|]);
                _ = new Citation(s_same, [|new(2018, 12, Day)|]);
                _ = new Citation(s_number, [|s_date|]);
                var citation = new Citation(number);
                Action later = () => _ = citation with { Date = [|new DateOnly(2018, 12, 5)|] };
            }
        """));

    [Fact]
    public Task Variables_and_fields_that_may_have_other_values_are_not_followed() => s_case.IsSilentAsync(SnippetCode.Members("""
            private static readonly ResolutionNumber s_number = ResolutionNumber.Parse("73/266");
            private static readonly ResolutionNumber s_circle = s_square;
            private static readonly ResolutionNumber s_square = s_circle;
            private static ResolutionNumber s_mutable = ResolutionNumber.Parse("73/266");

            static Snippet() => s_number = ResolutionNumber.Parse("73/27");

            public static void Run(ResolutionNumber parameter)
            {
                var date = new DateOnly(2018, 12, 5);
                var number = ResolutionNumber.Parse("73/266");
                number = ResolutionNumber.Parse("73/27");
                var changed = ResolutionNumber.Parse("73/266");
                Change(ref changed);
                var aliased = ResolutionNumber.Parse("73/266");
                ref var alias = ref aliased;
                alias = ResolutionNumber.Parse("73/27");
                var taken = ResolutionNumber.Parse("73/266");
                (taken, _) = (number, date);
                ResolutionNumber later;
                later = number;
                _ = new Citation(number, date);
                _ = new Citation(changed, date);
                _ = new Citation(aliased, date);
                _ = new Citation(taken, date);
                _ = new Citation(later, date);
                _ = new Citation(parameter, date);
                _ = new Citation(s_number, date);
                _ = new Citation(s_mutable, date);
                _ = new Citation(s_circle, date);
            }

            private static void Change(ref ResolutionNumber number) => number = s_mutable;
        """));

    [Fact]
    public async Task The_message_has_the_words_of_the_rule_for_drafts()
    {
        var found = await s_case.FindAsync(SnippetCode.Expression("""new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5))"""));
        found.Single().GetMessage().Should().Be("Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
        found.Single().Severity.Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task A_date_outside_the_bounds_of_a_number_is_reported()
    {
        const string code = """new Citation(ResolutionNumber.OfYear(2006, 23), new DateOnly(2009, 12, 5))""";
        var found = await s_case.FindAsync(SnippetCode.Expression(code));
        found.Single().GetMessage().Should().StartWith("Resolution 2006/23 ").And.Contain("5 December 2009");
    }

    [Fact]
    public async Task The_tables_of_the_project_hold_for_code_too()
    {
        var table = MemoryFile.Table("/project/dates.csv", "symbol,date\nA/RES/150/1,2095-12-05\n");
        var configuration = MemoryFile.Configuration("/project/resolutionkit.yaml", "registries: [dates.csv]\n");
        var code = SnippetCode.Expression("""new Citation(ResolutionNumber.Parse("150/1"), new DateOnly(2095, 12, 6))""");
        var project = MemoryProject.OfFiles(table, configuration) with { Sources = [("/project/src/Code.cs", code), ("/elsewhere/Code.cs", code.Replace("Snippet", "Other", StringComparison.Ordinal))] };
        var found = await project.AnalyzeAsync(new CitationDateAnalyzer());
        found.Select(finding => $"{finding.Location.GetLineSpan().Path}: {finding.GetMessage()}").Should().Equal(
            "/project/src/Code.cs: Resolution 150/1 was adopted on 5 December 2095, not on 6 December 2095.");
    }

    [Theory]
    [InlineData("new DateOnly(2018, 12, 5)", "new DateOnly(2018, 12, 22)")]
    [InlineData("new(2018, 12, /* day */ 5)", "new(2018, 12, /* day */ 22)")]
    [InlineData("new(day: 5, year: 2019, month: 11)", "new(day: 22, year: 2018, month: 12)")]
    [InlineData("DateOnly.Parse(\"2018-12-05\")", "DateOnly.Parse(\"2018-12-22\")")]
    [InlineData("DateOnly.ParseExact(@\"2018-12-05\", \"yyyy-MM-dd\")", "DateOnly.ParseExact(@\"2018-12-22\", \"yyyy-MM-dd\")")]
    public Task The_right_date_is_written_in_the_same_form(string before, string after) => s_fix.MendsAsync(
        SnippetCode.Expression($"new Citation(ResolutionNumber.Parse(\"73/266\"), {before})"), "Write 22 December 2018", SnippetCode.Expression($"new Citation(ResolutionNumber.Parse(\"73/266\"), {after})"));

    [Fact]
    public Task A_constant_is_replaced_where_it_is_used() => s_fix.MendsAsync(
        SnippetCode.Members("    private const string Date = \"2018-12-05\";\n    public static readonly Citation Cited = new(ResolutionNumber.Parse(\"73/266\"), DateOnly.Parse(Date));"),
        "Write 22 December 2018",
        SnippetCode.Members("    private const string Date = \"2018-12-05\";\n    public static readonly Citation Cited = new(ResolutionNumber.Parse(\"73/266\"), DateOnly.Parse(\"2018-12-22\"));"));

    [Fact]
    public Task Nothing_is_offered_for_a_date_that_is_written_elsewhere() => s_fix.OffersNothingAsync(SnippetCode.Statements(
        "var date = new DateOnly(2018, 12, 5); _ = new Citation(ResolutionNumber.Parse(\"73/266\"), date);"));

    [Fact]
    public Task Nothing_is_offered_where_only_bounds_are_known() => s_fix.OffersNothingAsync(SnippetCode.Expression("""new Citation(ResolutionNumber.OfYear(2006, 23), new DateOnly(2009, 12, 5))"""));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope)
    {
        const string before = """
                    _ = new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5));
                    _ = new Citation(ResolutionNumber.Parse("77/37"), DateOnly.Parse("2022-12-08"));
            """;
        var after = before.Replace("12, 5", "12, 22", StringComparison.Ordinal).Replace("12-08", "12-07", StringComparison.Ordinal);
        return s_fix.MendsAllAsync(SnippetCode.Statements(before), SnippetCode.Statements(after), scope);
    }
}
