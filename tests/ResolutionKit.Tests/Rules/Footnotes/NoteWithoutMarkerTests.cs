using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class NoteWithoutMarkerTests
{
    [Theory]
    [InlineData("*Welcoming* the report,\n\n[^[|1|]]: A/70/174.", "Nothing in the text refers to footnote 1; put its marker into the text, or strike the note out.")]
    public void A_note_to_which_nothing_refers_is_reported(string text, string message) =>
        RuleCase.Of("RK2002").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Welcoming* the report,Error! Bookmark not defined.\n\n[^1]: A/70/174.")]
    [InlineData("*Welcoming* the report,[^1]\n\n[^1]: A/70/174.")]
    public void Where_a_field_is_broken_its_marker_may_be_lost(string text) =>
        RuleCase.Of("RK2002").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void A_starred_note_belongs_to_the_masthead() =>
        RuleCase.Of("RK2002").IsSilent(DraftText.EnglishPreamble("*Welcoming* the report,\n\n[^*]: Any changes to the list of sponsors will be reflected in the record of the meeting."));
}
