using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>Finds the marks in the markup of prose, in one pass and a second over the runs of stars and underscores.</summary>
internal ref struct ProseMarkScanner
{
    private const string Marks = "\\*_[";
    private const string MarksAndForeign = "\\*_[`<!";

    private readonly ReadOnlySpan<char> _content;
    private readonly List<ForeignMarkup>? _foreign;
    private List<ProseMark>? _marks;
    private bool _hasDelimiters;
    private bool _hasNoCommentEnd;
    private ulong _unclosedCode;

    private ProseMarkScanner(ReadOnlySpan<char> content, List<ForeignMarkup>? foreign)
    {
        _content = content;
        _foreign = foreign;
    }

    /// <summary>The marks in their order; null where there are none.</summary>
    public static List<ProseMark>? Scan(string content, List<ForeignMarkup>? foreign)
    {
        var scanner = new ProseMarkScanner(content.AsSpan(), foreign);
        scanner.Run();
        if (scanner._hasDelimiters)
        {
            Pair(content, scanner._marks!);
        }

        return scanner._marks;
    }

    private void Run()
    {
        var marks = (_foreign is null ? Marks : MarksAndForeign).AsSpan();
        var at = 0;
        while (true)
        {
            var next = _content.Slice(at).IndexOfAny(marks);
            if (next < 0)
            {
                return;
            }

            at += next;
            at = _content[at] switch
            {
                '\\' => ReadEscape(at),
                '[' => ReadBracket(at, at),
                '!' => at + 1 < _content.Length && _content[at + 1] == '[' ? ReadBracket(at, at + 1) : at + 1,
                '`' => ReadCode(at),
                '<' => ReadTag(at),
                _ => ReadDelimiter(at),
            };
        }
    }

    private void Add(int start, int end, ProseMarkKind kind) => (_marks ??= []).Add(new ProseMark(start, end - start, kind));

    private int ReadEscape(int at)
    {
        if (at + 1 < _content.Length && ProseMarkup.IsEscapable(_content[at + 1]))
        {
            Add(at, at + 1, ProseMarkKind.Dropped);
            return at + 2;
        }

        return at + 1;
    }

    private int ReadDelimiter(int at)
    {
        var mark = _content[at];
        var end = at + 1;
        while (end < _content.Length && _content[end] == mark)
        {
            end++;
        }

        var before = at > 0 ? _content[at - 1] : ' ';
        var after = end < _content.Length ? _content[end] : ' ';
        var isInWord = mark == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var canOpen = !char.IsWhiteSpace(after) && !(mark == '_' && char.IsLetterOrDigit(before));
        var canClose = !char.IsWhiteSpace(before) && !(mark == '_' && char.IsLetterOrDigit(after));
        if (!isInWord && (canOpen || canClose))
        {
            (_marks ??= []).Add(new ProseMark(at, end - at, ProseMarkKind.Delimiter, canOpen, canClose));
            _hasDelimiters = true;
        }

        return end;
    }

    // A footnote marker; or, at '[' or '![', a link or image.
    private int ReadBracket(int start, int bracket)
    {
        if (EndOfLabel(bracket) is var end and > 0)
        {
            Add(bracket, end, ProseMarkKind.Reference);
            return end;
        }

        if (_foreign is null)
        {
            return bracket + 1;
        }

        var close = bracket + 1;
        while (close < _content.Length && _content[close] is not ('[' or ']'))
        {
            close += _content[close] == '\\' ? 2 : 1;
        }

        if (close + 1 >= _content.Length || _content[close] != ']' || _content[close + 1] != '(')
        {
            return start + 1;
        }

        var last = close + 2;
        while (last < _content.Length && _content[last] is not ('(' or ')'))
        {
            last++;
        }

        if (last >= _content.Length || _content[last] != ')')
        {
            return start + 1;
        }

        _foreign.Add(new ForeignMarkup(start < bracket ? "an image" : "a link", TextSpan.FromBounds(start, last + 1)));
        Add(start, bracket + 1, ProseMarkKind.Dropped);
        // The text of the link may hold marks of its own.
        var inner = new ProseMarkScanner(_content.Slice(0, close), _foreign) { _marks = _marks };
        inner.RunFrom(bracket + 1);
        _hasDelimiters |= inner._hasDelimiters;
        Add(close, last + 1, ProseMarkKind.Dropped);
        return last + 1;
    }

    private void RunFrom(int at)
    {
        // Without brackets in it: what remains are escapes, emphasis and code.
        while (at < _content.Length)
        {
            at = _content[at] switch
            {
                '\\' => ReadEscape(at),
                '`' => ReadCode(at),
                '<' => ReadTag(at),
                '*' or '_' => ReadDelimiter(at),
                _ => at + 1,
            };
        }
    }

    // The end of a footnote marker [^1]; 0 where there is none.
    private readonly int EndOfLabel(int at)
    {
        if (at + 3 >= _content.Length || _content[at + 1] != '^')
        {
            return 0;
        }

        var rest = _content.Slice(at + 2, Math.Min(ProseMarkup.LongestLabel, _content.Length - at - 2));
        for (var i = 0; i < rest.Length; i++)
        {
            var character = rest[i];
            if (character == ']')
            {
                return i > 0 ? at + 2 + i + 1 : 0;
            }

            if (character == '[' || char.IsWhiteSpace(character))
            {
                return 0;
            }
        }

        return 0;
    }

    private int ReadCode(int at)
    {
        var end = EndOfRun(at);
        var length = end - at;
        var bit = 1UL << Math.Min(length, 63);
        if ((_unclosedCode & bit) == 0)
        {
            for (var close = end; close < _content.Length;)
            {
                var next = _content.Slice(close).IndexOf('`');
                if (next < 0)
                {
                    break;
                }

                close += next;
                var closeEnd = EndOfRun(close);
                if (closeEnd - close == length)
                {
                    _foreign!.Add(new ForeignMarkup("code", TextSpan.FromBounds(at, closeEnd)));
                    Add(at, end, ProseMarkKind.Dropped);
                    Add(close, closeEnd, ProseMarkKind.Dropped);
                    return closeEnd;
                }

                close = closeEnd;
            }

            // Searched once, not found: so that a text full of them is not searched again for each.
            _unclosedCode |= bit;
        }

        return end;
    }

    private readonly int EndOfRun(int at)
    {
        var end = at + 1;
        while (end < _content.Length && _content[end] == '`')
        {
            end++;
        }

        return end;
    }

    private int ReadTag(int at)
    {
        var rest = _content.Slice(at);
        if (rest.StartsWith("<!--".AsSpan()))
        {
            var length = _hasNoCommentEnd ? -1 : rest.Slice(4).IndexOf("-->".AsSpan());
            if (length < 0)
            {
                _hasNoCommentEnd = true;
                return at + 4;
            }

            // Of the blanks on both sides one remains.
            var end = at + 4 + length + 3;
            while (end < _content.Length && _content[end] == ' ' && at > 0 && _content[at - 1] == ' ')
            {
                end++;
            }

            Add(at, end, ProseMarkKind.Dropped);
            return end;
        }

        var name = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        if (name >= rest.Length || !ProseMarkup.IsLatinLetter(rest[name]))
        {
            return at + 1;
        }

        var close = rest.Slice(1).IndexOfAny('<', '>') + 1;
        if (close == 0 || rest[close] != '>')
        {
            return at + 1;
        }

        var colon = rest.Slice(0, close).IndexOf(':');
        if (colon > 0 && rest.Slice(0, close).IndexOfAny(' ', '"') < 0)
        {
            _foreign!.Add(new ForeignMarkup("a link", new TextSpan(at, close + 1)));
            Add(at, at + 1, ProseMarkKind.Dropped);
            Add(at + close, at + close + 1, ProseMarkKind.Dropped);
        }
        else
        {
            _foreign!.Add(new ForeignMarkup("HTML", new TextSpan(at, close + 1)));
            Add(at, at + close + 1, ProseMarkKind.Dropped);
        }

        return at + close + 1;
    }

    // Each run that can open takes the next of its kind that can close; what stands between them is text.
    private static void Pair(string content, List<ProseMark> marks)
    {
        var nextClosers = new int[marks.Count];
        var nearest = new Dictionary<int, int>();
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            nextClosers[i] = -1;
            if (marks[i].Kind != ProseMarkKind.Delimiter)
            {
                continue;
            }

            var kind = content[marks[i].Start] == '*' ? marks[i].Length : -marks[i].Length;
            nextClosers[i] = nearest.TryGetValue(kind, out var closer) ? closer : -1;
            if (marks[i].CanClose)
            {
                nearest[kind] = i;
            }
        }

        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] is { Kind: ProseMarkKind.Delimiter, CanOpen: true } && nextClosers[i] is var closer and > 0)
            {
                marks[i] = marks[i] with { Kind = ProseMarkKind.Open };
                marks[closer] = marks[closer] with { Kind = ProseMarkKind.Close };
                i = closer;
            }
        }
    }
}
