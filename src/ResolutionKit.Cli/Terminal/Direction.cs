using System.Globalization;
using System.Text;

namespace ResolutionKit.Cli.Terminal;

/// <summary>Keeps text that runs from right to left apart from the text around it.</summary>
/// <remarks>
/// Some terminals, and the pages on which logs are read, turn such text by the Unicode Bidirectional Algorithm (Annex 9), others do not. Isolates keep
/// what stands around it in its place where text is turned, and take no cell where it is not.
/// </remarks>
internal static class Direction
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    /// <summary>Whether a text has a letter of a script that runs from right to left.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Isolates a line in the direction that most of its letters have.</summary>
    public static (string Open, string Close) IsolateOf(ReadOnlySpan<char> line)
    {
        var balance = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            balance += IsRightToLeft(rune) ? 1 : Rune.IsLetter(rune) ? -1 : 0;
        }

        return ((balance > 0 ? RightToLeftIsolate : LeftToRightIsolate).ToString(), PopIsolate.ToString());
    }

    /// <summary>Isolates what runs from right to left in a text that runs from left to right, with the digits that belong to it: <c>Write 22 ديسمبر 2018</c>.</summary>
    public static string IsolateWithin(string text)
    {
        if (!HasRightToLeft(text))
        {
            return text;
        }

        var isolated = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length;)
        {
            var end = RunFrom(text, at);
            if (end == at)
            {
                isolated.Append(text[at++]);
                continue;
            }

            isolated.Append(RightToLeftIsolate).Append(text, at, end - at).Append(PopIsolate);
            at = end;
        }

        return isolated.ToString();
    }

    // The end of a stretch of digits and of letters that run from right to left, with all between that is no other letter; its start where none begins.
    private static int RunFrom(string text, int start)
    {
        var (end, hasLetter) = (start, false);
        if (start > 0 && (char.IsDigit(text[start - 1]) || char.IsLetter(text[start - 1])) && char.IsDigit(text[start]))
        {
            return start;
        }

        for (var at = start; at < text.Length; at++)
        {
            var isLetter = IsRightToLeft(new Rune(char.IsSurrogate(text[at]) ? '\uFFFD' : text[at]));
            if (isLetter || char.IsDigit(text[at]))
            {
                hasLetter |= isLetter;
                end = at + 1;
            }
            else if (at == start || char.IsLetter(text[at]) || text[at] is '“' or '”')
            {
                break;
            }
        }

        return hasLetter ? end : start;
    }

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) &&
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;
}
