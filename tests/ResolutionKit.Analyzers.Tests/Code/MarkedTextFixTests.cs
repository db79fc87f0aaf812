using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.CodeFixes.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class MarkedTextFixTests
{
    private const string Before = """
        ResolutionNumber.Parse("73-266"); // the first
                ResolutionNumber.Parse("73/0027");
        """;

    private const string After = """
        ResolutionNumber.Parse("73/266"); // the first
                ResolutionNumber.Parse("73/27");
        """;

    private static readonly FixCase s_number = new(new CodeCase(new MarkedTextAnalyzer(), "RK0001"), new MarkedTextFixProvider());

    [Theory]
    [InlineData("\"73-266\"", "73/266", "\"73/266\"")]
    [InlineData("@\"73-266\"", "73/266", "@\"73/266\"")]
    [InlineData("\"\"\"73-266\"\"\"", "73/266", "\"\"\"73/266\"\"\"")]
    [InlineData("\"73\\u002d266\"", "73/266", "\"73/266\"")]
    [InlineData("\"73\\\\266\"", "73/266", "\"73/266\"")]
    [InlineData("(\"73-266\")", "73/266", "(\"73/266\")")]
    [InlineData("\"A/RES/73/266\"", "73/266", "\"73/266\"")]
    [InlineData("\"21/145\"", "145 (XXI)", "\"145 (XXI)\"")]
    [InlineData("\"A/HRC/RES/53/1\", Organ.HumanRightsCouncil", "53/1", "\"53/1\", Organ.HumanRightsCouncil")]
    public Task A_number_is_written_right_as_it_was_quoted(string before, string title, string after) =>
        s_number.MendsAsync(SnippetCode.Expression($"ResolutionNumber.Parse({before})"), $"Write {title}", SnippetCode.Expression($"ResolutionNumber.Parse({after})"));

    [Theory]
    [InlineData("\"A/HRC/RES/53/1\"")]
    [InlineData("\"no number\"")]
    [InlineData("\"73\" + \"-266\"")]
    public Task Nothing_is_offered_where_the_right_spelling_is_not_sure_or_stands_in_several_places(string text) =>
        s_number.OffersNothingAsync(SnippetCode.Expression($"ResolutionNumber.Parse({text})"));

    [Fact]
    public Task Nothing_is_offered_for_a_constant_defined_elsewhere() => s_number.OffersNothingAsync(SnippetCode.Members("""
            private const string Wrong = "73-266";
            public static ResolutionNumber Number { get; } = ResolutionNumber.Parse(Wrong);
        """));

    [Fact]
    public Task A_symbol_is_written_right() => new FixCase(new CodeCase(new MarkedTextAnalyzer(), "RK0002"), new MarkedTextFixProvider()).MendsAsync(
        SnippetCode.Expression("new Resolution(\"a/c.1/81/l.1\")"), "Write A/C.1/81/L.1", SnippetCode.Expression("new Resolution(\"A/C.1/81/L.1\")"));

    [Fact]
    public Task A_session_is_written_right() => new FixCase(new CodeCase(new MarkedTextAnalyzer(), "RK0003"), new MarkedTextFixProvider()).MendsAsync(
        SnippetCode.Expression("Session.Parse(\"73rd\")"), "Write 73", SnippetCode.Expression("Session.Parse(\"73\")"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope) => s_number.MendsAllAsync(SnippetCode.Statements(Before), SnippetCode.Statements(After), scope);
}
