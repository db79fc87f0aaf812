namespace ResolutionKit.Cli.Files;

/// <summary>A line of a <c>.gitignore</c> file, with the meaning that git gives it (gitignore(5)).</summary>
internal sealed class GitIgnorePattern
{
    private readonly string _glob;
    private readonly bool _isAnchored;
    private readonly bool _isFolderOnly;
    private readonly bool _ignoresCase;

    private GitIgnorePattern(string glob, bool isNegated, bool isAnchored, bool isFolderOnly, bool ignoresCase)
    {
        _glob = glob;
        IsNegated = isNegated;
        _isAnchored = isAnchored;
        _isFolderOnly = isFolderOnly;
        _ignoresCase = ignoresCase;
    }

    /// <summary>Whether the pattern takes back what an earlier one ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null for a blank line or a comment.</summary>
    public static GitIgnorePattern? Parse(string line, bool ignoresCase)
    {
        var glob = TrimBlanks(line.TrimEnd('\r'));
        if (glob.Length == 0 || glob[0] == '#')
        {
            return null;
        }

        var isNegated = glob[0] == '!';
        glob = isNegated ? glob[1..] : glob;
        var isFolderOnly = glob.EndsWith('/');
        glob = isFolderOnly ? glob[..^1] : glob;
        // A slash at the start or in the middle ties the pattern to the folder of its file.
        var isAnchored = glob.Contains('/', StringComparison.Ordinal);
        glob = glob.StartsWith('/') ? glob[1..] : glob;
        return glob.Length == 0 ? null : new GitIgnorePattern(glob, isNegated, isAnchored, isFolderOnly, ignoresCase);
    }

    /// <summary>Whether the pattern names a file or folder.</summary>
    /// <param name="path">The path from the folder of the <c>.gitignore</c> file, with forward slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(string path, bool isFolder)
    {
        if (_isFolderOnly && !isFolder)
        {
            return false;
        }

        var text = _isAnchored ? path : path[(path.LastIndexOf('/') + 1)..];
        return Matches(0, text);
    }

    private bool Matches(int at, ReadOnlySpan<char> text)
    {
        while (at < _glob.Length)
        {
            switch (_glob[at])
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
                    at += _glob[at] == '\\' && at + 1 < _glob.Length ? 1 : 0;
                    if (text.IsEmpty || !Same(_glob[at], text[0]))
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
        while (after < _glob.Length && _glob[after] == '*')
        {
            after++;
        }

        var isWholeSegment = (at == 0 || _glob[at - 1] == '/') && (after == _glob.Length || _glob[after] == '/');
        if (after - at == 2 && isWholeSegment)
        {
            if (after == _glob.Length)
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
        at += at < _glob.Length && _glob[at] is '!' or '^' ? 1 : 0;
        at += at < _glob.Length && _glob[at] == ']' ? 1 : 0;
        for (; at < _glob.Length; at++)
        {
            if (_glob[at] == ']')
            {
                return at;
            }

            if (_glob[at] == '\\')
            {
                at++;
            }
            else if (_glob.AsSpan(at).StartsWith("[:") && _glob.IndexOf(":]", at + 2, StringComparison.Ordinal) is var close and > 0)
            {
                at = close + 1;
            }
        }

        return 0;
    }

    private bool IsInClass(int at, int end, char character)
    {
        var isNegated = _glob[at] is '!' or '^';
        at += isNegated ? 1 : 0;
        var isIn = false;
        while (at < end)
        {
            if (_glob.AsSpan(at).StartsWith("[:") && _glob.IndexOf(":]", at + 2, StringComparison.Ordinal) is var close && close > 0 && close < end)
            {
                isIn |= IsOfKind(_glob.AsSpan(at + 2, close - at - 2), character);
                at = close + 2;
                continue;
            }

            at += _glob[at] == '\\' && at + 1 < end ? 1 : 0;
            var first = _glob[at++];
            var last = first;
            if (at + 1 < end && _glob[at] == '-')
            {
                at++;
                at += _glob[at] == '\\' && at + 1 < end ? 1 : 0;
                last = _glob[at++];
            }

            isIn |= (character >= first && character <= last) ||
                (_ignoresCase && char.ToLowerInvariant(character) >= char.ToLowerInvariant(first) && char.ToLowerInvariant(character) <= char.ToLowerInvariant(last));
        }

        return isIn != isNegated;
    }

    private static bool IsOfKind(ReadOnlySpan<char> kind, char character) => kind switch
    {
        "alpha" => char.IsAsciiLetter(character),
        "digit" => char.IsAsciiDigit(character),
        "alnum" => char.IsAsciiLetterOrDigit(character),
        "upper" => char.IsAsciiLetterUpper(character),
        "lower" => char.IsAsciiLetterLower(character),
        "xdigit" => char.IsAsciiHexDigit(character),
        "space" => character is ' ' or (>= '\t' and <= '\r'),
        "blank" => character is ' ' or '\t',
        "punct" => char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)),
        _ => false,
    };

    private bool Same(char left, char right) => left == right || (_ignoresCase && char.ToLowerInvariant(left) == char.ToLowerInvariant(right));

    // Blanks at the end do not count, unless a backslash says that they do.
    private static string TrimBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }
}
