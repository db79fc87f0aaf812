using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Phrases;

/// <summary>Reads one phrase: words before the verb, the verb with words within it, words behind it.</summary>
internal sealed class OpeningPhraseReader(string text, OpeningGrammar grammar)
{
    // Also strongly …; more before a verb is no opening.
    private const int MostBefore = 3;

    private OpeningSuccession _succession;
    private TextSpan? _successionSpan;
    private TextSpan? _intensifier;
    private TextSpan? _complement;

    public OpeningPhrase? Read()
    {
        var start = WordMatch.SkipBlanks(text.AsSpan(), 0);
        return start >= text.Length ? null : ReadFrom(start, start, isJoined: false) ?? ReadJoined(start);
    }

    private OpeningPhrase? ReadJoined(int start) =>
        grammar.Joiner != default && text[start] == grammar.Joiner ? ReadFrom(start, start + 1, isJoined: true) : null;

    private OpeningPhrase? ReadFrom(int start, int from, bool isJoined)
    {
        Forget();
        var at = from;
        for (var before = 0; before <= MostBefore && at < text.Length; before++)
        {
            if (HeadAt(at) is { } head)
            {
                return Finish(start, head.Form, head.Words, isJoined);
            }

            var end = ModifierEnd(at, isBefore: true);
            if (end == at)
            {
                return null;
            }

            at = WordMatch.SkipBlanks(text.AsSpan(), end);
        }

        return null;
    }

    private void Forget() => (_succession, _successionSpan, _intensifier, _complement) = (OpeningSuccession.None, null, null, null);

    private OpeningPhrase Finish(int start, OpeningForm form, ImmutableArray<TextSpan> words, bool isJoined)
    {
        ReadWithin(words);
        var end = words[words.Length - 1].End;
        for (var at = WordMatch.SkipBlanks(text.AsSpan(), end); at < text.Length && at > end && !grammar.IsUnspaced;)
        {
            var next = ModifierEnd(at, isBefore: false);
            if (next == at)
            {
                break;
            }

            end = next;
            at = WordMatch.SkipBlanks(text.AsSpan(), end);
        }

        return new OpeningPhrase(text, form)
        {
            Span = TextSpan.FromBounds(start, end),
            HeadWords = words,
            Succession = _succession,
            SuccessionSpan = _successionSpan,
            Intensifier = TextOf(_intensifier),
            Complement = TextOf(_complement),
            Organs = OrgansAt(grammar.OfSecurityCouncil, start),
            UsualOrgans = OrgansAt(grammar.UsuallyOfSecurityCouncil, words[0].Start),
            IsJoined = isJoined,
        };
    }

    private ImmutableArray<Organ> OrgansAt(ImmutableArray<string> openings, int start)
    {
        foreach (var words in openings)
        {
            if (WordEnd(words, start) > start)
            {
                return [Organ.SecurityCouncil];
            }
        }

        return [];
    }

    private string TextOf(TextSpan? span) => span is { } at ? text.Substring(at.Start, at.Length) : string.Empty;

