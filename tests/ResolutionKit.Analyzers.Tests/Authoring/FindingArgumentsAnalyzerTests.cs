using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class FindingArgumentsAnalyzerTests
{
    private static readonly CodeCase s_case = new(new FindingArgumentsAnalyzer(), "RK0207");

    [Theory]
    [InlineData("context.Report([|new Finding(default(TextSpan), \"a\")|]);")]
    [InlineData("context.Report([|new Finding(default(TextSpan))|] { Notes = [\"note\"] });")]
    [InlineData("Finding finding = [|new(default(TextSpan), \"a\")|]; context.Report(finding);")]
    [InlineData("context.Report([|new Finding(Span: null, \"a\")|]);")]
    [InlineData("context.Report([|new Finding(null, [\"a\"])|]);")]
    [InlineData("context.[|Report(default(TextSpan), \"a\")|];")]
    [InlineData("context.[|Report(default, 1)|];")]
    [InlineData("object[] both = [1, 2]; context.[|Report(default, both)|];")]
    public async Task A_placeholder_without_an_argument_is_reported(string look) => await s_case.FindsAsync(Code(look));

    [Theory]
    [InlineData("context.Report(new Finding(default(TextSpan), \"a\", \"b\", [|\"c\"|]));")]
    [InlineData("context.Report(default(TextSpan), \"a\", \"b\", [|\"c\"|], [|4|]);")]
    [InlineData("context.Report(new Finding(null, [\"a\", \"b\", [|\"c\"|]]));")]
    public async Task An_argument_without_a_placeholder_is_reported(string look) => await s_case.FindsAsync(Code(look));

    [Fact]
    public async Task A_number_that_is_left_out_is_reported_at_its_argument()
    {
        var found = await s_case.FindsAsync(Code("context.Report(default(TextSpan), \"a\", [|\"b\"|], \"c\");", "\"“{0}” is {2:D} and {{1}}.\""));
        found[0].GetMessage().Should().Be("The message ““{0}” is {2:D} and {{1}}.” does not show this argument: write {1} where it shall stand, or leave it out");
    }

    [Fact]
    public async Task The_message_counts()
    {
        var found = await s_case.FindsAsync(Code("context.Report([|new Finding(null)|]); context.[|Report(default, 1)|];"));
        found.Select(finding => finding.GetMessage()).Should().Equal(
            "The message ““{0}” is not ours; write “{1}”.” takes 2 arguments and none is given: string.Format throws",
            "The message ““{0}” is not ours; write “{1}”.” takes 2 arguments and one is given: string.Format throws");
    }

    [Theory]
    [InlineData("context.Report(new Finding(default(TextSpan), \"a\", \"b\"));")]
    [InlineData("context.Report(default(TextSpan), \"a\", 3);")]
    [InlineData("context.Report(new Finding(null, [\"a\", \"b\"]));")]
    [InlineData("ImmutableArray<object?> all = [\"a\"]; context.Report(new Finding(null, all));")]
    [InlineData("ImmutableArray<object?> all = [\"a\"]; context.Report(new Finding(null, [.. all]));")]
    [InlineData("ImmutableArray<object?> all = [\"a\"]; context.Report(default, all);")]
    [InlineData("context.Report(new Finding(null, default));")]
    [InlineData("context.Report(new Finding(null, (object?)null, null));")]
    [InlineData("context.Report(new Finding(Arguments: [\"a\"], Span: null));")]
    [InlineData("Finding finding = null!; context.Report(finding);")]
    [InlineData("Report(\"a\"); static void Report(params string[] words) { }")]
    public async Task What_fits_or_cannot_be_counted_is_silent(string look) => await s_case.IsSilentAsync(Code(look));

    [Theory]
    [InlineData("\"{0} and {1} and {0}.\"")]
    [InlineData("\"{1,-10} of {0:yyyy-MM-dd}.\"")]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("\"{0} {1} }.\"", "\"{0} {1} }.\"")]
    public async Task Each_placeholder_counts_once(string message, string? wrong = null)
    {
        var code = Code("context.Report(default(TextSpan), \"a\", \"b\");", message);
        await s_case.FindsAsync(wrong is null ? code : code.Replace(wrong, $"[|{wrong}|]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"{0\"")]
    [InlineData("\"{}.\"")]
    [InlineData("\"{word}.\"")]
    [InlineData("\"{0}}.\"")]
    [InlineData("\"{9999999999}.\"")]
    public async Task A_message_that_cannot_be_read_is_reported_itself(string message)
    {
        var found = await s_case.FindsAsync(Code("context.Report(default(TextSpan));", $"[|{message}|]"));
        found[0].GetMessage().Should().Be("string.Format cannot read this message: write placeholders as {0} and braces of the text as {{ and }}");
    }

    [Fact]
    public async Task The_descriptor_may_stand_in_another_file()
    {
        var project = new MemoryProject
        {
            Sources =
            [
                ("Rule.cs", RuleCode.File("class OwnRule() : DraftRule(Descriptors.Own) { protected override void Register(RuleRegistration on) => on.Draft(context => context.Report(null, 1)); }")),
                ("Descriptors.cs", RuleCode.File($"static class Descriptors {{ public static readonly RuleDescriptor Own = new() {{ {RuleCode.Values()} }}; }}")),
            ],
        };
        (await project.AnalyzeAsync(new FindingArgumentsAnalyzer())).Should().ContainSingle().Which.GetMessage().Should().Contain("takes 2 arguments and one is given");
    }

    [Fact]
    public async Task A_finding_made_for_rules_unknown_is_silent() => await s_case.IsSilentAsync(RuleCode.File("""
        static class Findings { public static Finding At(TextSpan place) => new(place, 1, 2, 3); }
        abstract class Base(RuleDescriptor descriptor) : DraftRule(descriptor) { protected static Finding At(TextSpan place) => new(place, 1, 2, 3); }
        """));

    private static string Code(string look, string? message = null) =>
        RuleCode.File(RuleCode.Rule(message is null ? RuleCode.Values() : RuleCode.Values(message: message), look: look));
}
