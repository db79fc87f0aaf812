namespace ResolutionKit.Configuration;

/// <summary>A pattern of names as git's own matcher reads it.</summary>
/// <remarks>
/// <c>*</c> stands for any characters but a slash, <c>?</c> for one, <c>[…]</c> for one of a class; <c>**</c> between slashes for any number of folders;
/// a backslash makes the next character stand for itself.
/// </remarks>
internal sealed class GitGlob(string glob, bool ignoresCase)
{
    /// <summary>Whether the pattern names all of a text.</summary>
    public bool Matches(ReadOnlySpan<char> text) => Matches(0, text);

    private bool Matches(int at, ReadOnlySpan<char> text)
    {
        while (at < glob.Length)
        {
            switch (glob[at])
            {
                case '*':
                    return MatchesStar(at, text);
                case '?' when text.IsEmpty || text[0] == '/':
                    return false;
                case '?':
                    at++;
                    break;
                case '[':
                    // A class that is never closed names nothing.
                    if (ClassEnd(at) is not (> 0 and var end) || text.IsEmpty || text[0] == '/' || !IsInClass(at + 1, end, text[0]))
                    {
                        return false;
                    }

                    at = end + 1;
                    break;
                default:
                    at += glob[at] == '\\' && at + 1 < glob.Length ? 1 : 0;
                    if (text.IsEmpty || !Same(glob[at], text[0]))
                    {
                        return false;
                    }

                    at++;
                    break;
            }

            text = text[1..];
        }

        return text.IsEmpty;
    }

    private bool MatchesStar(int at, ReadOnlySpan<char> text)
    {
        var after = at;
        while (after < glob.Length && glob[after] == '*')
        {
            after++;
        }

        var isWholeSegment = (at == 0 || glob[at - 1] == '/') && (after == glob.Length || glob[after] == '/');
        if (after - at == 2 && isWholeSegment)
        {
            if (after == glob.Length)
            {
                return !text.IsEmpty;
            }

            // Two stars before a slash stand for any number of folders, and for none.
            for (var rest = text; ;)
            {
                if (Matches(after + 1, rest))
                {
                    return true;
                }

                var slash = rest.IndexOf('/');
                if (slash < 0)
                {
                    return false;
                }

                rest = rest[(slash + 1)..];
            }
        }

        for (var length = 0; ; length++)
        {
            if (Matches(after, text[length..]))
            {
                return true;
            }

            if (length == text.Length || text[length] == '/')
            {
                return false;
            }
        }
    }

    // The index of the bracket that closes a class; a bracket right at its start belongs to it. 0 where none closes it.
    private int ClassEnd(int open)
    {
        var at = open + 1;
        at += at < glob.Length && glob[at] is '!' or '^' ? 1 : 0;
        at += at < glob.Length && glob[at] == ']' ? 1 : 0;
        for (; at < glob.Length; at++)
        {
            if (glob[at] == ']')
            {
                return at;
            }

            if (glob[at] == '\\')
            {
                at++;
            }
            else if (glob.AsSpan(at).StartsWith("[:".AsSpan()) && glob.IndexOf(":]", at + 2, StringComparison.Ordinal) is var close and > 0)
            {
                at = close + 1;
            }
        }

        return 0;
    }

    private bool IsInClass(int at, int end, char character)
    {
        var isNegated = glob[at] is '!' or '^';
        at += isNegated ? 1 : 0;
        var isIn = false;
        while (at < end)
        {
            if (glob.AsSpan(at).StartsWith("[:".AsSpan()) && glob.IndexOf(":]", at + 2, StringComparison.Ordinal) is var close && close > 0 && close < end)
            {
                isIn |= IsOfKind(glob.AsSpan(at + 2, close - at - 2), character);
                at = close + 2;
                continue;
            }

            at += glob[at] == '\\' && at + 1 < end ? 1 : 0;
            var first = glob[at++];
            var last = first;
            if (at + 1 < end && glob[at] == '-')
            {
                at++;
                at += glob[at] == '\\' && at + 1 < end ? 1 : 0;
                last = glob[at++];
            }

            isIn |= (character >= first && character <= last) ||
                (ignoresCase && char.ToLowerInvariant(character) >= char.ToLowerInvariant(first) && char.ToLowerInvariant(character) <= char.ToLowerInvariant(last));
        }

        return isIn != isNegated;
    }

    private static bool IsOfKind(ReadOnlySpan<char> kind, char character) => kind.ToString() switch
    {
        "alpha" => IsLetter(character),
        "digit" => IsDigit(character),
        "alnum" => IsLetter(character) || IsDigit(character),
        "upper" => character is >= 'A' and <= 'Z',
        "lower" => character is >= 'a' and <= 'z',
        "xdigit" => IsDigit(character) || (character | 0x20) is >= 'a' and <= 'f',
        "space" => character is ' ' or (>= '\t' and <= '\r'),
        "blank" => character is ' ' or '\t',
        "punct" => character < '\u0080' && (char.IsPunctuation(character) || char.IsSymbol(character)),
        _ => false,
    };

    private static bool IsLetter(char character) => (character | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private bool Same(char left, char right) => left == right || (ignoresCase && char.ToLowerInvariant(left) == char.ToLowerInvariant(right));
}
