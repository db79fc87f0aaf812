namespace ResolutionKit.Symbols;

/// <summary>What stands in a resolution number, before it is known whose it is.</summary>
internal readonly record struct NumberParts(NumberForm Form, Session Session, int Year, int Serial, char Letter)
{
    /// <summary>Takes a number apart by its looks alone: <c>77/37</c>, <c>217 A (III)</c>, <c>2006/23</c>, <c>1373 (2001)</c>, <c>598</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out NumberParts parts)
    {
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return TryReadSlash(text.Slice(0, slash), text.Slice(slash + 1), out parts);
        }

        var open = text.IndexOf('(');
        if (open >= 0)
        {
            return TryReadParenthesis(text, open, out parts);
        }

        parts = default;
        if (!SymbolScanner.TryNumber(text, 4, out var serial))
        {
            return false;
        }

        parts = new NumberParts(NumberForm.Running, default, 0, serial, default);
        return true;
    }

    private static bool TryReadSlash(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, out NumberParts parts)
    {
        parts = default;
        if (!TrySerial(tail, out var serial, out var letter))
        {
            return false;
        }

        if (SymbolScanner.TryNumber(head, 4, out var year) && year >= 1000)
        {
            parts = new NumberParts(NumberForm.YearSlash, default, year, serial, letter);
            return true;
        }

        if (!Session.TryParse(head, out var session) || !SymbolScanner.IsDigit(head[head.Length - 1]))
        {
            return false;
        }

        parts = new NumberParts(NumberForm.SessionSlash, session, 0, serial, letter);
        return true;
    }

    private static bool TryReadParenthesis(ReadOnlySpan<char> text, int open, out NumberParts parts)
    {
        parts = default;
        if (text[text.Length - 1] != ')' || !TrySerial(SymbolScanner.TrimOneBlank(text.Slice(0, open)), out var serial, out var letter))
        {
            return false;
        }

        var inner = text.Slice(open + 1, text.Length - open - 2);
        if (SymbolScanner.TryNumber(inner, 4, out var year) && year >= 1000)
        {
            parts = new NumberParts(NumberForm.Running, default, year, serial, letter);
            return true;
        }

        if (!Session.TryParse(inner, out var session) || SymbolScanner.IsDigit(inner[inner.Length - 1]))
        {
            return false;
        }

        parts = new NumberParts(NumberForm.RomanSession, session, 0, serial, letter);
        return true;
    }

    private static bool TrySerial(ReadOnlySpan<char> text, out int serial, out char letter)
    {
        letter = default;
        if (text.Length > 1 && SymbolScanner.IsCapital(text[text.Length - 1]))
        {
            letter = text[text.Length - 1];
            text = SymbolScanner.TrimOneBlank(text.Slice(0, text.Length - 1));
        }

        return SymbolScanner.TryNumber(text, 4, out serial);
    }
}
