using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.CodeFixes.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class WrittenDateAnalyzerTests
{
    private static readonly CodeCase s_case = new(new WrittenDateAnalyzer(), "RK0007");
    private static readonly FixCase s_fix = new(new CodeCase(new WrittenDateAnalyzer(), "RK0007"), new WrittenDateFixProvider());

    [Theory]
    [InlineData("\"its resolution 73/266 of [|5 December 2018|]\"")]
    [InlineData("@\"its resolution 73/266 of [|5 December 2018|]\"")]
    [InlineData("\"\"\"its resolution 73/266 of [|5 December 2018|]\"\"\"")]
    [InlineData("\"\\tits \\\"resolution\\\" resolution 73/266 of [|5 December 2018|]\"")]
    [InlineData("[|\"its resolution 73/266 of 5\\u0020December 2018\"|]")]
    [InlineData("$\"{text}: its resolution 73/266 of [|5 December 2018|], and {text}\"")]
    [InlineData("$\"its resolution 73/266 of [|5 December 2018|]\"")]
    [InlineData("text + \"its resolution 73/266 of [|5 December 2018|], \" + text")]
    [InlineData("\"回顾其 [|2018 年 12 月 21 日|]第 73/266 号决议，\"")]
    [InlineData("\"Rappelant sa résolution 73/266 du [|5 décembre 2018|],\"")]
    [InlineData("\"Recordando su resolución 73/266, de [|12 de diciembre de 2018|],\"")]
    [InlineData("\"ссылаясь на свою резолюцию 73/266 от [|12 декабря 2018 года|],\"")]
    [InlineData("\"إذ تشير إلى قرارها 73/266 المؤرخ [|5 كانون الأول/ديسمبر 2018|]،\"")]
    public Task A_wrong_date_in_a_string_is_reported(string expression) => s_case.FindsAsync(SnippetCode.Expression(expression));

    [Fact]
    public Task A_string_of_bytes_is_looked_at() => s_case.FindsAsync(SnippetCode.Members(
        "    public static ReadOnlySpan<byte> Bytes => \"its resolution 73/266 of [|5 December 2018|]\"u8;"));

    [Fact]
    public Task Several_lines_of_a_raw_string_are_one_text() => s_case.FindsAsync(SnippetCode.Members(""""
            public const string Text = """
                Recalling its resolution 77/37 of 7 December 2022 and its resolution
                73/266 of [|5 December 2018|],
                """;
        """"));

    [Fact]
    public Task Comments_are_looked_at() => s_case.FindsAsync("""
        // See resolution 73/266 of [|5 December 2018|].

        // It is resolution
        // 73/266 of [|5 December 2018|].
        /* Resolution 73/266
         * of [|5 December 2018|]. */
        public static class Snippet
        {
            /// <summary>As <c>resolution 73/266</c> of [|5 December 2018|] has it.</summary>
            // As it stands in resolution 73/266 of [|5 December
            // 2018|]
            public static void Run() // as resolution 73/266 of [|5 December 2018|]
            {
            }
        }
        """);

    [Fact]
    public async Task Documentation_is_looked_at_where_the_compiler_makes_none()
    {
        var project = s_case.ProjectOf("/// <summary>As <c>resolution 73/266</c> of 5 December 2018 has it.</summary>\npublic static class Snippet;\n");
        var compilation = project.Compile();
        var tree = compilation.SyntaxTrees.Single();
        compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(await tree.GetTextAsync(), ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.None)));

        var found = await compilation.WithAnalyzers([s_case.Analyzer], project.ToOptions()).GetAnalyzerDiagnosticsAsync();

        found.Should().ContainSingle().Which.GetMessage().Should().Be("Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
    }

    [Theory]
    [InlineData("\"its resolution 73/266 of 22 December 2018\"")]
    [InlineData("\"its resolution 73/266\"")]
    [InlineData("\"on 5 December 2018\"")]
    [InlineData("$\"its resolution {text}73/266 of 22 December 2018\"")]
    [InlineData("$\"{text}73/266 of 5 December 2018 and so on\"")]
    [InlineData("$\"its resolution 73/266 of 5 December 201{text}\"")]
    [InlineData("\"its resolution 73/266 of 5 December 201\" + text")]
    [InlineData("\"resolution 2188 (2014), adopted by the Council in a meeting held on 10 December 2014\"")]
    [InlineData("\"the ratio 73/266 of 2018\"")]
    [InlineData("\"3/4 of 5 December 2018\"")]
    public Task What_is_right_or_may_be_something_else_is_no_finding(string expression) => s_case.IsSilentAsync(SnippetCode.Expression(expression));

    [Fact]
    public Task A_number_that_another_organ_may_have_is_no_finding() => s_case.IsSilentAsync(SnippetCode.Expression("\"resolution 53/1 of 3 July 2023\""));

    [Fact]
    public async Task A_project_that_does_not_use_the_library_is_looked_at_too() =>
        (await (s_case.ProjectOf("// Resolution 73/266 of 5 December 2018\n") with { UsesLibrary = false }).AnalyzeAsync(new WrittenDateAnalyzer())).Should().ContainSingle().Which.Id.Should().Be("RK0007");

    [Fact]
    public async Task It_is_off_unless_asked_for()
    {
        var found = await MemoryProject.OfCode(SnippetCode.Expression("\"its resolution 73/266 of 5 December 2018\"")).AnalyzeAsync(new WrittenDateAnalyzer());
        found.Should().BeEmpty();
        s_case.Descriptor.IsEnabledByDefault.Should().BeFalse();
        s_case.Descriptor.DefaultSeverity.Should().Be(DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("\"its resolution 73/266 of 5 December 2018\"", "5 December 2018", "22 December 2018")]
    [InlineData("\"Rappelant sa résolution 73/266 du 5 décembre 2018,\"", "5 décembre 2018", "22 décembre 2018")]
    [InlineData("\"回顾其 2018 年 12 月 21 日第 73/266 号决议，\"", "2018 年 12 月 21 日", "2018 年 12 月 22 日")]
    [InlineData("text // resolution 73/266 of 5 December 2018\n", "5 December 2018", "22 December 2018")]
    public Task The_right_date_is_written_in_the_form_of_the_language(string expression, string wrong, string right) => s_fix.MendsAsync(
        SnippetCode.Expression(expression), $"Write {right}", SnippetCode.Expression(expression.Replace(wrong, right, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"its resolutions 73/27 and 73/266 of 5 December 2018\"")]
    [InlineData("\"its resolution 73/266 of 5\\u0020December 2018\"")]
    [InlineData("\n// resolution 73/266 of 5 December\n// 2018\ntext")]
    public Task Nothing_is_offered_where_numbers_share_a_date_or_the_date_is_cut(string expression) => s_fix.OffersNothingAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope)
    {
        const string before = """
                    // resolution 73/266 of 5 December 2018
                    _ = "resolution 77/37 of 8 December 2022, and resolution 73/266 of 4 December 2018";
            """;
        var after = before.Replace("5 December", "22 December", StringComparison.Ordinal).Replace("8 December", "7 December", StringComparison.Ordinal).Replace("4 December", "22 December", StringComparison.Ordinal);
        return s_fix.MendsAllAsync(SnippetCode.Statements(before), SnippetCode.Statements(after), scope);
    }
}
