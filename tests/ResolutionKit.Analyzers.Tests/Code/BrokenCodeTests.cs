using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

/// <summary>Code as it stands while it is typed: analyzers say little of it, and never fail.</summary>
public sealed class BrokenCodeTests
{
    private static readonly string s_code = SnippetCode.Members(""""
            private const string Wrong = "73-266";
            private static readonly ResolutionNumber s_number = ResolutionNumber.Parse("73/266");
            [StringSyntax("ResolutionNumber")] public static string Text { get; set; } = "73-266";

            public static void Run([StringSyntax("Session")] string session = "73rd")
            {
                var number = ResolutionNumber.OfSession(new Session(73, SessionKind.Regular), 266, 'A', Organ.GeneralAssembly);
                _ = new Citation(number, new DateOnly(2018, 12, 5)) { Kind = AdoptedTextKind.Decision } with { Date = DateOnly.ParseExact("2018-12-05", "yyyy-MM-dd") };
                _ = new Citation(s_number, DateOnly.Parse("2018-12-05", System.Globalization.CultureInfo.InvariantCulture));
                _ = Draft.Load("../drafts/itc.md");
                _ = $"{number} and its resolution 73/266 of 5 December 2018"; // resolution 73/266 of 5 December 2018
                _ = """
                    resolution 73/266 of 5 December 2018
                    """;
            }
        """");

    [Fact]
    public async Task No_beginning_of_a_file_makes_an_analyzer_fail()
    {
        for (var length = 0; length <= s_code.Length; length += 7)
        {
            await AssertSoundAsync(s_code[..length]);
        }
    }

    [Fact]
    public async Task No_hole_in_a_file_makes_an_analyzer_fail()
    {
        for (var at = 200; at + 10 < s_code.Length; at += 13)
        {
            await AssertSoundAsync(s_code.Remove(at, 9));
        }
    }

    [Theory]
    [InlineData("new Citation()")]
    [InlineData("new Citation(, new DateOnly(2018, 12, 5))")]
    [InlineData("new Citation(ResolutionNumber.Parse(), new DateOnly())")]
    [InlineData("new Citation(ResolutionNumber.Parse(\"73/266\"), new DateOnly(2018, 12))")]
    [InlineData("new Citation(ResolutionNumber.Parse(\"73/266\"), new Unknown(2018, 12, 5))")]
    [InlineData("new Citation(ResolutionNumber.Parse(\"73/266\"), new(2018, 12, 5), 3) { Date }")]
    [InlineData("ResolutionNumber.Parse(\"73-266\", Organ.)")]
    [InlineData("ResolutionNumber.Parse(\"73-266\", nowhere: 1)")]
    [InlineData("ResolutionNumber.OfSession(new Session(0), 1) + ResolutionNumber.OfYear(1, 1) + ResolutionNumber.OfSecurityCouncil(0, 0)")]
    [InlineData("Draft.Load(\"..\", ")]
    public Task No_broken_expression_makes_an_analyzer_fail(string expression) => AssertSoundAsync(SnippetCode.Expression(expression));

    private static async Task AssertSoundAsync(string code)
    {
        var project = MemoryProject.OfCode(code) with { Files = [MemoryFile.Draft("/project/drafts/ict.md", "x")], Severities = ImmutableDictionary<string, Microsoft.CodeAnalysis.ReportDiagnostic>.Empty.Add("RK0007", Microsoft.CodeAnalysis.ReportDiagnostic.Info) };
        DiagnosticAnalyzer[] analyzers = [new MarkedTextAnalyzer(), new CitationDateAnalyzer(), new WrittenDateAnalyzer()];
        var found = await project.Compile().WithAnalyzers([.. analyzers], project.ToOptions()).GetAnalyzerDiagnosticsAsync();
        found.Should().NotContain(finding => finding.Id == "AD0001", "of\n{0}", code);
    }
}
