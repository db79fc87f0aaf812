using System.Text;
using ResolutionKit.Drafts;
using ResolutionKit.Fixes;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Fixes;

public sealed class DraftFixerTests
{
    [Fact]
    public void Safe_fixes_are_applied_and_the_others_on_request()
    {
        var validator = ValidatorOf(Replace("RK5901", "cat", "dog"), Replace("RK5902", "red", "blue", isSafe: false));

        var safe = Fix("a red cat", validator);
        safe.After.Content.Should().Be("a red dog");
        safe.Applied.Should().ContainSingle().Which.Diagnostic.Rule.Id.Should().Be("RK5901");
        safe.Remaining.Should().ContainSingle().Which.Rule.Id.Should().Be("RK5902");
        safe.IsSettled.Should().BeTrue();

        var all = Fix("a red cat", validator, FixSelection.All);
        all.After.Content.Should().Be("a blue dog");
        all.Found.Should().HaveCount(2);
        all.Remaining.Should().BeEmpty();
    }

    [Fact]
    public void Where_nothing_is_mended_the_text_is_the_very_same()
    {
        var source = new SourceText("a red hen");

        var result = DraftFixer.Fix(source, ValidatorOf(Replace("RK5901", "cat", "dog")), form: DraftForm.OfficialText);

        result.After.Should().BeSameAs(source);
        result.IsChanged.Should().BeFalse();
        result.IsSettled.Should().BeTrue();
    }

    [Fact]
    public void Of_several_fixes_the_first_safe_one_is_applied()
    {
        var rule = new FakeRule("RK5901", Severity.Error, text => At(text, "cat", [("cow", false), ("dog", true), ("hen", true)]));

        Fix("a cat", ValidatorOf(rule), FixSelection.All).After.Content.Should().Be("a dog");
    }

    [Fact]
    public void Of_two_that_change_the_same_text_the_first_is_applied_and_the_other_waits()
    {
        var result = Fix("a red cat", ValidatorOf(Replace("RK5901", "red cat", "big cat"), Replace("RK5902", "cat", "dog")));

        result.After.Content.Should().Be("a big dog");
        result.Applied.Select(fix => fix.Diagnostic.Rule.Id).Should().Equal("RK5901", "RK5902");
        result.Applied[1].Diagnostic.Source!.Content.Should().Be("a big cat");
    }

    [Fact]
    public void Two_that_change_the_same_text_in_the_same_way_are_one_change()
    {
        var result = Fix("a cat", ValidatorOf(Replace("RK5901", "cat", "dog"), Replace("RK5902", "cat", "dog")));

        result.After.Content.Should().Be("a dog");
        result.Applied.Should().HaveCount(2);
    }

    [Fact]
    public void A_fix_that_brings_something_as_grave_is_left_out_and_those_beside_it_are_not()
    {
        var validator = ValidatorOf(Replace("RK5901", "cat", "wolf"), Replace("RK5902", "red", "blue"), Find("RK5903", "wolf", Severity.Warning), Replace("RK5904", "a ", "one "));

        Fix("a red cat", validator).After.Content.Should().Be("one blue wolf", "a warning may come where an error goes");

        var strict = ValidatorOf(Replace("RK5901", "cat", "wolf"), Replace("RK5902", "red", "blue"), Find("RK5903", "wolf", Severity.Error), Replace("RK5904", "a ", "one "));
        var result = Fix("a red cat", strict);
        result.After.Content.Should().Be("one blue cat");
        result.Remaining.Should().ContainSingle().Which.Rule.Id.Should().Be("RK5901");
        result.IsSettled.Should().BeTrue();
    }

    [Fact]
    public void A_fix_that_is_left_out_does_not_stand_in_the_way_of_another()
    {
        var validator = ValidatorOf(Replace("RK5901", "red cat", "red wolf"), Replace("RK5902", "cat", "dog"), Find("RK5903", "wolf", Severity.Error));

        Fix("a red cat", validator).After.Content.Should().Be("a red dog");
    }

