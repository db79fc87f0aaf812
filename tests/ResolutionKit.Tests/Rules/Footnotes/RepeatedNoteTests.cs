using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class RepeatedNoteTests
{
    private static string Draft(string second, string third, string notes) =>
        DraftText.English($"*Welcoming* the report,[^1]\n\n1. *Welcomes* the study;{second}\n\n2. *Notes* the conclusions;{third}\n\n3. *Decides* to remain seized of the matter.\n\n{notes}");

    [Fact]
    public void The_last_note_gives_way_to_the_earlier_one()
    {
        var marked = Draft("[^2]", "[|[^3]|]", "[^1]: A/70/174.\n\n[^2]: A/68/98.\n\n[^3]: A/70/174");

        RuleCase.Of("RK2006").Reports(marked, "Footnote 3 says the same as footnote 1; refer to footnote 1 again here.");
        RuleCase.Of("RK2006").Fixes(marked, Draft("[^2]", "[^1]", "[^1]: A/70/174.\n\n[^2]: A/68/98."), isSafe: false);
    }

    [Fact]
    public void Before_another_note_there_is_no_fix() =>
        RuleCase.Of("RK2006").Finds(Draft("[|[^2]|]", "[^3]", "[^1]: A/70/174.\n\n[^2]: A/70/174.\n\n[^3]: A/68/98."))[0].Fixes.Should().BeEmpty();

    [Fact]
    public void A_fix_leaves_the_notes_in_order()
    {
        var marked = Draft("[^2]", "[|[^3]|]", "[^1]: A/70/174.\n\n[^2]: A/68/98.\n\n[^3]: A/70/174.");
        var after = RuleCase.Of("RK2006").Mend(marked).After.Content;

        foreach (var id in new[] { "RK2001", "RK2002", "RK2003" })
        {
            RuleCase.Of(id).IsSilent(after);
        }
    }

    [Theory]
    [InlineData("Ibid., para. 5.", "Ibid., para. 5.")]
    [InlineData("To be completed.", "To be completed.")]
    [InlineData("A/70/174, para. 5.", "A/70/174, para. 6.")]
    public void Notes_that_point_back_or_differ_are_left_alone(string second, string third) =>
        RuleCase.Of("RK2006").IsSilent(Draft("[^2]", "[^3]", $"[^1]: A/68/98.\n\n[^2]: {second}\n\n[^3]: {third}"));
}
