using System.Text;
using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Reading;

/// <summary>A footnote that stands elsewhere in the text after the same words.</summary>
/// <param name="Label">The label of the note.</param>
/// <param name="Words">The words that both places share.</param>
/// <param name="Passage">Where the marker stands.</param>
internal sealed record FootnoteMatch(string Label, string Words, Passage Passage);

/// <summary>Finds the footnote that a lost marker meant, by the words before it.</summary>
internal static class FootnoteByContext
{
    // What must agree for a match to mean something: four Han characters, or two words.
    private const int LeastCharacters = 4;

    /// <summary>The footnote whose marker follows the longest stretch of the same words; null where none does, or where two do.</summary>
    public static FootnoteMatch? Find(Resolution resolution, Passage passage, int position)
    {
        var here = WordsBefore(passage.Prose.Text, position);
        FootnoteMatch? best = null;
        var isTied = false;
        foreach (var candidate in resolution.Passages)
        {
            if (candidate.Kind == PassageKind.Footnote)
            {
                continue;
            }

            foreach (var reference in candidate.Prose.FootnoteReferences)
            {
                var words = SharedEnd(here, WordsBefore(candidate.Prose.Text, reference.Position));
                if (!IsTelling(words))
                {
                    continue;
                }

                if (best is null || words.Length > best.Words.Length)
                {
                    best = new FootnoteMatch(reference.Label, words, candidate);
                    isTied = false;
                }
                else if (words.Length == best.Words.Length)
                {
                    isTied |= reference.Label != best.Label;
                }
            }
        }

        return isTied ? null : best;
    }

    // The words before a place, without broken fields, without the blanks that come and go in Chinese, and without the punctuation at their end.
    private static string WordsBefore(string text, int position)
    {
        var words = new StringBuilder();
        var at = 0;
        foreach (var field in BrokenFields.FindIn(text))
        {
            if (field.End <= position)
            {
                words.Append(text, at, field.Start - at).Append(' ');
                at = field.End;
            }
        }

        words.Append(text, at, position - at);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var isAtEdge = i == 0 || i == words.Length - 1;
            if (char.IsWhiteSpace(words[i]) && (isAtEdge || words[i - 1] >= 0x2E80 || words[i + 1] >= 0x2E80 || char.IsWhiteSpace(words[i - 1])))
            {
                words.Remove(i, 1);
            }
        }

        while (words.Length > 0 && !char.IsLetterOrDigit(words[words.Length - 1]))
        {
            words.Length--;
        }

        return words.ToString();
    }

    private static string SharedEnd(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[left.Length - 1 - length] == right[right.Length - 1 - length])
        {
            length++;
        }

        // Whole words and numbers only: 2013年 and 2003年 share no more than 年.
        while (length > 0 && (IsInsideWord(left, left.Length - length) || IsInsideWord(right, right.Length - length)))
        {
            length--;
        }

        return left.Substring(left.Length - length).TrimStart();
    }

    private static bool IsInsideWord(string text, int at) => at > 0 && IsWordLetter(text[at - 1]) && IsWordLetter(text[at]);

    private static bool IsWordLetter(char character) => character < 0x2E80 && char.IsLetterOrDigit(character);

    private static bool IsTelling(string words) => words.Length >= LeastCharacters && (words.IndexOf(' ') > 0 || words[0] >= 0x2E80 || words[words.Length - 1] >= 0x2E80);
}
