using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.CodeFixes.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class DescriptorPlaceAnalyzerTests
{
    private const string Register = "protected override void Register(RuleRegistration on) { }";

    private static readonly CodeCase s_case = new(new DescriptorPlaceAnalyzer(), "RK0205");
    private static readonly FixCase s_fix = new(s_case, new DescriptorPlaceFix());

    private static readonly string s_values = RuleCode.Values();

    [Theory]
    [InlineData("class OwnRule() : DraftRule([|new RuleDescriptor|] { VALUES }) { REGISTER }")]
    [InlineData("class OwnRule : DraftRule { public OwnRule() : base([|new()|] { VALUES }) { } REGISTER }")]
    [InlineData("abstract class Base(int most, RuleDescriptor own) : DraftRule(own) { public int Most => most; } class OwnRule() : Base(3, [|new|] RuleDescriptor() { VALUES }) { REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Definition) { static readonly RuleDescriptor Definition = new() { VALUES }; readonly RuleDescriptor _other = [|new()|] { VALUES }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Definition) { static readonly RuleDescriptor Definition = new() { VALUES }; RuleDescriptor Other { get; } = [|new()|] { VALUES }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Definition) { static RuleDescriptor Definition => [|new()|] { VALUES }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Definition) { static RuleDescriptor Definition { get { return [|new()|] { VALUES }; } } REGISTER }")]
    public async Task A_descriptor_that_is_made_anew_is_reported(string types) =>
        await s_case.FindsAsync(Fill(types.Replace("[|new|] RuleDescriptor()", "[|new RuleDescriptor()|]", StringComparison.Ordinal)));

    [Theory]
    [InlineData("class OwnRule() : DraftRule(Definition) { static readonly RuleDescriptor Definition = new() { VALUES }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Definition) { static RuleDescriptor Definition { get; } = new() { VALUES }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Descriptors.Own) { REGISTER } static class Descriptors { public static readonly RuleDescriptor Own = new() { VALUES }; }")]
    [InlineData("class OwnRule(string id) : DraftRule(new RuleDescriptor { OTHER }) { REGISTER }")]
    [InlineData("class OwnRule(string id) : DraftRule(Definition) { static readonly RuleDescriptor Definition = new() { VALUES }; readonly RuleDescriptor _other = new() { OTHER }; REGISTER }")]
    [InlineData("class OwnRule() : DraftRule(Make()) { static RuleDescriptor Make() => new() { VALUES }; REGISTER }")]
    [InlineData("class OwnRule(RuleDescriptor own) : DraftRule(own) { REGISTER } class Trial { readonly OwnRule _rule = new(new RuleDescriptor { VALUES }); readonly RuleDescriptor _own = new() { VALUES }; }")]
    public async Task A_descriptor_that_is_made_once_or_differs_is_silent(string types) => await s_case.IsSilentAsync(Fill(types));

    [Fact]
    public async Task The_message_says_where_it_belongs()
    {
        var found = await s_case.FindsAsync(Fill("class OwnRule() : DraftRule([|new RuleDescriptor|] { VALUES }) { REGISTER }"));
        found[0].GetMessage().Should().Be("Each object of this rule makes its descriptor anew: keep it in a static readonly field and hand that to the base class");
    }

    [Fact]
    public async Task A_descriptor_of_a_base_call_is_kept_in_a_field()
    {
        await s_fix.MendsAsync(
            """
            using ResolutionKit.Rules;

            /// <summary>Ours.</summary>
            public sealed class OwnRule() : DraftRule(new RuleDescriptor
            {
                Id = "AB5001",
                Title = "Word that is not ours",
                MessageFormat = "“{0}” is not ours.", // so far
                DefaultSeverity = Severity.Warning,
                Why = "Words matter.",
            })
            {
                protected override void Register(RuleRegistration on)
                {
                }
            }

            """,
            "Keep it in a static field 'Definition'",
            """
            using ResolutionKit.Rules;

            /// <summary>Ours.</summary>
            public sealed class OwnRule() : DraftRule(Definition)
            {
                private static readonly RuleDescriptor Definition = new()
                {
                    Id = "AB5001",
                    Title = "Word that is not ours",
                    MessageFormat = "“{0}” is not ours.", // so far
                    DefaultSeverity = Severity.Warning,
                    Why = "Words matter.",
                };

                protected override void Register(RuleRegistration on)
                {
                }
            }

            """);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_not_taken_again()
    {
        await s_fix.MendsAsync(
            """
            using ResolutionKit.Rules;

            public sealed class OwnRule : DraftRule
            {
                private const string Definition = "Words matter.";

                public OwnRule()
                    : base(new() { Id = "AB5001", Title = "Word", MessageFormat = "“{0}” is not ours.", DefaultSeverity = Severity.Warning, Why = Definition })
                {
                }

                protected override void Register(RuleRegistration on)
                {
                }
            }

            """,
            "Keep it in a static field 'RuleDefinition'",
            """
            using ResolutionKit.Rules;

            public sealed class OwnRule : DraftRule
            {
                private static readonly RuleDescriptor RuleDefinition = new() { Id = "AB5001", Title = "Word", MessageFormat = "“{0}” is not ours.", DefaultSeverity = Severity.Warning, Why = Definition };

                private const string Definition = "Words matter.";

                public OwnRule()
                    : base(RuleDefinition)
                {
                }

                protected override void Register(RuleRegistration on)
                {
                }
            }

            """);
    }

    [Fact]
    public async Task A_field_of_the_object_becomes_the_classs()
    {
        await s_fix.MendsAsync(
            Fill("class OwnRule() : DraftRule(Definition)\n{\n    static readonly RuleDescriptor Definition = new() { VALUES };\n\n    // The other.\n    private readonly RuleDescriptor _other = new() { VALUES };\n\n    public string Name => _other.Id;\n\n    REGISTER\n}"),
            "Make '_other' static readonly",
            Fill("class OwnRule() : DraftRule(Definition)\n{\n    static readonly RuleDescriptor Definition = new() { VALUES };\n\n    // The other.\n    private static readonly RuleDescriptor _other = new() { VALUES };\n\n    public string Name => _other.Id;\n\n    REGISTER\n}"));
    }

    [Fact]
    public async Task A_field_without_a_modifier_becomes_the_classs()
    {
        await s_fix.MendsAsync(
            Fill("class OwnRule() : DraftRule(Definition)\n{\n    static readonly RuleDescriptor Definition = new() { VALUES };\n\n    RuleDescriptor _other = new() { VALUES }; // ours\n\n    REGISTER\n}"),
            "Make '_other' static readonly",
            Fill("class OwnRule() : DraftRule(Definition)\n{\n    static readonly RuleDescriptor Definition = new() { VALUES };\n\n    static readonly RuleDescriptor _other = new() { VALUES }; // ours\n\n    REGISTER\n}"));
    }

    [Theory]
    [InlineData("readonly RuleDescriptor _other = new() { VALUES }; public string Name => this._other.Id;")]
    [InlineData("RuleDescriptor _other = new() { VALUES }; public void Name() => _other = Definition;")]
    [InlineData("readonly RuleDescriptor _other = new() { VALUES }; public string? Name(OwnRule? rule) => rule?._other.Id;")]
    [InlineData("readonly RuleDescriptor _other = new() { VALUES }, _another = new() { VALUES };")]
    [InlineData("static RuleDescriptor Other => new() { VALUES };")]
    public async Task Where_a_field_of_the_class_would_not_do_nothing_is_offered(string members) =>
        await s_fix.OffersNothingAsync(Fill("class OwnRule() : DraftRule(Definition) { static readonly RuleDescriptor Definition = new() { VALUES }; " + members + " REGISTER }"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_are_mended_at_once(FixAllScope scope) => await s_fix.MendsAllAsync(Pair("First", "Second"), Pair("Third", "Fourth"), scope);

    private static (string Before, string After) Pair(string one, string two)
    {
        string Before(string name) => $$"""
            internal sealed class {{name}}() : DraftRule(new RuleDescriptor { VALUES })
            {
                REGISTER
            }

            """;
        string After(string name) => $$"""
            internal sealed class {{name}}() : DraftRule(Definition)
            {
                private static readonly RuleDescriptor Definition = new() { VALUES };

                REGISTER
            }

            """;
        return (Fill(Before(one) + "\n" + Before(two)), Fill(After(one) + "\n" + After(two)));
    }

    private static string Fill(string types) => RuleCode.File(
        types.Replace("REGISTER", Register, StringComparison.Ordinal).Replace("VALUES", s_values, StringComparison.Ordinal).Replace("OTHER", RuleCode.Values("id"), StringComparison.Ordinal));
}
