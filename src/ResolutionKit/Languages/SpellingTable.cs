using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>Words in spellings that the house does not use, and its own.</summary>
/// <remarks>Words are compared in small letters; the table of a language is laid out when it is first asked.</remarks>
internal sealed class SpellingTable(ImmutableArray<(string Wrong, string Right)> words, ImmutableArray<(string Wrong, string Right)> stems, ImmutableArray<string> endings)
{
    private Dictionary<string, string>? _table;
    private int _shortest;

    /// <summary>Words after which a spelling is right all the same: <em>computer</em> program.</summary>
    public ImmutableArray<(string Word, ImmutableArray<string> After)> Exceptions { get; init; } = [];

    /// <summary>The spelling of the house for a word, in small letters; null where the word is right or not known.</summary>
    public string? Find(string text, TextSpan word)
    {
        var table = _table ?? LayOut();
        if (word.Length < _shortest || !table.TryGetValue(text.Substring(word.Start, word.Length).ToLowerInvariant(), out var right))
        {
            return null;
        }

        foreach (var (exception, after) in Exceptions)
        {
            if (SpellingFold.Matches(text, word.Start, exception) && WordFinder.EndsWithAny(text, word.Start, after))
            {
                return null;
            }
        }

        return right;
    }

    private Dictionary<string, string> LayOut()
    {
        var table = new Dictionary<string, string>(words.Length + (stems.Length * endings.Length), StringComparer.Ordinal);
        foreach (var (wrong, right) in words)
        {
            table[wrong] = right;
        }

        foreach (var (wrong, right) in stems)
        {
            foreach (var ending in endings)
            {
                table[wrong + ending] = right + ending;
            }
        }

        _shortest = table.Keys.Min(static word => word.Length);
        return _table = table;
    }
}
