using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Wording;

/// <summary>Finds names that are written in two forms.</summary>
internal static class NameDrifts
{
    // Words that are the same on each side of the particles that differ, before two stretches are looked at.
    private static readonly (int Before, int After)[] s_charactersAround = [(5, 5)];
    private static readonly (int Before, int After)[] s_wordsAround = [(2, 2), (1, 3)];

    private const int ShortestInCharacters = 12;
    private const int ShortestInWords = 5;

    /// <summary>The drifts, in the order of the text; the form used most is the usual one, of two used as often the first.</summary>
    public static ImmutableArray<NameDrift> FindIn(List<NameWord> words, ImmutableArray<Passage> passages, DraftingLanguage language)
    {
        var found = new SortedDictionary<int, NameDrift>();
        foreach (var around in language.HouseStyle.Names.IsByCharacter ? s_charactersAround : s_wordsAround)
        {
            foreach (var gaps in GapsByWordsAround(words, around.Before, around.After))
            {
                var usual = UsualOf(gaps, words, passages);
                foreach (var gap in gaps)
                {
                    if (ParticlesAfter(gap, words, passages) != ParticlesAfter(usual, words, passages) && !found.ContainsKey(gap) &&
                        NameAround(gap, usual, around, words, passages, language) is { } drift)
                    {
                        found.Add(gap, drift);
                    }
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<List<int>> GapsByWordsAround(List<NameWord> words, int before, int after)
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = before - 1; i + after < words.Count; i++)
        {
            if (words[i - before + 1].BreaksBefore != words[i + after].BreaksBefore)
            {
                continue;
            }

            var hash = 17;
            for (var j = i - before + 1; j <= i + after; j++)
            {
                hash = unchecked((hash * 31) + words[j].Key.GetHashCode());
            }

            if (!groups.TryGetValue(hash, out var group))
            {
                groups.Add(hash, group = []);
            }

            // Of two stretches that hash alike by chance the first is kept.
            if (group.Count == 0 || AreSame(words, group[0], i, before, after))
            {
                group.Add(i);
            }
        }

        return groups.Values.Where(static group => group.Count > 1);
    }

    private static bool AreSame(List<NameWord> words, int left, int right, int before, int after)
    {
        for (var i = 1 - before; i <= after; i++)
        {
            if (words[left + i].Key != words[right + i].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static int UsualOf(List<int> gaps, List<NameWord> words, ImmutableArray<Passage> passages) =>
        gaps.GroupBy(gap => ParticlesAfter(gap, words, passages)).OrderByDescending(static form => form.Count()).First().First();

    // A blank between two characters that are written without one comes from the break of a line.
    private static string ParticlesAfter(int gap, List<NameWord> words, ImmutableArray<Passage> passages)
    {
        var text = passages[words[gap].Passage].Prose.Text;
        var between = text.AsSpan(words[gap].Span.End, words[gap + 1].Span.Start - words[gap].Span.End);
        var letters = new System.Text.StringBuilder(between.Length);
        foreach (var character in between)
        {
            if (char.IsLetter(character))
            {
                letters.Append(SpellingFold.Fold(character));
            }
            else if (letters.Length > 0 && letters[letters.Length - 1] != ' ')
            {
                letters.Append(' ');
            }
        }

        return letters.ToString().TrimEnd();
    }

    // As far as both stretches have the same words.
    private static NameDrift? NameAround(int gap, int usual, (int Before, int After) around, List<NameWord> words, ImmutableArray<Passage> passages, DraftingLanguage language)
    {
        var (first, last, shift) = (gap, gap + 1, usual - gap);
        while (first > 0 && IsOneName(first - 1, first))
        {
            first--;
        }

        while (last + 1 < words.Count && IsOneName(last + 1, last))
        {
            last++;
        }

        var names = language.HouseStyle.Names;
        return names.IsByCharacter ? NameOfCharacters() : NameOfWords();

        bool IsOneName(int next, int word) =>
            next + shift >= 0 && next + shift < words.Count && words[next].Key == words[next + shift].Key &&
            words[next].BreaksBefore == words[word].BreaksBefore && words[next + shift].BreaksBefore == words[word + shift].BreaksBefore;

        NameDrift? NameOfCharacters()
        {
            var text = passages[words[gap].Passage].Prose.Text;
            var end = words[last].Span.End;
            var after = text[words[gap + 1].Span.Start..end];
            var head = names.Heads.Select(noun => (Noun: noun, At: after.IndexOf(noun, StringComparison.Ordinal))).Where(static noun => noun.At >= 0)
                .OrderBy(static noun => noun.At).FirstOrDefault();
            var isQuoted = IsQuoted(gap) || IsQuoted(usual);
            if (head.Noun is null && !isQuoted)
            {
                return null;
            }

            // The name ends with its head.
            if (head.Noun is not null && !isQuoted)
            {
                var headEnd = words[gap + 1].Span.Start + head.At + head.Noun.Length;
                while (words[last].Span.End > headEnd)
                {
                    last--;
                }
            }

            return last - first + 1 >= ShortestInCharacters - 1 ? new NameDrift(first, last, gap, usual) : null;
        }

        NameDrift? NameOfWords()
        {
            if (names.HasCapitals && !IsQuoted(gap) && !IsQuoted(usual))
            {
                // Both are names by their capitals, and another word before them makes them names of two things.
                (first, last) = (gap - around.Before + 1, gap + around.After);
                var areNames = Enumerable.Range(first, last - first + 1).All(word => HasCapital(word) && HasCapital(word + shift));
                if (!areNames || BeginningOf(first - 1) != BeginningOf(first - 1 + shift))
                {
                    return null;
                }

                while (last + 1 < words.Count && IsOneName(last + 1, last) && HasCapital(last + 1) && ParticlesAfter(last, words, passages) == ParticlesAfter(last + shift, words, passages))
                {
                    last++;
                }

                return new NameDrift(first, last, gap, usual);
            }

            return (IsQuoted(gap) || IsQuoted(usual)) && last - first + 1 >= ShortestInWords ? new NameDrift(first, last, gap, usual) : null;
        }

        // What of the name stands right before it: 'Second' Conference. The verb that opens the paragraph is no part of a name.
        string BeginningOf(int word) =>
            word >= 0 && words[word].BreaksBefore == words[word + 1].BreaksBefore && words[word].Span.Start > 0 && HasCapital(word) && ParticlesAfter(word, words, passages).Length == 0
                ? words[word].Key
                : string.Empty;

        bool HasCapital(int word) => char.IsUpper(passages[words[word].Passage].Prose.Text[words[word].Span.Start]);

        bool IsQuoted(int word) => RunningText.IsQuoted(passages[words[word].Passage].Prose.Text, words[word].Span.Start, language);
    }
}
