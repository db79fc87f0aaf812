using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.CodeFixes.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class FullStopAnalyzerTests
{
    private static readonly CodeCase s_case = new(new FullStopAnalyzer(), "RK0208");
    private static readonly FixCase s_fix = new(s_case, new FullStopFix());

    [Theory]
    [InlineData("\"“{0}” is not ours\"")]
    [InlineData("\"This is not ours (see the list)\"")]
    [InlineData("\"This is \" + \"not ours\"")]
    [InlineData("\"This is not ours;\"")]
    public async Task A_message_without_a_full_stop_is_reported(string message)
    {
        var found = await s_case.FindsAsync(Code(message: $"[|{message}|]"));
        found[0].GetMessage().Should().Be("The message of a finding is a sentence: end it with a full stop");
    }

    [Theory]
    [InlineData("\"“{0}” is not ours.\"")]
    [InlineData("\"Is “{0}” ours?\"")]
    [InlineData("\"Write “{0}.”\"")]
    [InlineData("\"(This is not ours.)\"")]
    [InlineData("\"{0}\"")]
    [InlineData("\"Write: {0}\"")]
    [InlineData("\"Write “{0}”\"")]
    [InlineData("\"“{0}”不是我们的。\"")]
    [InlineData("\"\"")]
    [InlineData("Guid.NewGuid().ToString()")]
    public async Task A_message_with_an_end_of_its_own_is_silent(string message) => await s_case.IsSilentAsync(Code(message: message));

    [Theory]
    [InlineData("\"Word that is not ours.\"")]
    [InlineData("\"不是我们的词。\"")]
    public async Task A_title_with_a_full_stop_is_reported(string title)
    {
        var found = await s_case.FindsAsync(Code(title: $"[|{title}|]"));
        found[0].GetMessage().Should().Be("The title of a rule is a phrase: end it without a full stop");
    }

    [Theory]
    [InlineData("\"Word that is not ours\"")]
    [InlineData("\"Words of the U.N.\"")]
    [InlineData("\"Articles, chapters, etc.\"")]
    [InlineData("\"Word that trails off...\"")]
    [InlineData("\"Is it ours?\"")]
    [InlineData("\".\"")]
    public async Task A_title_without_one_is_silent(string title) => await s_case.IsSilentAsync(Code(title: title));

    [Fact]
    public async Task Texts_of_other_types_are_silent() => await s_case.IsSilentAsync(RuleCode.File("record Note { public string Title { get; init; } = \"\"; } class Notes { Note One = new() { Title = \"A sentence.\" }; }"));

    [Theory]
    [InlineData("\"This is not ours\"", "\"This is not ours.\"")]
    [InlineData("@\"This is not ours\"", "@\"This is not ours.\"")]
    [InlineData("\"\"\"This is \"not\" ours\"\"\"", "\"\"\"This is \"not\" ours.\"\"\"")]
    [InlineData("\"This is \" + (\"not ours\")", "\"This is \" + (\"not ours.\")")]
    [InlineData("\"This is not ours (see the list)\"", "\"This is not ours (see the list).\"")]
    public async Task A_message_gets_its_full_stop(string before, string after) => await s_fix.MendsAsync(Code(message: before), "End with a full stop", Code(message: after));

    [Theory]
    [InlineData("\"Word that is not ours.\"", "\"Word that is not ours\"")]
    [InlineData("\"不是我们的词。\"", "\"不是我们的词\"")]
    [InlineData("\"\"\"A \"word\" that is not ours.\"\"\"", "\"\"\"A \"word\" that is not ours\"\"\"")]
    public async Task A_title_loses_its_full_stop(string before, string after) => await s_fix.MendsAsync(Code(title: before), "Take the full stop away", Code(title: after));

    [Theory]
    [InlineData("private const string Message = \"This is not ours\";", "Message")]
    [InlineData("private const string Whose = \"ours\";", "$\"This is not {Whose}\"")]
    [InlineData("", "\"This is not ours \"")]
    public async Task Where_the_text_does_not_stand_there_whole_nothing_is_offered(string member, string message) =>
        await s_fix.OffersNothingAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(message: message), member)));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_are_mended_at_once(FixAllScope scope)
    {
        (string, string) Pair(string name) => (
            RuleCode.File(RuleCode.Rule(RuleCode.Values(title: "\"Word that is not ours.\"", message: "\"“{0}” is not ours\""), name: name)),
            RuleCode.File(RuleCode.Rule(RuleCode.Values(title: "\"Word that is not ours\"", message: "\"“{0}” is not ours.\""), name: name)));
        await s_fix.MendsAllAsync(Pair("First"), Pair("Second"), scope);
    }

    private static string Code(string? title = null, string? message = null) =>
        RuleCode.File(RuleCode.Rule(RuleCode.Values(title: title ?? "\"Word that is not ours\"", message: message ?? "\"“{0}” is not ours.\"")));
}
