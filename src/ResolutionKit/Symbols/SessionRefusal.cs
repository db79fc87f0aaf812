namespace ResolutionKit.Symbols;

/// <summary>Says why a text is not a session, and which session it should be if that can be told.</summary>
internal static class SessionRefusal
{
    private const string Forms = "write it as 73, S-10, ES-11 or XXX";

    private static readonly Respelling[] s_respellings =
    [
        Respelling.Trim,
        Respelling.Characters,
        new("the number is enough: write", WithoutOrdinalEnding),
        new("letters and Roman numerals are capitals: write", text => text.ToUpperInvariant()),
        Respelling.Zeros,
        new("a hyphen stands between kind and number: write", WithHyphen),
    ];

    public static string Explain(string text)
    {
        if (text.Length == 0)
        {
            return $"A session is missing: {Forms}.";
        }

        var reason = Find(text) is var (advice, right) ? $"{advice} {right}" : SymbolScanner.CountDigits(text.AsSpan()) == text.Length ? "sessions are numbered from 1 to 999" : Forms;
        return $"'{text}' is not a session: {reason}.";
    }

    /// <summary>The session meant by a text that is none, as it is written; null where that cannot be told.</summary>
    public static string? Respell(string text) => Find(text)?.Text;

    private static (string Advice, string Text)? Find(string text) =>
        Respelling.Find(text, s_respellings, static candidate => Session.TryParse(candidate.AsSpan(), out _));

    private static string WithoutOrdinalEnding(string text)
    {
        var digits = SymbolScanner.CountDigits(text.AsSpan());
        return digits > 0 && text.Substring(digits) is "st" or "nd" or "rd" or "th" or "e" or "º" or "ª" ? text.Substring(0, digits) : text;
    }

    private static string WithHyphen(string text)
    {
        var letters = text.StartsWith("ES", StringComparison.Ordinal) ? 2 : text.Length > 0 && text[0] == 'S' ? 1 : 0;
        return letters > 0 ? $"{text.Substring(0, letters)}-{text.Substring(letters).TrimStart(' ', '/', '.', '-')}" : text;
    }
}
