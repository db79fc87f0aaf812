using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Tells the hyphen that breaks a word at the end of a line, <c>Com-mission</c>, from one that belongs to it, <c>well-known</c>.</summary>
/// <remarks>
/// The text itself decides: a hyphen belongs to a word that has it elsewhere, within a line, and breaks one that stands elsewhere without it, or that is
/// among the words by which the language is read. Where nothing decides, it is kept.
/// </remarks>
internal sealed class WordBreaks
{
    private const char SoftHyphen = '\u00AD';

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of a text.</summary>
    public WordBreaks(string content, DraftingLanguage language)
    {
        for (var at = 0; at < content.Length;)
        {
            if (!char.IsLetter(content[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(content, at);
            if (IsHyphen(content[end - 1]))
            {
                // Broken at the end of a line: it tells nothing, and neither does what follows.
                at = SecondPart(content, end) is > 0 and var second ? WordEnd(content, second) : end;
                continue;
            }

            Add(content.Substring(at, end - at));
            at = end;
        }

        foreach (var phrase in PhrasesOf(language))
        {
            foreach (var word in phrase.Split(' ', '\''))
            {
                Add(word);
            }
        }
    }

    /// <summary>Whether a character is a hyphen.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or SoftHyphen;

    /// <summary>Whether the hyphen at a place, with which a line ends, is not a part of the word that goes on at another place.</summary>
    public bool IsBreak(string content, int hyphen, int next)
    {
        if (content[hyphen] == SoftHyphen)
        {
            return true;
        }

        if (hyphen == 0 || !char.IsLetter(content[hyphen - 1]) || !char.IsLower(content[next]))
        {
            return false;
        }

        var start = hyphen;
        while (start > 0 && char.IsLetter(content[start - 1]))
        {
            start--;
        }

        var end = next;
        while (end < content.Length && char.IsLetter(content[end]))
        {
            end++;
        }

        var (first, second) = (content.Substring(start, hyphen - start), content.Substring(next, end - next));
        return !_words.Contains(first + "-" + second) && _words.Contains(first + second);
    }

    private void Add(string word)
    {
        if (word.Length > 1)
        {
            _words.Add(word);
        }
    }

    // The end of a word with the hyphens within it; a hyphen at the end of the line is the last character.
    private static int WordEnd(string content, int at)
    {
        while (at < content.Length && (char.IsLetter(content[at]) || (IsHyphen(content[at]) && (at + 1 == content.Length || char.IsLetter(content[at + 1]) || SecondPart(content, at + 1) > 0))))
        {
            at++;
        }

        return at;
    }

    // Where a word goes on that a line end breaks at a place; 0 where none does.
    private static int SecondPart(string content, int at)
    {
        var isWrapped = false;
        while (at < content.Length && char.IsWhiteSpace(content[at]))
        {
            isWrapped |= content[at] is '\n' or '\r' or '\f';
            at++;
        }

        return isWrapped && at < content.Length && char.IsLetter(content[at]) ? at : 0;
    }

    private static IEnumerable<string> PhrasesOf(DraftingLanguage language)
    {
        var grammar = language.Citations;
        return language.OfficialText.OpeningWords.Concat(language.Dates.Months)
            .Concat(grammar is null ? [] : grammar.ResolutionWords.Concat(grammar.DecisionWords).Concat(grammar.Bodies.Select(body => body.Name)));
    }
}
