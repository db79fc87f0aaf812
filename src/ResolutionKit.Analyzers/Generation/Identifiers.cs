using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Makes identifiers of C#.</summary>
internal static class Identifiers
{
    /// <summary>An identifier as it is written in code: with its sign where it is a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;

    /// <summary>Whether a text is an identifier that two people spell alike: one without the format characters that the language overlooks.</summary>
    public static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && text.All(static character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format);

    /// <summary>The nearest identifier to a text that should be one: <c>My-App</c> becomes <c>My_App</c>, as templates of projects have it.</summary>
    public static string Mend(string text)
    {
        if (IsIdentifier(text))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length + 1);
        foreach (var character in text)
        {
            mended.Append(IsPart(character) || character == '_' ? character : '_');
        }

        return Start(mended.ToString());
    }

    /// <summary>The parts of a text that are words or numbers, each with a capital and joined: <c>A-RES-73-266.zh</c> becomes <c>ARES73_266Zh</c>. Empty where it has none.</summary>
    public static string FromWords(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            var isFirst = i == 0 || !IsPart(text[i - 1]);
            if (isFirst && joined.Length > 0 && char.IsDigit(text[i]) && char.IsDigit(joined[joined.Length - 1]))
            {
                joined.Append('_');
            }

            joined.Append(isFirst ? char.ToUpperInvariant(text[i]) : text[i]);
        }

        return joined.Length == 0 ? string.Empty : Start(joined.ToString());
    }

    /// <summary>Two identifiers as one: <c>Old</c> and <c>Ict</c>, <c>V2</c> and <c>_2026</c>.</summary>
    public static string Join(string first, string second) => first + (char.IsDigit(first[first.Length - 1]) ? second : second.TrimStart('_'));

    // Neither a digit nor a mark that changes the letter before it can begin an identifier.
    private static string Start(string text) => SyntaxFacts.IsIdentifierStartCharacter(text[0]) ? text : "_" + text;

    private static bool IsPart(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
