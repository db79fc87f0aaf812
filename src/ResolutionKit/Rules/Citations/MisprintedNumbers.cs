using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>Finds what stands in the place of a cited number and cannot be one, since a part of it begins with a nought: <c>53/00</c>, <c>04/49</c>.</summary>
internal static class MisprintedNumbers
{
    // What stands right before a cited number: the ordinal prefix of Chinese, the words of English, and what joins a list.
    private static readonly string[] Before = ["第", "resolution", "resolutions", "decision", "decisions", ",", "and"];

    /// <summary>The places of such numbers, in order.</summary>
    public static ImmutableArray<TextSpan> FindIn(string text)
    {
        ImmutableArray<TextSpan>.Builder? found = null;
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && SymbolScanner.IsDigit(text[start - 1]))
            {
                start--;
            }

            var end = slash + 1 + SymbolScanner.CountDigits(text.AsSpan(slash + 1));
            var hasNought = slash - start is 1 or 2 && end - slash is > 1 and < 5 && (text[start] == '0' || text[slash + 1] == '0');
            if (hasNought && (end == text.Length || text[end] is not ('/' or '.')) && IsCited(text, start, end))
            {
                (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(TextSpan.FromBounds(start, end));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private static bool IsCited(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        foreach (var word in Before)
        {
            if (before.EndsWith(word.AsSpan()))
            {
                // In a list only the date that follows tells a number from a fraction.
                return word[0] is '第' or 'r' or 'd' || text.AsSpan(end).TrimStart().StartsWith("of ".AsSpan());
            }
        }

        return false;
    }
}
