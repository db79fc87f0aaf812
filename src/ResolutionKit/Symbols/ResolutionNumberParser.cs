namespace ResolutionKit.Symbols;

/// <summary>Reads resolution numbers in their citing form.</summary>
internal static class ResolutionNumberParser
{
    /// <summary>Reads a number; returns what is wrong with the text, or null.</summary>
    public static string? Parse(ReadOnlySpan<char> text, Organ? organ, out ResolutionNumber number) =>
        TryParse(text, organ, out number) ? null : ResolutionNumberRefusal.Explain(text.ToString(), organ);

    /// <summary>Reads a number without a word on what is wrong: the quick way for running text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Organ? organ, out ResolutionNumber number)
    {
        number = default;
        if (!NumberParts.TryRead(text, out var parts))
        {
            return false;
        }

        if (organ is { } meant && NumberingConvention.Allows(meant, parts))
        {
            number = new ResolutionNumber(meant, parts);
            return true;
        }

        var implied = NumberingConvention.OrganOf(parts.Form, parts.Session);

        // A number alone is a resolution only where the text has said that the Security Council's are meant.
        if (parts is { Form: NumberForm.Running, Year: 0 } || !NumberingConvention.Allows(implied, parts))
        {
            return false;
        }

        number = new ResolutionNumber(implied, parts);
        return true;
    }
}
