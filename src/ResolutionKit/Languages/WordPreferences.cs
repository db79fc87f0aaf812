using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>A list of words that the house style writes in one way only, and the finder of the other ways.</summary>
internal sealed class WordPreferences(params ImmutableArray<WordPreference> words)
{
    private readonly WordFinder _finder = new([.. words.Select(static word => word.Wrong)]);

    public static WordPreferences None { get; } = new();

    /// <summary>Finds the next words that are written in another way.</summary>
    public bool TryFind(string text, int start, out WordPreference preference, out TextSpan span)
    {
        while (_finder.TryFind(text, start, out var index, out span))
        {
            preference = words[index];
            if (IsWrong(text, span, preference))
            {
                return true;
            }

            start = span.End;
        }

        preference = null!;
        return false;
    }

    private static bool IsWrong(string text, TextSpan span, WordPreference preference)
    {
        var written = text.AsSpan(span.Start, span.Length);
        if (preference.IsExact ? !written.SequenceEqual(preference.Wrong.AsSpan()) : IsRight(written, preference))
        {
            return false;
        }

        var isOurs = WordFinder.StartsWithAny(text, span.End, preference.ButBefore);
        var isElse = WordFinder.StartsWithAny(text, span.End, preference.NotBefore) || (preference.BeforeName is { } due && due != IsBeforeName(text, span.End));
        return (isOurs || !isElse) && !WordFinder.EndsWithAny(text, span.Start, preference.NotAfter);
    }

    private static bool IsBeforeName(string text, int end)
    {
        var next = WordMatch.SkipBlanks(text.AsSpan(), end);
        return next > end && next < text.Length && char.IsUpper(text[next]);
    }

    private static bool IsRight(ReadOnlySpan<char> written, WordPreference preference)
    {
        var right = preference.Right;
        var (hasSmall, hasCapital) = (false, false);
        var isSame = written.Length == right.Length;
        for (var i = 0; i < written.Length; i++)
        {
            hasSmall |= char.IsLower(written[i]);
            hasCapital |= char.IsUpper(written[i]);
            isSame = isSame && (written[i] == right[i] || ((i == 0 || preference.MayHaveCapitals) && char.ToLowerInvariant(written[i]) == right[i]) || IsSameBlank(written[i], right[i]));
        }

        return isSame || (hasCapital && !hasSmall);
    }

    private static bool IsSameBlank(char written, char right) =>
        (right == ' ' && Blanks.IsBlank(written)) || (right == '-' && written is '\u2010' or '\u2011') || (right == '\'' && written == '’');
}
