using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class MarkedTextAnalyzerTests
{
    private static readonly CodeCase s_number = new(new MarkedTextAnalyzer(), "RK0001");
    private static readonly CodeCase s_symbol = new(new MarkedTextAnalyzer(), "RK0002");
    private static readonly CodeCase s_session = new(new MarkedTextAnalyzer(), "RK0003");

    [Theory]
    [InlineData("""ResolutionNumber.Parse([|"73-266"|])""")]
    [InlineData("""ResolutionNumber.Parse([|@"73-266"|])""")]
    [InlineData("""ResolutionNumber.Parse(text: [|"73-266"|])""")]
    [InlineData("""ResolutionNumber.Parse(organ: Organ.GeneralAssembly, text: [|"73-266"|])""")]
    [InlineData("""ResolutionNumber.Parse([|"73" + "-266"|])""")]
    [InlineData("""ResolutionNumber.Parse([|$"73-{"266"}"|])""")]
    [InlineData("""ResolutionNumber.Parse(flag ? [|"73-266"|] : "73/266")""")]
    [InlineData("""ResolutionNumber.Parse(flag switch { true => "73/266", _ => [|"73-267"|] })""")]
    [InlineData("""ResolutionNumber.Parse([|""|])""")]
    [InlineData("""ResolutionNumber.Parse([|"598"|])""")]
    [InlineData("""ResolutionNumber.Parse([|"598"|], null)""")]
    [InlineData("""ResolutionNumber.Parse([|"598"|], default)""")]
    [InlineData("""ResolutionNumber.Parse([|"689 (XXXV"|], organ)""")]
    [InlineData("""new Func<ResolutionNumber>(() => ResolutionNumber.Parse([|"73-266"|]))""")]
    public Task A_constant_that_is_no_number_is_reported(string expression) => s_number.FindsAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData("""ResolutionNumber.Parse("73/266")""")]
    [InlineData("""ResolutionNumber.Parse("43/78H")""")]
    [InlineData("""ResolutionNumber.Parse("217 A (III)")""")]
    [InlineData("""ResolutionNumber.Parse("598", Organ.SecurityCouncil)""")]
    [InlineData("""ResolutionNumber.Parse("598", organ)""")]
    [InlineData("""ResolutionNumber.Parse("1/1", Organ.Other)""")]
    [InlineData("""ResolutionNumber.Parse("1/1", flag ? Organ.Other : Organ.GeneralAssembly)""")]
    [InlineData("""ResolutionNumber.Parse(text)""")]
    [InlineData("""ResolutionNumber.Parse(text + "73-266")""")]
    [InlineData("""ResolutionNumber.Parse(null!)""")]
    [InlineData("""ResolutionNumber.TryParse("73-266", out _)""")]
    [InlineData("""DocumentSymbol.Parse("A/RES/73/266")""")]
    [InlineData("""int.Parse("73-266")""")]
    public Task What_is_a_number_or_not_constant_or_not_read_is_no_finding(string expression) => s_number.IsSilentAsync(SnippetCode.Expression(expression));

    [Fact]
    public Task A_constant_field_is_reported_where_it_is_read() => s_number.FindsAsync(SnippetCode.Members("""
            private const string Wrong = "73-266";
            public static ResolutionNumber Number { get; } = ResolutionNumber.Parse([|Wrong|]);
        """));

    [Fact]
    public Task Every_place_that_is_marked_is_looked_at() => s_number.FindsAsync("""
        using System;
        using System.Diagnostics.CodeAnalysis;

        [AttributeUsage(AttributeTargets.All)]
        public sealed class CitesAttribute([StringSyntax("ResolutionNumber")] string number) : Attribute
        {
            public string Number { get; } = number;

            [StringSyntax("ResolutionNumber")]
            public string? Other { get; set; }
        }

        public record Row
        {
            [StringSyntax("ResolutionNumber")]
            public string Number { get; init; } = [|"73-001"|];

            [StringSyntax("ResolutionNumber")]
            public string? Field = [|"73-002"|];
        }

        [Cites([|"73-003"|], Other = [|"73-004"|])]
        public class Uses : Base
        {
            public Uses() : base([|"73-005"|])
            {
                var row = new Row { Number = [|"73-006"|] };
                row = row with { Number = [|"73-007"|] };
                row.Field = [|"73-008"|];
                row.Field ??= [|"73-009"|];
                Many("73/266", [|"73-010"|]);
                void Local([StringSyntax("ResolutionNumber")] string number) { }
                Local([|"73-011"|]);
                _ = this[[|"73-012"|]];
            }

            public int this[[StringSyntax("ResolutionNumber")] string number] => 0;

            public static void Many([StringSyntax("ResolutionNumber")] params string[] numbers) { }

            public static void Defaulted([StringSyntax("ResolutionNumber")] string number = [|"73-013"|]) { }

            public static void CallsWithDefault() => Defaulted();
        }

        public class Base([StringSyntax("ResolutionNumber")] string number)
        {
            public string Number { get; } = number;
        }
        """);

    [Fact]
    public Task The_attribute_may_be_any_assembly_s_own() => s_number.FindsAsync("""
        namespace System.Diagnostics.CodeAnalysis
        {
            internal sealed class StringSyntaxAttribute(string syntax) : Attribute
            {
                public string Syntax { get; } = syntax;
            }
        }

        public static class Uses
        {
            public static void Cite([System.Diagnostics.CodeAnalysis.StringSyntax("ResolutionNumber")] string number) { }

            public static void Run() => Cite([|"73-266"|]);
        }
        """);

    [Fact]
    public Task In_a_place_of_one_s_own_what_some_organ_has_and_what_stands_for_nothing_are_no_findings() => s_number.IsSilentAsync(SnippetCode.Members("""
            [StringSyntax("ResolutionNumber")]
            public static string Number { get; set; } = "";

            [StringSyntax("Regex")]
            public static string Pattern { get; set; } = "73-266";

            public static string Plain { get; set; } = "73-266";

            public static void Run()
            {
                Number = "598";
                Number = "1/1";
                Number = null!;
            }
        """));

    [Fact]
    public Task An_organ_given_beside_the_number_holds_for_it() => s_number.FindsAsync(SnippetCode.Members("""
            public static void Cite(Organ organ, [StringSyntax("ResolutionNumber")] string number) { }

            public static void Run()
            {
                Cite(Organ.SecurityCouncil, "598");
                Cite(Organ.GeneralAssembly, [|"598"|]);
            }
        """));

    [Fact]
    public async Task The_message_is_the_library_s_own()
    {
        var found = await s_number.FindsAsync(SnippetCode.Expression("""ResolutionNumber.Parse([|"73-266"|])"""));
        found.Single().GetMessage().Should().Be("'73-266' is not a resolution number: a slash stands between session and number: write 73/266.");
    }

    [Fact]
    public Task Generated_code_is_passed_over() => s_number.IsSilentAsync("// <auto-generated/>\n" + SnippetCode.Expression("""ResolutionNumber.Parse("73-266")"""));

    [Theory]
    [InlineData("""new Resolution([|"A/RES"|])""")]
    [InlineData("""new Resolution([|"a/c.1/81/l.1"|]) { Operative = [] }""")]
    [InlineData("""DocumentSymbol.Parse([|"73/266"|])""")]
    public Task A_constant_that_is_no_symbol_is_reported(string expression) => s_symbol.FindsAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData("""new Resolution("A/C.1/81/L.1")""")]
    [InlineData("""new Resolution(text)""")]
    [InlineData("""new Resolution()""")]
    [InlineData("""DocumentSymbol.Parse("S/2018/922")""")]
    public Task What_is_a_symbol_is_no_finding(string expression) => s_symbol.IsSilentAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData("""Session.Parse([|"73rd"|])""")]
    [InlineData("""Session.Parse([|"0"|])""")]
    public Task A_constant_that_is_no_session_is_reported(string expression) => s_session.FindsAsync(SnippetCode.Expression(expression));

    [Theory]
    [InlineData("""Session.Parse("XXX")""")]
    [InlineData("""Session.Parse("ES-11")""")]
    public Task What_is_a_session_is_no_finding(string expression) => s_session.IsSilentAsync(SnippetCode.Expression(expression));

    [Fact]
    public async Task Without_the_library_nothing_is_looked_at()
    {
        const string code = """
            public static class Uses
            {
                public static void Cite([System.Diagnostics.CodeAnalysis.StringSyntax("ResolutionNumber")] string number) { }

                public static void Run() => Cite("73-266");
            }
            """;
        var found = await (MemoryProject.OfCode(code) with { UsesLibrary = false }).AnalyzeAsync(new MarkedTextAnalyzer());
        found.Should().BeEmpty();
    }
}
