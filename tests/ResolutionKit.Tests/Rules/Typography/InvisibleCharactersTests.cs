using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class InvisibleCharactersTests
{
    [Theory]
    [InlineData("*Noting* the re[|\u00AD|]port,", "A soft hyphen (U+00AD) stands here; delete it.")]
    [InlineData("*Noting* the re[|\uFFFD|]port,", "A mark for a character that was lost (U+FFFD) stands here; write what stood there.")]
    public void The_message_names_the_character(string marked, string message) => RuleCase.Of("RK7011").Reports(DraftText.EnglishPreamble(marked), message);

    [Theory]
    [InlineData("*Noting* the[|\u200B\u200B|] report,", "*Noting* the report,")]
    [InlineData("*Noting* the[|\u2028|]report,", "*Noting* the report,")]
    public void It_is_deleted_or_made_a_blank(string marked, string mended) =>
        RuleCase.Of("RK7011").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Fact]
    public void For_a_lost_character_there_is_no_fix() =>
        RuleCase.Of("RK7011").Finds(DraftText.EnglishPreamble("*Noting* the re[|\uFFFD|]port,"))[0].Fixes.Should().BeEmpty();

    [Fact]
    public void Marks_of_direction_belong_to_Arabic() => RuleCase.Of("RK7011").IsSilent(DraftText.In("ar", "إذ ترحب\u200E بالتقرير A/70/174\u200F،"));
}
