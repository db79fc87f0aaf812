using System.Text;

namespace ResolutionKit.Text;

/// <summary>A text as it was read, with its lines: what every place in a draft refers to.</summary>
/// <remarks>
/// The characters are kept as they are; line ends are <c>\n</c>, <c>\r\n</c> or <c>\r</c>.
/// A byte-order mark is not part of the text, but is remembered.
/// </remarks>
public sealed class SourceText
{
    private ImmutableArray<int> _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="content">Its characters.</param>
    /// <param name="path">The file it comes from, as it should be shown; null where there is none.</param>
    public SourceText(string content, string? path = null)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Path = path;
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>The characters.</summary>
    public string Content { get; }

    /// <summary>The file the text comes from, as it should be shown; null where there is none.</summary>
    public string? Path { get; }

    /// <summary>How the file was encoded, with its byte-order mark where it had one.</summary>
    public Encoding Encoding { get; private init; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The number of lines; a text that ends in a line end has an empty last line.</summary>
    public int LineCount => LineStarts.Length;

    private ImmutableArray<int> LineStarts
    {
        get
        {
            if (_lineStarts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _lineStarts, FindLineStarts(Content));
            }

            return _lineStarts;
        }
    }

    /// <summary>Reads a file: UTF-8, or UTF-16 or UTF-32 where a byte-order mark says so.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is not text: it has NUL characters, or bytes that are not UTF-8.</exception>
    public static SourceText Load(string path) => Decode(File.ReadAllBytes(path), path);

    /// <summary>Decodes the bytes of a file: UTF-8, or UTF-16 or UTF-32 where a byte-order mark says so.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="path">The file they come from, as it should be shown; null where there is none.</param>
    /// <returns>Their text.</returns>
    /// <exception cref="InvalidDataException">The bytes are not text: there are NUL characters, or bytes that are not UTF-8.</exception>
    public static SourceText Decode(byte[] bytes, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);

        var encoding = DetectEncoding(bytes, out var markLength);
        string content;
        try
        {
            content = encoding.GetString(bytes, markLength, bytes.Length - markLength);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException(
                $"This is not text in {encoding.WebName.ToUpperInvariant()}: byte {markLength + exception.Index + 1} does not belong there. Save the file as UTF-8.", exception);
        }

        var nul = content.IndexOf('\0');
        if (nul >= 0)
        {
            throw new InvalidDataException($"This is not a text file: it has a NUL character at offset {nul}. Drafts are plain text in UTF-8.");
        }

        return new SourceText(content, path) { Encoding = encoding };
    }

    /// <summary>The place of an offset.</summary>
    /// <param name="offset">An offset from 0 to <see cref="Length"/>.</param>
    /// <returns>Its line and column, from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        if (offset < 0 || offset > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The text has offsets from 0 to {Length}.");
        }

        var index = LineStarts.BinarySearch(offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new LinePosition(index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>The offset of a place.</summary>
    /// <param name="position">A line and column, from 1. A column beyond the end of its line stands for the line's end.</param>
    /// <returns>The offset, from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int GetOffset(LinePosition position)
    {
        var line = GetLineSpan(position.Line);
        return Math.Min(line.Start + Math.Max(position.Column, 1) - 1, line.End);
    }

    /// <summary>The stretch of a line, without its line end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        if (line < 1 || line > LineCount)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, $"The text has lines 1 to {LineCount}.");
        }

        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Length;
        while (end > start && (Content[end - 1] is '\n' or '\r'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>How lines end around an offset: as the line there does, or the one before where it is the last; <c>\n</c> in a text of one line.</summary>
    /// <param name="offset">An offset from 0 to <see cref="Length"/>.</param>
    public string GetLineEnd(int offset)
    {
        var line = GetPosition(offset).Line;
        line = line == LineCount ? line - 1 : line;
        if (line == 0)
        {
            return "\n";
        }

        var end = GetLineSpan(line).End;
        return Content.Substring(end, LineStarts[line] - end);
    }

    /// <summary>Another text for the same file: with its path and encoding.</summary>
    /// <param name="content">The characters.</param>
    public SourceText WithContent(string content) => new(content, Path) { Encoding = Encoding };

    /// <summary>The bytes of a file with this text, in its encoding and with the byte-order mark where it had one: those that were decoded.</summary>
    public byte[] ToBytes() => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(Content)];

    /// <summary>The characters of a span.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>All the characters.</summary>
    public override string ToString() => Content;

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var at = 0;
        while (true)
        {
            var next = content.AsSpan(at).IndexOfAny('\n', '\r');
            if (next < 0)
            {
                return starts.ToImmutable();
            }

            at += next + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }
    }

    private static Encoding DetectEncoding(byte[] bytes, out int markLength)
    {
        ReadOnlySpan<byte> head = bytes.AsSpan(0, Math.Min(bytes.Length, 4));
        if (head.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            markLength = 3;
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
        }

        if (head.StartsWith(new byte[] { 0xFF, 0xFE, 0, 0 }))
        {
            markLength = 4;
            return new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true);
        }

        if (head.StartsWith(new byte[] { 0xFF, 0xFE }) || head.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            markLength = 2;
            return new UnicodeEncoding(bigEndian: head[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
        }

        markLength = 0;
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    }
}
