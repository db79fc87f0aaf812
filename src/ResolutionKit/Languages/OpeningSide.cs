using System.Text;

namespace ResolutionKit.Languages;

/// <summary>One side of a verb that opens paragraphs, the preambular or the operative one, in both genders of the organ.</summary>
/// <param name="Masculine">The form of a council: <c>Convaincu</c>.</param>
/// <param name="Feminine">The form of the Assembly: <c>Convaincue</c>; the same where the gender does not show.</param>
/// <param name="IsRare">Whether it is read but never proposed: <c>Requesting</c>.</param>
internal sealed record OpeningSide(string Masculine, string Feminine, bool IsRare)
{
    /// <summary>Reads a side from its notation: <c>Convaincu{|e}</c>, <c>~Requesting</c>; null where there is none.</summary>
    public static OpeningSide? Parse(string notation)
    {
        notation = notation.Trim();
        if (notation.Length == 0)
        {
            return null;
        }

        var isRare = notation[0] == '~';
        var form = isRare ? notation.Substring(1) : notation;
        return new OpeningSide(InGender(form, isFeminine: false), InGender(form, isFeminine: true), isRare);
    }

    // 'Convencid{o|a}': what stands before the bar is masculine, what stands behind it feminine.
    private static string InGender(string form, bool isFeminine)
    {
        var written = new StringBuilder(form.Length);
        var (isWithin, isSecond) = (false, false);
        foreach (var character in form)
        {
            switch (character)
            {
                case '{' or '}':
                    (isWithin, isSecond) = (character == '{', false);
                    break;
                case '|':
                    isSecond = true;
                    break;
                default:
                    written.Append(character, !isWithin || isSecond == isFeminine ? 1 : 0);
                    break;
            }
        }

        return written.ToString();
    }
}
