using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Languages;

namespace ResolutionKit.Phrases;

/// <summary>Reads the phrases that open the paragraphs of resolutions, in the six official languages.</summary>
public static class OpeningPhrases
{
    /// <summary>Reads the phrase with which a text opens, if it opens with a known one.</summary>
    /// <param name="text">The text of a paragraph, without its number: <c>Also strongly encourages Member States to …</c>.</param>
    /// <param name="language">Its language.</param>
    /// <param name="phrase">The phrase, the longest that is known.</param>
    /// <remarks>Capitals, accents, vowel signs and kinds of blanks do not matter. Words are read whole: <c>Notes</c> is not found in <c>Noteworthy</c>.</remarks>
    public static bool TryRead(string text, DraftingLanguage language, [NotNullWhen(true)] out OpeningPhrase? phrase)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        phrase = new OpeningPhraseReader(text, language.Openings).Read();
        return phrase is not null;
    }
}
