using System.Globalization;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;
using YamlDotNet.Core;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads the text of a scalar from its source, so that each of its characters knows its place: quotes, escapes, indentation and wrapped lines are left out.</summary>
/// <remarks>A line end is a line end whatever the style: prose has no lines of its own.</remarks>
internal static class ScalarText
{
    public static MappedText Read(SourceText source, ScalarNode scalar)
    {
        var content = scalar.Content;
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (!isQuoted && source.Content.AsSpan(content.Start, content.Length).IndexOfAny('\r', '\n') < 0)
        {
            return MappedText.FromSource(source, source.Trim(content));
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The first line is the mark > or | and what belongs to it.
            source.TakeLine(ref content);
        }

        var text = new WrappedText();
        while (true)
        {
            var line = source.TakeLine(ref content);
            var trimmed = source.Trim(line);
            switch (scalar.Style)
            {
                case ScalarStyle.SingleQuoted:
                    AppendSingleQuoted(text, source, trimmed);
                    break;
                case ScalarStyle.DoubleQuoted:
                    if (AppendDoubleQuoted(text, source, trimmed))
                    {
                        // The line goes on below, without a blank.
                        content = SkipBlanks(source, content);
                        continue;
                    }

                    break;
                default:
                    text.Append(source, trimmed);
                    break;
            }

            if (content.IsEmpty)
            {
                return text.ToMappedText();
            }

            text.Break(TextSpan.FromBounds(trimmed.End, SkipBlanks(source, content).Start));
        }
    }

    private static TextSpan SkipBlanks(SourceText source, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && source.Content[start] is ' ' or '\t')
        {
            start++;
        }

        return TextSpan.FromBounds(start, span.End);
    }

    private static void AppendSingleQuoted(WrappedText text, SourceText source, TextSpan line)
    {
        var taken = line.Start;
        while (true)
        {
            var quote = source.Content.IndexOf('\'', taken, line.End - taken);
            if (quote < 0)
            {
                text.Append(source, TextSpan.FromBounds(taken, line.End));
                return;
            }

            text.Append(source, TextSpan.FromBounds(taken, quote));
            text.Append("'", new TextSpan(quote, Math.Min(2, line.End - quote)));
            taken = Math.Min(quote + 2, line.End);
        }
    }

    // Whether the line ends in a backslash that joins it to the next.
    private static bool AppendDoubleQuoted(WrappedText text, SourceText source, TextSpan line)
    {
        var taken = line.Start;
        while (true)
        {
            var escape = source.Content.IndexOf('\\', taken, line.End - taken);
            if (escape < 0)
            {
                text.Append(source, TextSpan.FromBounds(taken, line.End));
                return false;
            }

            text.Append(source, TextSpan.FromBounds(taken, escape));
            if (escape + 1 == line.End)
            {
                return true;
            }

            var length = LengthOfEscape(source.Content[escape + 1], line.End - escape);
            var stretch = new TextSpan(escape, length);
            if (source.Content[escape + 1] is 'n' or 'r' or 'N' or 'L' or 'P')
            {
                text.Break(stretch);
            }
            else
            {
                text.Append(Unescape(source.Content.AsSpan(escape, length)), stretch);
            }

            taken = escape + length;
        }
    }

    private static int LengthOfEscape(char kind, int limit) => Math.Min(limit, kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 });

    private static string Unescape(ReadOnlySpan<char> escape) => escape[1] switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' or '\t' => "\t",
        'v' => "\v",
        'f' => "\f",
        'e' => "\u001B",
        '_' => "\u00A0",
        'x' or 'u' or 'U' => FromCode(escape.Slice(2)),
        var character => character.ToString(),
    };

    private static string FromCode(ReadOnlySpan<char> digits) =>
        int.TryParse(digits.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= 0x10FFFF
            ? code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code)
            : "\uFFFD";
}
