using System.Globalization;
using System.Text;

namespace ResolutionKit.Rendering.Yaml;

/// <summary>A text as a YAML scalar of one line: plain where that is safe, else in the quotes that need fewer escapes.</summary>
internal static class YamlScalar
{
    /// <summary>Writes prose, so that every reader of YAML takes it for text and not for a number or date.</summary>
    public static string OfText(string text) => IsPlain(text) && !IsNumberOrDate(text) ? text : Quoted(text);

    /// <summary>Writes a symbol, number or word, which stays plain where YAML takes it for a number: <c>96</c>, <c>2018-12-22</c>.</summary>
    public static string OfValue(string text) => IsPlain(text) ? text : Quoted(text);

    // Single quotes know no escape but the doubled quote: best for prose, where backslashes and double quotation marks stand as they are.
    private static string Quoted(string text) =>
        text.All(IsPrintable) && (text.IndexOf('\'') < 0 || text.IndexOfAny(['"', '\\']) >= 0) ? $"'{text.Replace("'", "''")}'" : DoubleQuoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && IsPlainStart(text[0]) && !char.IsWhiteSpace(text[text.Length - 1]) && text.All(IsPrintable) &&
        text.IndexOf(": ", StringComparison.Ordinal) < 0 && text.IndexOf(" #", StringComparison.Ordinal) < 0 && text[text.Length - 1] != ':' &&
        !IsNullOrTruth(text);

    private static bool IsPlainStart(char first) =>
        char.IsLetterOrDigit(first) || char.IsSurrogate(first) || (first > '\u007F' && !char.IsWhiteSpace(first)) || first is '(' or '/';

    // YAML's own characters without line ends and tabs; a byte-order mark is one of them only at the start of a stream.
    private static bool IsPrintable(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\uFFFD' and not ('\u2028' or '\u2029' or '\uFEFF'));

    private static bool IsNullOrTruth(string text) =>
        text.Length <= 5 && text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";

    private static bool IsNumberOrDate(string text) => char.IsDigit(text[0]) && text.All(character => char.IsDigit(character) || character is '.' or '-' or ':' or '_' or '+' or 'e' or 'E');

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
