using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads the numbers of agenda items: <c>96</c>, <c>94 (a)</c>, <c>12 and 96</c>.</summary>
internal static class AgendaItems
{
    /// <summary>Reads the items from a place of a text without blanks up to where they end.</summary>
    public static ImmutableArray<string> Read(string text, ref int at, ImmutableArray<string> conjunctions)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        while (SymbolScanner.CountDigits(text.AsSpan(at)) is > 0 and <= 3 and var digits)
        {
            var item = text.Substring(at, digits);
            at += digits;
            while (SubItemAt(text, at) is > 0 and var length)
            {
                item = $"{item} {text.Substring(at, length)}";
                at += length;
            }

            items.Add(item);
            at = SkipConjunction(text, at, conjunctions);
        }

        return items.ToImmutable();
    }

    // (a), a)
    private static int SubItemAt(string text, int at)
    {
        var close = text.IndexOf(')', at, Math.Min(5, text.Length - at));
        return close < 0 || !(text[at] == '(' || char.IsLower(text[at])) ? 0 : close + 1 - at;
    }

    private static int SkipConjunction(string text, int at, ImmutableArray<string> conjunctions)
    {
        var start = at;
        at += at < text.Length && text[at] is ',' or '，' ? 1 : 0;
        foreach (var word in conjunctions)
        {
            if (WordPattern.StartsWith(text, at, word, out var end))
            {
                at = end;
                break;
            }
        }

        return at < text.Length && SymbolScanner.IsDigit(text[at]) ? at : start;
    }
}
