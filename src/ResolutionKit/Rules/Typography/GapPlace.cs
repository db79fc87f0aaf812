using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>A place at which Chinese and Latin writing meet.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blank">The blank between the two; empty where there is none.</param>
internal readonly record struct GapPlace(RunningText Text, TextSpan Blank)
{
    public bool HasGap => !Blank.IsEmpty;

    /// <summary>The places of a text, in order; not those that a line end, a footnote marker or another mark parts.</summary>
    public static IEnumerable<(GapKind Kind, GapPlace Place)> In(RunningText text)
    {
        for (var left = 0; left + 1 < text.Content.Length; left++)
        {
            var right = text.Content[left + 1] == ' ' ? left + 2 : left + 1;
            var (first, second) = (text.Content[left], text.At(right));
            var isPlace = Scripts.IsHan(first) ? IsLatinOrDigit(second) : IsLatinOrDigit(first) && Scripts.IsHan(second);
            if (isPlace && text.IsVerbatim(TextSpan.FromBounds(left, right + 1)))
            {
                yield return (GapKind.Of(first, second), new GapPlace(text, TextSpan.FromBounds(left + 1, right)));
            }
        }
    }

    private static bool IsLatinOrDigit(char character) => Scripts.IsWord(character) && character < '\u0080';
}
