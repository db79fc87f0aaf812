using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Tests.Terminal;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("resolution", 10)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("大会", 4)]
    [InlineData("，；。", 6)]
    [InlineData("（一）", 6)]
    [InlineData("第 73/266 号", 12)]
    [InlineData("ﾊﾝｶｸ", 4)]
    [InlineData("한국", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("الجمعية", 7)]
    [InlineData("قَرَار", 4)]
    [InlineData("\u200Fقرار\u200F", 4)]
    [InlineData("Генеральная Ассамблея", 21)]
    [InlineData("𠀀", 2)]
    [InlineData("𝒜", 1)]
    [InlineData("😀", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👨\u200D👩\u200D👧", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("🇺🇳", 2)]
    [InlineData("…", 1)]
    [InlineData("│", 1)]
    [InlineData("\u00AD", 1)]
    [InlineData("\uFEFF", 0)]
    public void A_text_takes_as_many_cells_as_a_terminal_gives_it(string text, int cells) => CellWidth.Of(text).Should().Be(cells);
}
