using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>Finds where a text refers to its own paragraphs. References to paragraphs of other texts are left alone, and so is what stands inside quotation marks.</summary>
internal ref struct ParagraphReferenceReader
{
    private readonly ParagraphReferenceWords _words;
    private readonly string _text;
    private int _at;

    private ParagraphReferenceReader(string text, ParagraphReferenceWords words, int at)
    {
        _text = text;
        _words = words;
        _at = at;
    }

    /// <summary>The references in a text, in order.</summary>
    public static ImmutableArray<ParagraphReference> Read(string text, ParagraphReferenceWords words)
    {
        ImmutableArray<ParagraphReference>.Builder? found = null;
        // The last opening is the shortest, and so found where the others are.
        var shortest = words.Openings[words.Openings.Length - 1];
        for (var at = text.IndexOf(shortest, StringComparison.Ordinal); at >= 0; at = text.IndexOf(shortest, at + shortest.Length, StringComparison.Ordinal))
        {
            if (IsOwn(text, at, words.Before) && !EndsWithAny(text, at, words.NotAfter) && new ParagraphReferenceReader(text, words, at).TryRead() is { } references && !IsQuoted(text, at))
            {
                (found ??= ImmutableArray.CreateBuilder<ParagraphReference>()).AddRange(references);
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private List<ParagraphReference>? TryRead()
    {
        var references = new List<ParagraphReference>();
        var hasUnit = false;
        Take(_words.Openings);
        do
        {
            Take(_words.Openings);
            SkipBlanks();
            var start = _at;
            int number;
            if (TakeNumber() is { } printed)
            {
                number = printed;
            }
            else if (references.Count > 0 && PeekMarker())
            {
                // paragraph 3 (a) and (b)
                number = references[references.Count - 1].Number;
            }
            else
            {
                return null;
            }

            var end = _at;
            var markers = TakeMarkers(ref end);
            hasUnit = _words.Unit.Length > 0 && Take(_words.Unit);
            if (hasUnit && markers.Length == 0)
            {
                var before = _at;
                markers = TakeMarkers(ref end);
                if (markers.Length > 0 && !Take(_words.SubparagraphUnit))
                {
                    (markers, _at) = (string.Empty, before);
                }
            }

            references.Add(new ParagraphReference(number, markers, TextSpan.FromBounds(start, end)));
        }
        while (TakeSeparator());

        if (_words.Unit.Length > 0 && !hasUnit)
        {
            return null;
        }

        return _words.After.IsEmpty || (Take(_words.After) && IsAtWordEnd) ? references : null;
    }

    private readonly bool IsAtWordEnd => _at >= _text.Length || !char.IsLetterOrDigit(_text[_at]);

    private static bool IsOwn(string text, int at, ImmutableArray<string> before) =>
        before.IsEmpty ? at == 0 || !char.IsLetter(text[at - 1]) : EndsWithAny(text, at, before);

    private static bool EndsWithAny(string text, int at, ImmutableArray<string> words)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        foreach (var word in words)
        {
            if (at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // What a text quotes refers to the paragraphs of what it quotes.
    private static bool IsQuoted(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            depth += text[i] is '“' or '«' or '„' ? 1 : text[i] is '”' or '»' && depth > 0 ? -1 : 0;
        }

        return depth > 0;
    }

    // A separator, if another number or letter follows it; a text may go on after the reference with the same word.
    private bool TakeSeparator()
    {
        var before = _at;
        if (Take(_words.Separators))
        {
            Take(_words.Openings);
            SkipBlanks();
            if (PeekMarker() || (_at < _text.Length && SymbolScanner.IsDigit(_text[_at])))
            {
                return true;
            }
        }

        _at = before;
        return false;
    }

    private int? TakeNumber()
    {
        var digits = SymbolScanner.CountDigits(_text.AsSpan(_at));
        if (!SymbolScanner.TryNumber(_text.AsSpan(_at, digits), 3, out var number))
        {
            return null;
        }

        _at += digits;
        return number;
    }

    private readonly bool PeekMarker() => _at < _text.Length && _text[_at] == '(' && _text.IndexOf(')', _at) is var close && close > _at + 1 && close <= _at + 6;

    private string TakeMarkers(ref int end)
    {
        var markers = string.Empty;
        while (true)
        {
            var before = _at;
            SkipBlanks();
            if (!PeekMarker() || !char.IsLetter(_text[_at + 1]))
            {
                _at = before;
                return markers;
            }

            var close = _text.IndexOf(')', _at);
            markers += _text.Substring(_at, close + 1 - _at);
            _at = end = close + 1;
        }
    }

    private bool Take(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(string word)
    {
        var before = _at;
        SkipBlanks();
        if (word.Length > 0 && string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0)
        {
            _at += word.Length;
            return true;
        }

        _at = before;
        return false;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
