using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>A sort of boundary between Chinese and Latin writing: that between a digit and 年, that between 第 and a digit.</summary>
/// <param name="Han">The Han character, where it is one that numbers go with; the NUL character for any other.</param>
/// <param name="IsHanFirst">Whether the Han character comes first.</param>
/// <param name="IsDigit">Whether the other is a digit; otherwise it is a letter.</param>
internal readonly record struct GapKind(char Han, bool IsHanFirst, bool IsDigit)
{
    // What stands beside numbers in every text, so that a habit shows.
    private const string Units = "年月日号第届次段条";

    public static GapKind Of(char left, char right)
    {
        var isHanFirst = Scripts.IsHan(left);
        var (han, other) = isHanFirst ? (left, right) : (right, left);
        return new GapKind(Units.AsSpan().IndexOf(han) >= 0 ? han : default, isHanFirst, char.IsDigit(other));
    }

    /// <summary>The two sides in words: <c>a digit and 年</c>.</summary>
    public override string ToString()
    {
        var han = Han == default ? "a Han character" : Han.ToString();
        var other = IsDigit ? "a digit" : "a Latin letter";
        return IsHanFirst ? $"{han} and {other}" : $"{other} and {han}";
    }
}