    // What stands between the words of the verb was skipped while it was matched; now it counts.
    private void ReadWithin(ImmutableArray<TextSpan> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            for (var at = WordMatch.SkipBlanks(text.AsSpan(), words[i - 1].End); at < words[i].Start;)
            {
                var end = ModifierEnd(at, isBefore: true);
                end = end > at ? end : AdjectiveEnd(at);
                end = end > at ? end : FirstEnd(grammar.Fillers, at);
                if (end == at)
                {
                    break;
                }

                at = WordMatch.SkipBlanks(text.AsSpan(), end);
            }
        }
    }

    private (OpeningForm Form, ImmutableArray<TextSpan> Words)? HeadAt(int start)
    {
        (OpeningForm Form, ImmutableArray<TextSpan> Words)? best = null;
        foreach (var form in grammar.FormsFrom(text[start]) ?? [])
        {
            if (WordsOf(form, start) is { } words && (best is not { } other || IsBetter(form, words, other.Form, other.Words)))
            {
                best = (form, words);
            }
        }

        return best;
    }

    // The longer one; of two that differ by accents only, the one that is written so: 'Encourage' is not 'Encouragé'.
    private bool IsBetter(OpeningForm form, ImmutableArray<TextSpan> words, OpeningForm other, ImmutableArray<TextSpan> otherWords)
    {
        var longer = words[words.Length - 1].End - otherWords[otherWords.Length - 1].End;
        return longer > 0 || (longer == 0 && IsExact(form, words) && !IsExact(other, otherWords));
    }

    private bool IsExact(OpeningForm form, ImmutableArray<TextSpan> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length != form.Words[i].Length || string.Compare(text, words[i].Start, form.Words[i], 0, words[i].Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<TextSpan>? WordsOf(OpeningForm form, int start)
    {
        var end = WordEnd(form.Words[0], start);
        if (end == start)
        {
            return null;
        }

        var words = ImmutableArray.CreateBuilder<TextSpan>(form.Words.Length);
        words.Add(TextSpan.FromBounds(start, end));
        for (var i = 1; i < form.Words.Length; i++)
        {
            var at = WordMatch.SkipBlanks(text.AsSpan(), end);
            for (var between = 0; between < MostBefore && at < text.Length && WordEnd(form.Words[i], at) == at; between++)
            {
                at = WordMatch.SkipBlanks(text.AsSpan(), InsertEnd(at));
            }

            end = at < text.Length ? WordEnd(form.Words[i], at) : at;
            if (end == at)
            {
                return null;
            }

            words.Add(TextSpan.FromBounds(at, end));
        }

        return words.MoveToImmutable();
    }

    private int InsertEnd(int at)
    {
        foreach (var words in new[] { grammar.Fillers, grammar.Adjectives, grammar.Also, grammar.Further, grammar.Intensifiers })
        {
            var end = FirstEnd(words, at);
            if (end > at)
            {
                return end;
            }
        }

        return at;
    }

    // Reads a word before or behind the verb, and remembers it.
    private int ModifierEnd(int at, bool isBefore)
    {
        if (SuccessionEnd(grammar.Also, OpeningSuccession.Also, at) is var also && also > at)
        {
            return also;
        }

        if ((isBefore || MayFollowFurther(at)) && SuccessionEnd(grammar.Further, OpeningSuccession.Further, at) is var further && further > at)
        {
            return further;
        }

        if (FirstEnd(grammar.Intensifiers, at) is var intensifier && intensifier > at)
        {
            _intensifier ??= TextSpan.FromBounds(at, intensifier);
            return intensifier;
        }

        if (FirstEnd(grammar.Complements, at) is var complement && complement > at)
        {
            _complement ??= TextSpan.FromBounds(at, complement);
            return complement;
        }

        return at;
    }

    private int AdjectiveEnd(int at)
    {
        var end = FirstEnd(grammar.Adjectives, at);
        _intensifier ??= end > at ? TextSpan.FromBounds(at, end) : null;
        return end;
    }

    private int SuccessionEnd(ImmutableArray<string> words, OpeningSuccession succession, int at)
    {
        var end = _succession == OpeningSuccession.None ? FirstEnd(words, at) : at;
        if (end > at)
        {
            (_succession, _successionSpan) = (succession, TextSpan.FromBounds(at, end));
        }

        return end;
    }

    // 'Requests further information' does not come a third time, 'Requests further that' does.
    private bool MayFollowFurther(int at)
    {
        var end = grammar.AfterFurther.IsEmpty ? at : FirstEnd(grammar.Further, at);
        if (end == at)
        {
            return true;
        }

        var next = WordMatch.SkipBlanks(text.AsSpan(), end);
        return next >= text.Length || !char.IsLetter(text[next]) || FirstEnd(grammar.AfterFurther, next) > next;
    }

    private int FirstEnd(ImmutableArray<string> alternatives, int at)
    {
        var longest = at;
        foreach (var words in alternatives)
        {
            longest = Math.Max(longest, SequenceEnd(words, at));
        }

        return longest;
    }

    // 'with deep concern': an adjective may stand before the last word of a complement.
    private int SequenceEnd(string words, int at)
    {
        if (SpellingFold.Fold(words[0]) != SpellingFold.Fold(text[at]))
        {
            return at;
        }

        var end = WordEnd(words, at);
        var blank = words.LastIndexOf(' ');
        var before = end > at || blank < 0 ? at : WordEnd(words.Substring(0, blank), at);
        if (before == at)
        {
            return end;
        }

        var next = WordMatch.SkipBlanks(text.AsSpan(), before);
        foreach (var adjective in grammar.Adjectives)
        {
            var after = next < text.Length ? WordEnd(adjective, next) : next;
            var last = after > next ? WordMatch.SkipBlanks(text.AsSpan(), after) : next;
            end = last > next && last < text.Length ? WordEnd(words.Substring(blank + 1), last) : last;
            if (end > last)
            {
                return end;
            }
        }

        return at;
    }

    private int WordEnd(string words, int at)
    {
        var end = WordMatch.End(words, text.AsSpan(), at);
        return end > at && (grammar.IsUnspaced || end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : at;
    }
}
