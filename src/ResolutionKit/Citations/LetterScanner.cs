using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>Reads the letters of the texts of a set, behind their number: <c>H</c>, <c>A and B</c>, <c>A to D</c>.</summary>
internal readonly ref struct LetterScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;

    public LetterScanner(ReadOnlySpan<char> text, Lexicon lexicon, int start)
    {
        _text = text;
        _lexicon = lexicon;
        End = start;
        Spans = [];
        if (!TryLetter(start, out var letter, out var end))
        {
            return;
        }

        var letters = letter.ToString();
        var spans = ImmutableArray.CreateBuilder<TextSpan>(1);
        spans.Add(TextSpan.FromBounds(start, end));
        End = end;
        while (TryJoin(End, out var isRange, out var next) && TryLetter(next, out var following, out end))
        {
            var last = letters[letters.Length - 1];
            if (following <= last)
            {
                break;
            }

            for (var between = (char)(last + 1); isRange && between < following; between++)
            {
                letters += between;
                spans.Add(default);
            }

            letters += following;
            spans.Add(LetterSpan(next, end));
            End = end;
        }

        Letters = letters;
        Spans = spans.ToImmutable();
    }

    /// <summary>The letters, those within a range too; null where there are none.</summary>
    public string? Letters { get; }

    /// <summary>The place of each letter; empty for one that a range implies.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>The place after the letters.</summary>
    public int End { get; }

    private TextSpan LetterSpan(int start, int end)
    {
        while (Blanks.IsBlank(_text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private bool TryLetter(int at, out char letter, out int end)
    {
        letter = default;
        end = at;
        var from = at;
        while (at < _text.Length && Blanks.IsBlank(_text[at]))
        {
            at++;
        }

        if (at >= _text.Length)
        {
            return false;
        }

        var names = _lexicon.Grammar.Letters;
        for (var i = 0; i < names.Length; i++)
        {
            end = at + names[i].Length;
            if (_text.Slice(at).StartsWith(names[i].AsSpan(), StringComparison.Ordinal) && (end >= _text.Length || !char.IsLetter(_text[end])))
            {
                letter = (char)('A' + i);
                return true;
            }
        }

        end = at + 1;
        letter = Characters.ToLatinCapital(_text[at]);
        return letter != default && (end >= _text.Length || !(Characters.IsAlphabetic(_text[end]) || Characters.IsDigit(_text[end]) || _text[end] is '/' or '\'' or '’')) &&
            !(at > from && letter is 'A' or 'I' && IsWordOfSentence(end));
    }

    // "resolution 60/251 A new …", "in resolution 60/251 I …": a letter of a set stands before a mark or a word of the citation.
    private bool IsWordOfSentence(int end)
    {
        var next = end;
        while (next < _text.Length && Blanks.IsBlank(_text[next]))
        {
            next++;
        }

        return next > end && next < _text.Length && char.IsLower(_text[next]) && !_lexicon.TryMatch(_text, next, out _, out _);
    }

    private bool TryJoin(int at, out bool isRange, out int end)
    {
        isRange = false;
        end = at;
        while (end < _text.Length && Blanks.IsBlank(_text[end]))
        {
            end++;
        }

        if (end >= _text.Length)
        {
            return false;
        }

        if (Characters.IsComma(_text[end]) || Characters.IsHyphen(_text[end]))
        {
            isRange = Characters.IsHyphen(_text[end]);
            end++;
            return true;
        }

        // One word joins letters: in "A и B" the letter may be spelt as the second word of "и в".
        var word = EndOfWord(end);
        if (word == end || !_lexicon.TryMatch(_text.Slice(0, word), end, out var phrase, out var after) || !phrase.Is(PhraseRoles.And | PhraseRoles.LetterRange))
        {
            return TryPrefix(end, out end);
        }

        isRange = phrase.Is(PhraseRoles.LetterRange);
        end = after;
        return true;
    }

    private int EndOfWord(int at)
    {
        while (at < _text.Length && char.IsLetter(_text[at]))
        {
            at++;
        }

        return at;
    }

    private bool TryPrefix(int at, out int end)
    {
        end = at + 1;
        return _lexicon.IsJoinedPrefix(_text[at]);
    }
}