    [Fact]
    public void Rules_that_contradict_each_other_do_not_go_round_in_circles()
    {
        var validator = ValidatorOf(Replace("RK5901", "cat", "dog"), Replace("RK5902", "dog", "cat"));

        var result = Fix("a cat", validator);
        result.IsSettled.Should().BeTrue();
        result.IsChanged.Should().BeFalse();
    }

    [Fact]
    public void The_edits_of_a_fix_are_made_together_or_not_at_all()
    {
        var both = new FakeRule("RK5901", Severity.Error, static text => text.Contains("(cat)", StringComparison.Ordinal)
            ? [new Finding(new TextSpan(0, 1)) { Fixes = [new DraftFix("Brackets", true, [EditOf(text, "(", "["), EditOf(text, ")", "]")])] }]
            : []);

        Fix("a (cat)", ValidatorOf(both)).After.Content.Should().Be("a [cat]");
        Fix("a (cat)", ValidatorOf(both, Replace("RK5902", "a (", "b {"))).After.Content.Should().Be("b {cat)", "what is first by its place goes first");
    }

    [Theory]
    [InlineData("a cat\r\nis here\r\n", "a \r\ndog\r\nis here\r\n")]
    [InlineData("a cat\nis here\n", "a \ndog\nis here\n")]
    [InlineData("one\r\na cat", "one\r\na \r\ndog")]
    public void A_new_line_ends_as_the_lines_around_it(string text, string mended) =>
        Fix(text, ValidatorOf(Replace("RK5901", "cat", "\ndog"))).After.Content.Should().Be(mended);

    [Fact]
    public void Encoding_and_byte_order_mark_stay()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            var result = DraftFixer.Fix(SourceText.Decode(Bytes("大会 cat\r\n"), "a.txt"), ValidatorOf(Replace("RK5901", "cat", "犬")));

            result.After.ToBytes().Should().Equal(Bytes("大会 犬\r\n"));
            result.After.Path.Should().Be("a.txt");
        }
    }

    [Fact]
    public void A_resolution_made_in_code_has_no_text_to_mend() =>
        FluentActions.Invoking(() => DraftFixer.Fix(Draft.Of(new Resolution()))).Should().Throw<ArgumentException>().WithMessage("This draft was not read from a text*");

    [Fact]
    public void Mending_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        FluentActions.Invoking(() => DraftFixer.Fix(new SourceText(DraftText.English("1. *Welcomes* it.")), cancellation: stopped.Token)).Should().Throw<OperationCanceledException>();
    }

    private static FixResult Fix(string text, DraftValidator validator, FixSelection selection = FixSelection.SafeOnly)
    {
        var result = DraftFixer.Fix(new SourceText(text), validator, selection, DraftForm.OfficialText);
        DraftFixer.Fix(result.Draft, validator, selection).IsChanged.Should().BeFalse("mending a mended text changes nothing");
        return result;
    }

    private static DraftValidator ValidatorOf(params DraftRule[] rules) => new(rules);

    private static FakeRule Find(string id, string word, Severity severity) => new(id, severity, text => At(text, word, []));

    private static FakeRule Replace(string id, string word, string other, bool isSafe = true) =>
        new(id, Severity.Error, text => At(text, word, [(other, isSafe)]));

    private static IEnumerable<Finding> At(string text, string word, (string NewText, bool IsSafe)[] fixes)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var place = new TextSpan(at, word.Length);
            yield return new Finding(place) { Fixes = [.. fixes.SelectMany(fix => DraftFix.At($"Write {fix.NewText}", fix.IsSafe, place, fix.NewText))] };
        }
    }

    private static TextEdit EditOf(string text, string old, string newText) =>
        new(new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length), newText);

    private sealed class FakeRule(string id, Severity severity, Func<string, IEnumerable<Finding>> find) : DraftRule(new RuleDescriptor
    {
        Id = id,
        Title = "Word",
        MessageFormat = "This word is wrong.",
        DefaultSeverity = severity,
        Why = "It is a test.",
    })
    {
        protected internal override void Register(RuleRegistration on) => on.Draft(context =>
        {
            foreach (var finding in find(context.Draft.Source!.Content))
            {
                context.Report(finding);
            }
        });
    }
}
