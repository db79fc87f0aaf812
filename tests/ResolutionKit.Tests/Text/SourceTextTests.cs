using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61 })]
    [InlineData(new byte[] { 0x61, 0x0D, 0x62, 0x0A })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x27, 0x59, 0x0A, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x59, 0x27 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 })]
    public void The_bytes_of_a_text_are_those_that_were_decoded(byte[] bytes) => SourceText.Decode(bytes).ToBytes().Should().Equal(bytes);

    [Theory]
    [InlineData("a", 0, "\n")]
    [InlineData("a\r\nb\nc", 0, "\r\n")]
    [InlineData("a\r\nb\nc", 2, "\r\n")]
    [InlineData("a\r\nb\nc", 3, "\n")]
    [InlineData("a\r\nb\rc", 5, "\r")]
    [InlineData("a\n\r\n", 2, "\r\n")]
    public void A_new_line_ends_as_the_lines_around_it(string text, int offset, string end) => new SourceText(text).GetLineEnd(offset).Should().Be(end);

    private const string Draft = "The General Assembly,\n\n1. Decides;\n";

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\r\n\r\nb\n\nc\r\rd", 7)]
    [InlineData("a\u2028b", 1)]
    public void Lines_end_as_files_end_them(string content, int lines) =>
        new SourceText(content).LineCount.Should().Be(lines);

    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    public void A_line_is_without_its_end(string content)
    {
        var source = new SourceText(content);

        Enumerable.Range(1, 3).Select(line => source.ToString(source.GetLineSpan(line))).Should().Equal("one", "two", "three");
    }

    [Fact]
    public void An_empty_line_is_an_empty_line()
    {
        var source = new SourceText("a\n\nb\r\n\r\n");

        Enumerable.Range(1, source.LineCount).Select(line => source.ToString(source.GetLineSpan(line))).Should().Equal("a", "", "b", "", "");
        source.GetLineSpan(2).Should().Be(new TextSpan(2, 0));
        source.GetLineSpan(5).Should().Be(new TextSpan(8, 0));
    }

    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("大会，\n回顾", 4, 2, 1)]
    [InlineData("𠮷a\nb", 2, 1, 3)]
    [InlineData("\tx", 1, 1, 2)]
    public void A_place_is_told_by_line_and_column(string content, int offset, int line, int column)
    {
        var source = new SourceText(content);

        source.GetPosition(offset).Should().Be(new LinePosition(line, column));
        source.GetOffset(new LinePosition(line, column)).Should().Be(offset is 3 && content.Contains("\r\n") ? 2 : offset, "a place inside a line end is its start");
    }

    [Fact]
    public void Every_offset_has_its_place_and_every_place_its_offset()
    {
        var source = new SourceText("大会，\n\nab𠮷\rx\n");
        for (var offset = 0; offset <= source.Length; offset++)
        {
            source.GetOffset(source.GetPosition(offset)).Should().Be(offset);
        }
    }

    [Fact]
    public void A_column_beyond_the_line_is_its_end()
    {
        var source = new SourceText("ab\ncd");

        source.GetOffset(new LinePosition(1, 99)).Should().Be(2);
        source.GetOffset(new LinePosition(2, 0)).Should().Be(3);
    }

    [Fact]
    public void There_is_no_place_outside_the_text()
    {
        var source = new SourceText("ab\ncd");

        FluentActions.Invoking(() => source.GetPosition(6)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => source.GetPosition(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => source.GetLineSpan(3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => source.GetLineSpan(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SourceText(null!)).Should().Throw<ArgumentNullException>();
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_its_encoding_without_its_mark(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            _ => Encoding.GetEncoding(name),
        };
        const string content = "大会，\r\n𠮷 الجمعية";

        var source = SourceText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(content)], "draft.md");

        source.Content.Should().Be(content);
        source.Path.Should().Be("draft.md");
        source.Encoding.GetPreamble().Should().Equal(encoding.GetPreamble(), "the file is written back as it was");
        source.Encoding.GetBytes(content).Should().Equal(encoding.GetBytes(content));
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => SourceText.Decode([]).Content.Should().BeEmpty();

    [Fact]
    public void A_binary_file_is_no_text()
    {
        FluentActions.Invoking(() => SourceText.Decode([0x50, 0x4B, 0x03, 0x04, 0, 0])).Should().Throw<InvalidDataException>().WithMessage("*NUL character at offset 4*");
        FluentActions.Invoking(() => SourceText.Decode([0x61, 0xFF, 0x61])).Should().Throw<InvalidDataException>().WithMessage("*byte 2 *UTF-8*");
        FluentActions.Invoking(() => SourceText.Decode([0xEF, 0xBB, 0xBF, 0x61, 0xE4, 0xBB])).Should().Throw<InvalidDataException>().WithMessage("*byte 5 *");
        FluentActions.Invoking(() => SourceText.Decode([0xFF, 0xFE, 0x00, 0xD8])).Should().Throw<InvalidDataException>("a half of a pair is no character");
        FluentActions.Invoking(() => SourceText.Decode(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_file_is_loaded_with_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Draft);
            var source = SourceText.Load(path);
            source.Content.Should().Be(Draft);
            source.Path.Should().Be(path);
        }
        finally
        {
            File.Delete(path);
        }

        FluentActions.Invoking(() => SourceText.Load(path)).Should().Throw<FileNotFoundException>();
    }
}
