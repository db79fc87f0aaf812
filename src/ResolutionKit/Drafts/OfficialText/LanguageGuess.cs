using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Guesses the language of a text without an enacting clause: by its script, and for the Latin script by the commonest words.</summary>
internal static class LanguageGuess
{
    private const int Enough = 20000;

    private static readonly (DraftingLanguage Language, string[] Words)[] s_common =
    [
        (DraftingLanguage.English, ["the", "of", "and", "to", "its", "with"]),
        (DraftingLanguage.French, ["le", "les", "des", "du", "et", "dans", "que", "aux"]),
        (DraftingLanguage.Spanish, ["el", "los", "las", "del", "y", "en", "que", "por"]),
    ];

    public static DraftingLanguage Of(string content)
    {
        foreach (var character in content)
        {
            switch (character)
            {
                case >= '\u0400' and <= '\u04FF':
                    return DraftingLanguage.Russian;
                case >= '\u0600' and <= '\u06FF':
                    return DraftingLanguage.Arabic;
                case var han when Scripts.IsHan(han):
                    return DraftingLanguage.Chinese;
            }
        }

        return OfLatin(content.Length > Enough ? content.Substring(0, Enough) : content);
    }

    private static DraftingLanguage OfLatin(string content)
    {
        var words = content.Split([' ', '\n', '\r', '\t', ',', '.', ';', '\u00A0', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        var (best, most) = (DraftingLanguage.English, -1);
        foreach (var (language, common) in s_common)
        {
            var count = words.Count(word => Array.IndexOf(common, word.ToLowerInvariant()) >= 0);
            (best, most) = count > most ? (language, count) : (best, most);
        }

        return best;
    }
}
