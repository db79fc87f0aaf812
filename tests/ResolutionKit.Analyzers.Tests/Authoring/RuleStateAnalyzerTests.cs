using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class RuleStateAnalyzerTests
{
    private static readonly CodeCase s_case = new(new RuleStateAnalyzer(), "RK0206");

    [Theory]
    [InlineData("private int [|_count|];")]
    [InlineData("private List<string>? [|_words|] = new();")]
    [InlineData("private int [|_count|], [|_other|];")]
    [InlineData("public int [|Count|] { get; set; }")]
    [InlineData("public int [|Count|] { get; private set; }")]
    public async Task A_member_that_can_be_changed_is_reported(string member) => await s_case.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), member)));

    [Fact]
    public async Task The_message_says_why_and_what_to_do()
    {
        var found = await s_case.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), "private int [|_count|]; public int [|Sum|] { get; set; }")));
        found[0].GetMessage().Should().Be("One object of a rule serves all drafts, from several threads at once: '_count' is state, so make it readonly, or keep what belongs to one draft in locals");
        found[1].GetMessage().Should().Contain("'Sum' is state, so take its setter away, or");
    }

    [Theory]
    [InlineData("private readonly int _count;")]
    [InlineData("private const int Most = 3;")]
    [InlineData("private static int s_count;")]
    [InlineData("public int Count { get; }")]
    [InlineData("public int Count { get; init; }")]
    [InlineData("public int Count { get => 0; set { } }")]
    [InlineData("public static int Count { get; set; }")]
    [InlineData("private sealed class Walk { public int Count; public int Sum { get; set; } }")]
    public async Task A_member_that_cannot_is_silent(string member) => await s_case.IsSilentAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), member)));

    [Fact]
    public async Task A_class_that_is_no_rule_may_have_state() => await s_case.IsSilentAsync(RuleCode.File("class Counter(int count) { int _sum; int Next() => _sum + count++; }"));

    [Theory]
    [InlineData("count++")]
    [InlineData("--count")]
    [InlineData("count = 1")]
    [InlineData("count += 1")]
    [InlineData("(count, _) = (1, 2)")]
    [InlineData("int.TryParse(context.Passage.Label, out count)")]
    public async Task A_parameter_that_is_kept_and_changed_is_reported(string statement) =>
        await s_case.FindsAsync(WithParameter(statement.Replace("count", "[|count|]", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Console.WriteLine(count)")]
    [InlineData("var own = count; own++")]
    [InlineData("void Add(int count) => count++; Add(count)")]
    public async Task A_parameter_that_is_only_read_is_silent(string statement) => await s_case.IsSilentAsync(WithParameter(statement));

    [Fact]
    public async Task A_constructor_may_change_its_parameters() => await s_case.IsSilentAsync(RuleCode.File($$"""
        internal sealed class OwnRule : DraftRule
        {
            private static readonly RuleDescriptor Definition = new() { {{RuleCode.Values()}} };
            private readonly int _count;
            public OwnRule(int count) : base(Definition) { count++; _count = count; }
            protected override void Register(RuleRegistration on) => Console.WriteLine(_count);
        }
        """));

    private static string WithParameter(string statement) =>
        RuleCode.File(RuleCode.Rule(RuleCode.Values(), look: statement + ";").Replace("class OwnRule()", "class OwnRule(int count)", StringComparison.Ordinal));
}
