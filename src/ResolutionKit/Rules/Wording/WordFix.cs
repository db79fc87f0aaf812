using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>Writes words in another way, touching no more of the source than differs: the break of a line between two words stays.</summary>
internal static class WordFix
{
    /// <summary>The fix; none where a place has no source of its own.</summary>
    public static ImmutableArray<DraftFix> Write(Prose prose, TextSpan span, string words, bool isSafe)
    {
        var written = prose.Text.AsSpan(span.Start, span.Length);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var isComplete = written.Length == words.Length ? AddLetters(prose, span, words, edits) : AddMiddle(prose, span, words, edits);
        return isComplete && edits.Count > 0 ? [new DraftFix($"Write “{words}”", isSafe, edits.ToImmutable())] : [];
    }

    private static bool AddLetters(Prose prose, TextSpan span, string words, ImmutableArray<TextEdit>.Builder edits)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var letter = prose.Text[span.Start + i];
            if (letter == words[i] || (words[i] == ' ' && char.IsWhiteSpace(letter)))
            {
                continue;
            }

            if (prose.GetSourceSpan(new TextSpan(span.Start + i, 1)) is not { } place)
            {
                return false;
            }

            edits.Add(new TextEdit(place, words[i].ToString()));
        }

        return true;
    }

    private static bool AddMiddle(Prose prose, TextSpan span, string words, ImmutableArray<TextEdit>.Builder edits)
    {
        var text = prose.Text;
        var (start, end, last) = (0, span.Length, words.Length);
        while (start < end && start < last && text[span.Start + start] == words[start])
        {
            start++;
        }

        while (end > start && last > start && text[span.Start + end - 1] == words[last - 1])
        {
            (end, last) = (end - 1, last - 1);
        }

        if (prose.GetSourceSpan(TextSpan.FromBounds(span.Start + start, span.Start + end)) is not { } place)
        {
            return false;
        }

        edits.Add(new TextEdit(place, words[start..last]));
        return true;
    }
}
