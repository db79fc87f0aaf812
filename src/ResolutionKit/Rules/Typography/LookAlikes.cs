using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>Latin and Cyrillic letters that look the same in print.</summary>
internal static class LookAlikes
{
    private const string Latin = "ABCEHIJKMOPSTXaceijopsxy";
    private const string Cyrillic = "АВСЕНІЈКМОРЅТХасеіјорѕху";

    /// <summary>The letter of the other script that looks like a letter; the NUL character where there is none.</summary>
    public static char Of(char letter)
    {
        var (from, to) = letter < '\u0250' ? (Latin, Cyrillic) : (Cyrillic, Latin);
        var index = from.IndexOf(letter);
        return index < 0 ? default : to[index];
    }

    /// <summary>Whether a word has letters of both scripts.</summary>
    public static bool IsMixed(string word)
    {
        var (hasLatin, hasCyrillic) = (false, false);
        foreach (var letter in word)
        {
            hasLatin |= Scripts.IsLatin(letter);
            hasCyrillic |= Scripts.IsCyrillic(letter);
        }

        return hasLatin && hasCyrillic;
    }
}
