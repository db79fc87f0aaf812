using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class MarkerWithoutNoteTests
{
    [Theory]
    [InlineData("*Welcoming* the report,[|[^1]|]", "There is no footnote 1 for this marker; add the note, or strike the marker out.")]
    [InlineData("*Welcoming* the reports[^1] [|[^2]|] and findings,\n\n[^1]: A/70/174.", "There is no footnote 2 for this marker; add the note, or strike the marker out.")]
    public void A_marker_whose_note_is_missing_is_reported(string text, string message) =>
        RuleCase.Of("RK2001").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Welcoming* the report,[^1]\n\n[^1]: A/70/174.")]
    [InlineData("*Welcoming* the report,[^*]\n\n[^*]: A/70/174.")]
    public void A_marker_with_its_note_is_not(string text) =>
        RuleCase.Of("RK2001").IsSilent(DraftText.EnglishPreamble(text));
}
