using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>A pattern of <see cref="ReferencePatterns"/>, taken apart.</summary>
internal sealed class TextPattern
{
    private const int LongestAside = 60;
    private const int LongestDate = 16;

    private readonly (string Text, bool IsField)[] _parts;

    public TextPattern(string pattern)
    {
        var parts = new List<(string, bool)>();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open == at)
            {
                var close = pattern.IndexOf('}', at);
                parts.Add((pattern.Substring(at + 1, close - at - 1), true));
                at = close + 1;
            }
            else
            {
                var end = open < 0 ? pattern.Length : open;
                parts.Add((pattern.Substring(at, end - at), false));
                at = end;
            }
        }

        _parts = [.. parts];
        Anchor = _parts.First(part => !part.IsField).Text.Trim();
        Anchor = Anchor.IndexOf(' ') is > 0 and var blank ? Anchor.Substring(0, blank) : Anchor;
        // The first letter may be a capital or not.
        AnchorOffset = Anchor.Length > 2 && char.IsLetter(Anchor[0]) && char.IsLower(Anchor[1]) ? 1 : 0;
        Anchor = Anchor.Substring(AnchorOffset);
    }

    /// <summary>How many characters of the first word stand before the anchor.</summary>
    public int AnchorOffset { get; }

    /// <summary>The first word, without its first letter where that may be a capital: the search starts from it.</summary>
    public string Anchor { get; }

    /// <summary>Matches the pattern whose first word stands at a place.</summary>
    public bool TryMatch(string text, int anchor, DraftingLanguage language, [NotNullWhen(true)] out TextMatch? match)
    {
        match = new TextMatch();
        var at = anchor;
        var first = 0;
        if (_parts[0].IsField)
        {
            if (!TryDateBefore(text, anchor, language, match))
            {
                return false;
            }

            first = 1;
        }
        else
        {
            match.Start = anchor;
        }

        for (var i = first; i < _parts.Length; i++)
        {
            var (part, isField) = _parts[i];
            var next = isField ? Fill(part, text, at, language, match, i + 1 < _parts.Length ? _parts[i + 1].Text : string.Empty) : AfterWords(part, text, at);
            if (next < 0)
            {
                return false;
            }

            at = next;
        }

        match.End = at;
        return true;
    }

    // A date right before the first word: 2022 年 12 月 7 日第 46 次全体会议.
    private static bool TryDateBefore(string text, int anchor, DraftingLanguage language, TextMatch match)
    {
        for (var start = Math.Max(0, anchor - LongestDate); start < anchor; start++)
        {
            if (language.Dates.TryRead(text.AsSpan(), start, out var date) && date.Date is { } day && WordMatch.SkipBlanks(text.AsSpan(), date.Span.End) == anchor &&
                (start == 0 || !char.IsDigit(text[start - 1])))
            {
                match.Start = start;
                match.Date = (day, date.Span);
                return true;
            }
        }

        return false;
    }

    private static int AfterWords(string words, string text, int at)
    {
        foreach (var wanted in words)
        {
            if (wanted == ' ')
            {
                at = WordMatch.SkipBlanks(text.AsSpan(), at);
                continue;
            }

            if (at >= text.Length || SpellingFold.Fold(text[at]) != SpellingFold.Fold(wanted))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static int Fill(string field, string text, int at, DraftingLanguage language, TextMatch match, string next)
    {
        switch (field)
        {
            case "*":
                var limit = Math.Min(text.Length, at + LongestAside);
                var found = next.Length == 0 ? -1 : text.IndexOf(next.Trim(), at, limit - at, StringComparison.Ordinal);
                return found;
            case "end":
                return IsOfAnother(text, at, language) ? -1 : at;
            case "date":
                if (!language.Dates.TryRead(text.AsSpan(), at, out var date) || date.Date is not { } day)
                {
                    return -1;
                }

                match.Date = (day, date.Span);
                return date.Span.End;
            case "symbol":
                var end = DocumentSymbols.EndOf(text, at);
                if (end <= at || !DocumentSymbol.TryParse(text.AsSpan(at, end - at), out var symbol))
                {
                    return -1;
                }

                match.Symbol = (symbol, TextSpan.FromBounds(at, end));
                return end;
            case "chapter":
                return Number(text, at, language, out var chapter, isRoman: true) is var afterChapter && afterChapter > at ? match.Add(field, chapter, at, afterChapter) : -1;
            default:
                return Number(text, at, language, out var value, isRoman: false) is var after && after > at ? match.Add(field, value, at, after) : -1;
        }
    }

    // 58, 第五十八, VII; the ending of an ordinal is passed over.
    private static int Number(string text, int at, DraftingLanguage language, out int value, bool isRoman)
    {
        value = 0;
        var digits = at;
        while (digits < text.Length && SymbolScanner.IsDigit(text[digits]) && digits - at < 6)
        {
            value = (value * 10) + (text[digits] - '0');
            digits++;
        }

        if (digits > at)
        {
            return digits + EndingAt(text, digits, language);
        }

        if (isRoman)
        {
            var end = at;
            while (end < text.Length && SymbolScanner.IsCapital(text[end]))
            {
                end++;
            }

            if (RomanNumeral.TryParse(text.AsSpan(at, end - at), out value))
            {
                return end;
            }
        }

        var written = at;
        return language.Dates.Numerals is { } numerals && numerals.TryRead(text.AsSpan(), ref written, out value) ? written : -1;
    }

    private static int EndingAt(string text, int at, DraftingLanguage language)
    {
        foreach (var ending in language.OfficialText.NumberEndings)
        {
            if (string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0 && (at + ending.Length >= text.Length || !char.IsLetter(text[at + ending.Length])))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    private static bool IsOfAnother(string text, int at, DraftingLanguage language)
    {
        if (at < text.Length && char.IsLetter(text[at]))
        {
            return true;
        }

        var next = WordMatch.SkipBlanks(text.AsSpan(), at);
        if (next == at || next >= text.Length)
        {
            return false;
        }

        var patterns = language.References;
        return !IsAnyOf(patterns.OfUnitedNations, text, next) && (patterns.OfAnother.IsEmpty ? char.IsUpper(text[next]) : IsAnyOf(patterns.OfAnother, text, next));
    }

    private static bool IsAnyOf(ImmutableArray<string> words, string text, int at)
    {
        foreach (var word in words)
        {
            if (AfterWords(word, text, at) is > 0 and var end && (end >= text.Length || !char.IsLetter(text[end]) || !char.IsLetter(word[word.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
