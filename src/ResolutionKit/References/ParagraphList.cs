using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>The paragraphs that stand behind one word: <em>paragraphs 3 (a) and (b), and 5 above</em>.</summary>
/// <param name="Start">The place of the word.</param>
/// <param name="End">The place behind the last number or letter, and behind the words that say that the text itself is meant.</param>
/// <param name="IsOwn">Whether the text itself is meant.</param>
/// <param name="References">The paragraphs.</param>
internal sealed record ParagraphList(int Start, int End, bool IsOwn, List<ParagraphReference> References)
{
    /// <summary>The list whose word stands at a place; null where there is none.</summary>
    public static ParagraphList? TryRead(string text, int start, DraftingLanguage language) =>
        new Reader(text, language.ParagraphReferences!, language, start).Read();

    private ref struct Reader(string text, ParagraphReferenceWords words, DraftingLanguage language, int at)
    {
        private const int LongestMarker = 5;

        private int _at = at;

        public ParagraphList? Read()
        {
            var begin = StartOfWord(_at);
            if (begin < 0 || EndsWithAny(begin, words.NotAfter) || TakeList() is not { } references)
            {
                return null;
            }

            var isOwn = !words.Before.IsEmpty && EndsWithAny(begin, words.Before);
            if (!words.After.IsEmpty && Take(words.After) && IsAtWordEnd)
            {
                isOwn = true;
            }

            if (isOwn && (EndsWithAny(begin, words.Nearby) || EndsWithAny(_at, words.Nearby)))
            {
                references = references.ConvertAll(static reference => reference with { IsNearby = true });
            }

            return new ParagraphList(begin, _at, isOwn, references);
        }

        private readonly bool IsAtWordEnd => _at >= text.Length || !char.IsLetterOrDigit(text[_at]);

        private List<ParagraphReference>? TakeList()
        {
            if (!Take(words.Openings) || (words.Unit.Length == 0 && _at < text.Length && char.IsLetter(text[_at])))
            {
                return null;
            }

            var references = new List<ParagraphReference>();
            var hasUnit = false;
            var isFirst = true;
            do
            {
                _ = isFirst || TakePrefixed();
                isFirst = false;
                SkipBlanks();
                var begin = _at;
                int number;
                if (TakeNumber() is { } printed)
                {
                    number = printed;
                }
                else if (references.Count > 0 && PeekMarker() > 0)
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
                hasUnit = words.Unit.Length > 0 && Take(words.Unit);
                if (hasUnit && markers.Length == 0)
                {
                    var before = _at;
                    markers = TakeMarkers(ref end);
                    if (markers.Length > 0 && !Take(words.SubparagraphUnit))
                    {
                        (markers, _at) = (string.Empty, before);
                    }
                }

                references.Add(new ParagraphReference(TextSpan.FromBounds(begin, end), number, markers));
            }
            while (TakeSeparator());

            return words.Unit.Length == 0 || hasUnit ? references : null;
        }

        // The place of the word with what is written together with it; -1 where the letters are the end of another word.
        private readonly int StartOfWord(int start)
        {
            if (start == 0 || !char.IsLetter(text[start - 1]) || words.Unit.Length > 0)
            {
                return start;
            }

            foreach (var prefix in words.Prefixes)
            {
                var begin = start - prefix.Length;
                if (begin >= 0 && string.CompareOrdinal(text, begin, prefix, 0, prefix.Length) == 0 && (begin == 0 || !char.IsLetter(text[begin - 1])))
                {
                    return begin;
                }
            }

            return -1;
        }

        private readonly bool EndsWithAny(int at, ImmutableArray<string> endings)
        {
            while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            {
                at--;
            }

            foreach (var ending in endings)
            {
                if (at >= ending.Length && string.CompareOrdinal(text, at - ending.Length, ending, 0, ending.Length) == 0)
                {
                    return true;
                }
            }

            return false;
        }

        // A separator, if another number or letter follows it; a text may go on after the reference with the same word.
        private bool TakeSeparator()
        {
            var before = _at;
            if (Take(words.Separators))
            {
                var after = _at;
                _ = TakePrefixed();
                SkipBlanks();
                if (PeekMarker() > 0 || (_at < text.Length && SymbolScanner.IsDigit(text[_at])))
                {
                    _at = after;
                    return true;
                }
            }

            _at = before;
            return false;
        }

        // The word once more, with what is written together with it.
        private bool TakePrefixed()
        {
            if (Take(words.Openings))
            {
                return true;
            }

            var before = _at;
            if (Take(words.Prefixes) && Take(words.Openings))
            {
                return true;
            }

            _at = before;
            return false;
        }

        private int? TakeNumber()
        {
            var digits = SymbolScanner.CountDigits(text.AsSpan(_at));
            if (!SymbolScanner.TryNumber(text.AsSpan(_at, digits), 3, out var number))
            {
                return null;
            }

            _at += digits;
            return number;
        }

        // The length of a marker at the place: "(a)", "(iv)", "a)"; 0 where there is none.
        private readonly int PeekMarker()
        {
            if (_at >= text.Length)
            {
                return 0;
            }

            var isOpen = text[_at] == '(';
            var close = text.IndexOf(')', _at, Math.Min(LongestMarker + 2, text.Length - _at));
            if (close < 0 || close == _at + (isOpen ? 1 : 0))
            {
                return 0;
            }

            var core = text.AsSpan(_at + (isOpen ? 1 : 0), close - _at - (isOpen ? 1 : 0));
            return isOpen || IsMarker(core) ? close + 1 - _at : 0;
        }

        private readonly bool IsMarker(ReadOnlySpan<char> core) =>
            char.IsLetter(core[0]) && (language.Markers.OrdinalOf(1, core.ToString()) > 0 || language.Markers.OrdinalOf(2, core.ToString()) > 0);

        private string TakeMarkers(ref int end)
        {
            var markers = string.Empty;
            while (true)
            {
                var before = _at;
                SkipBlanks();
                var length = PeekMarker();
                var core = length == 0 ? string.Empty : text.Substring(_at, length).Trim('(', ')').Trim();
                if (core.Length == 0 || !char.IsLetter(core[0]))
                {
                    _at = before;
                    return markers;
                }

                markers += $"({core})";
                _at = end = _at + length;
            }
        }

        private bool Take(ImmutableArray<string> candidates)
        {
            foreach (var word in candidates)
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
            if (word.Length > 0 && string.CompareOrdinal(text, _at, word, 0, word.Length) == 0)
            {
                _at += word.Length;
                return true;
            }

            _at = before;
            return false;
        }

        private void SkipBlanks() => _at = WordMatch.SkipBlanks(text.AsSpan(), _at);
    }
}
