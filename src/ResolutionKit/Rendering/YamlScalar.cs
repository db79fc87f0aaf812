using System.Globalization;
using System.Text;

namespace ResolutionKit.Rendering;

/// <summary>A text as a YAML scalar of one line: plain where that is safe, else in the quotes that need fewer escapes.</summary>
internal static class YamlScalar
{
    /// <summary>Writes a text so that every reader of YAML takes it for text.</summary>
    public static string OfText(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        // Single quotes know no escape but the doubled quote: best for prose with backslashes and quotation marks.
        var needsEscapes = !text.All(IsPrintable);
        return needsEscapes || (text.IndexOfAny(['"', '\\']) < 0) ? DoubleQuoted(text) : $"'{text.Replace("'", "''")}'";
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && IsPlainStart(text[0]) && !char.IsWhiteSpace(text[text.Length - 1]) && text.All(IsPrintable) &&
        !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[text.Length - 1] != ':' &&
        !IsOtherThanText(text);

    private static bool IsPlainStart(char first) =>
        char.IsLetterOrDigit(first) || char.IsSurrogate(first) || (first > '\u007F' && !char.IsWhiteSpace(first)) || first is '(' or '/';

    // YAML's own characters without line ends and tabs; a byte-order mark is one of them only at the start of a stream.
    private static bool IsPrintable(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\uFFFD' and not ('\u2028' or '\u2029' or '\uFEFF'));

    // What YAML 1.1 or 1.2 would read as null, a truth value, a number or a date.
    private static bool IsOtherThanText(string text)
    {
        switch (text.ToUpperInvariant())
        {
            case "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N":
                return true;
        }

        return char.IsDigit(text[0]) && text.All(character => character is (>= '0' and <= '9') or '.' or '-' or ':' or '_' or '+' or 'e' or 'E' or 'x' or 'o' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(character);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case var other when !IsPrintable(other):
                    quoted.Append("\\u").Append(((int)other).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(character);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
