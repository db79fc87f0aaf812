using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class NoteFullStopTests
{
    [Theory]
    [InlineData("A/70/174[||]", "A/70/174.")]
    [InlineData("See A/70/174[|;|]", "See A/70/174.")]
    [InlineData("See the report (A/70/174)[||]", "See the report (A/70/174).")]
    public void A_stop_is_put_at_the_end(string marked, string mended) =>
        RuleCase.Of("RK2005").Fixes(WithNote("en", marked), WithNote("en", mended), isSafe: true);

    [Fact]
    public void Chinese_has_its_own_stop() => RuleCase.Of("RK2005").Fixes(WithNote("zh", "A/70/174[|.|]"), WithNote("zh", "A/70/174。"), isSafe: true);

    [Theory]
    [InlineData("A/70/174.")]
    [InlineData("Who was asked?")]
    [InlineData("It is entitled “Reports.”")]
    public void What_ends_a_sentence_is_right(string note) => RuleCase.Of("RK2005").IsSilent(WithNote("en", note));

    private static string WithNote(string language, string note) => DraftText.In(language, $"1. *Welcomes* the report.[^1]\n\n[^1]: {note}");
}
