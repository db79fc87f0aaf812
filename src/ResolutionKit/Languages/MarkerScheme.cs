using System.Globalization;
using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>How paragraphs and the four levels of sub-paragraphs are marked: <c>1</c>, <c>(a)</c>, <c>(i)</c>, <c>a.</c>, <c>i.</c></summary>
/// <param name="Alphabet">The letters of the first and third levels, in order.</param>
/// <param name="HasOpeningParenthesis">Whether the first two levels stand in two parentheses; French and Spanish write <c>a)</c>.</param>
internal sealed record MarkerScheme(string Alphabet, bool HasOpeningParenthesis)
{
    public static readonly MarkerScheme Standard = new("abcdefghijklmnopqrstuvwxyz", HasOpeningParenthesis: true);
    public static readonly MarkerScheme Romance = new("abcdefghijklmnopqrstuvwxyz", HasOpeningParenthesis: false);
    // The heavenly stems mark sub-paragraphs in texts of the 1940s (S/RES/56 (1948)).
    public static readonly MarkerScheme Chinese = new("abcdefghijklmnopqrstuvwxyz", HasOpeningParenthesis: true) { OtherAlphabets = ["甲乙丙丁戊己庚辛壬癸"] };

    // Texts type Latin letters that look alike in Cyrillic, or go on in the Cyrillic alphabet.
    public static readonly MarkerScheme Russian = new("abcdefghijklmnopqrstuvwxyz", HasOpeningParenthesis: true) { OtherAlphabets = ["аbсdеfghijklmnорqrstuvwхуz", "абвгдежзиклмнопрстуфхцчшщэюя"] };
    public static readonly MarkerScheme Arabic = new("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", HasOpeningParenthesis: true);

    /// <summary>Other letters that are read for those of the alphabet, place for place.</summary>
    public ImmutableArray<string> OtherAlphabets { get; init; } = [];

    /// <summary>The deepest level: <c>i.</c></summary>
    public const int Deepest = 4;

    /// <summary>The marker of a level (0 for operative paragraphs, which are numbered) at an ordinal from 1.</summary>
    public string Make(int level, int ordinal) => level switch
    {
        0 => ordinal.ToString(CultureInfo.InvariantCulture),
        1 => Enclose(Letter(ordinal)),
        2 => Enclose(RomanNumeral.Format(Math.Min(ordinal, 399)).ToLowerInvariant()),
        3 => Letter(ordinal) + ".",
        _ => RomanNumeral.Format(Math.Min(ordinal, 399)).ToLowerInvariant() + ".",
    };

    /// <summary>The ordinal that a marker has at a level; 0 where it is no marker of that level.</summary>
    public int OrdinalOf(int level, string marker)
    {
        var core = marker.AsSpan().Trim().TrimStart('(').TrimEnd([')', '.']).Trim();
        if (core.IsEmpty)
        {
            return 0;
        }

        if (level == 0)
        {
            return SymbolScanner.TryNumber(core, 4, out var number) ? number : 0;
        }

        if (level is 1 or 3)
        {
            return LetterOrdinal(core);
        }

        return RomanNumeral.TryParse(core.ToString().ToUpperInvariant().AsSpan(), out var roman) ? roman : 0;
    }

    private string Enclose(string core) => HasOpeningParenthesis ? $"({core})" : $"{core})";

    // After (z) come (aa), (bb), …. No list goes far beyond: the limit keeps markers short in a text that is no resolution. The Arabic ه stands with a lengthening stroke, so that it is not taken for the digit five.
    private string Letter(int ordinal)
    {
        var letter = Alphabet[(ordinal - 1) % Alphabet.Length];
        var count = Math.Min(((ordinal - 1) / Alphabet.Length) + 1, 9);
        return letter == 'ه' && count == 1 ? "هـ" : new string(letter, count);
    }

    private int LetterOrdinal(ReadOnlySpan<char> core)
    {
        var ordinal = LetterOrdinal(core, Alphabet);
        for (var i = 0; ordinal == 0 && i < OtherAlphabets.Length; i++)
        {
            ordinal = LetterOrdinal(core, OtherAlphabets[i]);
        }

        return ordinal;
    }

    private static int LetterOrdinal(ReadOnlySpan<char> core, string alphabet)
    {
        var index = alphabet.IndexOf(char.ToLowerInvariant(core[0]));
        if (index < 0)
        {
            return 0;
        }

        foreach (var letter in core)
        {
            if (char.ToLowerInvariant(letter) != alphabet[index])
            {
                return core.Length == 2 && core[1] == 'ـ' ? index + 1 : 0;
            }
        }

        return index + 1 + (alphabet.Length * (core.Length - 1));
    }
}
