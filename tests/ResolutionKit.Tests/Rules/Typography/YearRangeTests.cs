using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class YearRangeTests
{
    [Fact]
    public void The_message_names_the_mark() =>
        RuleCase.Of("RK7002").Reports(
            DraftText.EnglishPreamble("*Noting* the years 2021[|-|]2025,"),
            "The years of “2021-2025” are joined by a hyphen; write “2021–2025”.");

    [Theory]
    [InlineData("en", "*Noting* the years 2021 [|-|] 2025,", "*Noting* the years 2021–2025,")]
    [InlineData("zh", "注意到 2021[|–|]2025 年，", "注意到 2021-2025 年，")]
    public void The_mark_is_replaced(string language, string marked, string mended) =>
        RuleCase.Of("RK7002").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* the telephone number 022 2021-2025, and 2025-2021,")]
    [InlineData("*Noting* A/2021-2025, 12021-2025 and 2021-2025-1,")]
    [InlineData("*Noting* the item entitled “Plan 2021-2025”,")]
    public void Other_numbers_are_no_years(string text) => RuleCase.Of("RK7002").IsSilent(DraftText.EnglishPreamble(text));
}
