using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>The words of a citation grammar, laid out to be found in a text: by their first character, longest first.</summary>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<CitationGrammar, Lexicon> s_known = new();

    // Beyond it no letter has another spelling.
    private const char LastFolded = '\u2200';

    // By the first letter as it is folded.
    private readonly Dictionary<char, (char Second, Phrase Phrase)[]> _byFirst = [];
    private readonly bool _separatesWords;

    // One bit for each character with which a phrase may begin: most do not, and need no further look.
    private readonly ulong[] _isFirst = new ulong[1024];

    private Lexicon(CitationGrammar grammar)
    {
        Grammar = grammar;
        _separatesWords = grammar.SeparatesWords;
        var phrases = new Dictionary<string, Phrase>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in grammar.DecisionWords)
        {
            Find(phrases, word, PhraseRoles.Word).Kind = AdoptedTextKind.Decision;
        }

        foreach (var (name, body) in grammar.Bodies)
        {
            Find(phrases, name, PhraseRoles.Body).Body = body;
        }

        foreach (var (words, role) in Tables(grammar))
        {
            foreach (var word in words)
            {
                Find(phrases, word, role);
            }
        }

        foreach (var group in phrases.Values.GroupBy(static phrase => SpellingFold.Fold(phrase.Text[0])))
        {
            (char, Phrase)[] longestFirst =
            [
                .. group.OrderByDescending(static phrase => phrase.Text.Length)
                    .Select(static phrase => (phrase.Text.Length > 1 && phrase.Text[1] is >= 'a' and <= 'z' ? phrase.Text[1] : default, phrase)),
            ];
            _byFirst[group.Key] = longestFirst;
            MarkFirst(group.Key);
        }

        for (var letter = '\0'; letter < LastFolded; letter++)
        {
            if (_byFirst.ContainsKey(SpellingFold.Fold(letter)))
            {
                MarkFirst(letter);
            }
        }
    }

    private void MarkFirst(char letter) => _isFirst[letter >> 6] |= 1UL << (letter & 63);

    public CitationGrammar Grammar { get; }

    /// <summary>What a conjunction means that is written together with the next word.</summary>
    public Phrase JoinedAnd { get; } = new("&") { Roles = PhraseRoles.And };

    /// <summary>The lexicon of a grammar; it is made once.</summary>
    public static Lexicon Of(CitationGrammar grammar) => s_known.GetValue(grammar, static grammar => new Lexicon(grammar));

    /// <summary>Whether a letter is a conjunction written together with the next word.</summary>
    public bool IsJoinedPrefix(char letter) => Grammar.JoinedPrefixes.AsSpan().IndexOf(letter) >= 0;

    /// <summary>The longest phrase that begins at a place in a text.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int start, [NotNullWhen(true)] out Phrase? phrase, out int end)
    {
        var first = text[start];
        if ((_isFirst[first >> 6] & (1UL << (first & 63))) != 0 && _byFirst.TryGetValue(SpellingFold.Fold(first), out var candidates))
        {
            var next = start + 1 < text.Length ? (char)(text[start + 1] | 0x20) : default;
            foreach (var (second, candidate) in candidates)
            {
                // A small Latin letter at the second place decides most comparisons.
                if (second != default && second != next)
                {
                    continue;
                }

                end = Match(candidate.Text, text, start);
                if (end > 0)
                {
                    phrase = candidate;
                    return true;
                }
            }
        }

        phrase = null;
        end = start;
        return false;
    }

    /// <summary>Whether a phrase of one of some roles begins at a place.</summary>
    public bool Matches(ReadOnlySpan<char> text, int start, PhraseRoles roles, out int end)
    {
        end = start;
        return start < text.Length && TryMatch(text, start, out var phrase, out end) && phrase.Is(roles);
    }

    private static Phrase Find(Dictionary<string, Phrase> phrases, string word, PhraseRoles role)
    {
        if (!phrases.TryGetValue(word, out var phrase))
        {
            phrases[word] = phrase = new Phrase(word);
        }

        phrase.Roles |= role;
        return phrase;
    }

    private static (ImmutableArray<string> Words, PhraseRoles Role)[] Tables(CitationGrammar grammar) =>
    [
        (grammar.ResolutionWords, PhraseRoles.Word),
        (grammar.Drafts, PhraseRoles.Draft),
        (grammar.Own, PhraseRoles.Own),
        (grammar.And, PhraseRoles.And),
        (grammar.Bridges, PhraseRoles.Bridge),
        (grammar.DateIntroducers, PhraseRoles.DateIntroducer),
        (grammar.BodyIntroducers, PhraseRoles.BodyIntroducer),
        (grammar.NumberPrefixes, PhraseRoles.NumberPrefix),
        (grammar.NumberSuffixes, PhraseRoles.NumberSuffix),
        (grammar.Adopted, PhraseRoles.Adopted),
        (grammar.AdoptedDetails, PhraseRoles.AdoptedDetail),
        (grammar.AdoptedOn, PhraseRoles.AdoptedOn),
        (grammar.Descriptions, PhraseRoles.Description),
        (grammar.DescriptionEnds, PhraseRoles.DescriptionEnd),
        (grammar.Parts, PhraseRoles.Part),
        (grammar.Means, PhraseRoles.Means),
        (grammar.Dependence, PhraseRoles.Dependence),
        (grammar.Terms, PhraseRoles.Term),
        (grammar.LetterRanges, PhraseRoles.LetterRange),
        (grammar.Weightless, PhraseRoles.Weightless),
        (grammar.PossessiveBodies, PhraseRoles.Possessive),
        (grammar.FeminineWords, PhraseRoles.Feminine),
        (grammar.MasculineWords, PhraseRoles.Masculine),
        (grammar.Documents, PhraseRoles.Document),
    ];

    // "et A/RES/63/240" is no "et à".
    private static bool IsSeries(ReadOnlySpan<char> text, int end) => text[end] == '/' && SymbolScanner.IsCapital(text[end - 1]) && (end < 2 || !char.IsLetter(text[end - 2]));

    // Returns the place after the phrase, or 0.
    private int Match(string phrase, ReadOnlySpan<char> text, int start)
    {
        var end = WordMatch.End(phrase, text, start);
        var goesOn = _separatesWords && end > 0 && end < text.Length && char.IsLetter(phrase[phrase.Length - 1]) && (char.IsLetter(text[end]) || IsSeries(text, end));
        return goesOn ? 0 : end;
    }
}
