using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>What in a passage is the drafter's own wording: not what is quoted, not what belongs to a symbol or an address.</summary>
internal static class RunningText
{
    /// <summary>Whether the house style holds for a passage: notes cite titles as they are printed, annexes hold instruments that others wrote.</summary>
    public static bool IsIn(Passage passage) => passage.Kind is PassageKind.Preambular or PassageKind.Operative;

    /// <summary>Whether a place stands in quotation marks, or in those of a title. A mark that is never closed quotes all that follows.</summary>
    public static bool IsQuoted(string text, int place, DraftingLanguage language)
    {
        var (open, isOpen) = (0, false);
        for (var i = 0; i < place; i++)
        {
            switch (text[i])
            {
                case '“' or '”' when language.IsRightToLeft:
                case '"':
                    isOpen = !isOpen;
                    break;
                case '“' or '„' or '«' or '《':
                    open++;
                    break;
                case '”' or '»' or '》':
                    open = Math.Max(open - 1, 0);
                    break;
            }
        }

        return isOpen || open > 0;
    }

    /// <summary>Whether a word is a part of a symbol, an address, or a compound name: <c>S/RES/1373</c>, <c>UN-Women</c>.</summary>
    public static bool IsPartOfSign(string text, TextSpan word)
    {
        var before = word.Start > 0 ? text[word.Start - 1] : ' ';
        var after = word.End < text.Length ? text[word.End] : ' ';
        return IsSignMark(before) || (before == '.' && word.Start > 1 && char.IsLetterOrDigit(text[word.Start - 2])) ||
            IsSignMark(after) || (after == '.' && word.End + 1 < text.Length && char.IsLetterOrDigit(text[word.End + 1]));
    }

    private static bool IsSignMark(char character) => character is '/' or '-' or '\u2010' or '\u2011' or '@' or '_' or '&' or '#' or '\\' or '=';
}
