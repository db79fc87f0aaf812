namespace ResolutionKit.Symbols;

/// <summary>Reads document symbols, and says what is wrong with a text that is none.</summary>
internal static class DocumentSymbolParser
{
    /// <summary>Reads a symbol; returns what is wrong with the text, or null.</summary>
    public static string? Parse(ReadOnlySpan<char> text, out DocumentSymbol symbol)
    {
        symbol = default;
        var value = text.ToString();
        var parts = value.Split('/');
        if (parts.Length < 2 || parts[0].Length == 0 || !SymbolScanner.IsCapital(parts[0][0]))
        {
            return $"'{value}' is not a document symbol: write it as A/RES/77/37, A/C.1/73/L.37 or S/2018/922.";
        }

        Session? session = null;
        ResolutionNumber? number = null;
        string? nature = null;
        if (parts[1] == "RES" && parts.Length >= 3)
        {
            nature = "RES";
            var organ = parts[0] switch { "A" => Organ.GeneralAssembly, "S" => Organ.SecurityCouncil, "E" => Organ.EconomicAndSocialCouncil, _ => Organ.Other };
            if (ResolutionNumber.TryParse(value.Substring(parts[0].Length + 5), organ, out var parsed, out _))
            {
                number = parsed;
                session = parsed.Session.Number > 0 ? parsed.Session : null;
            }
        }
        else if (parts[0] == "A" && parts.Length >= 3)
        {
            for (var i = 1; i < parts.Length && session is null; i++)
            {
                session = Symbols.Session.TryParse(parts[i], out var found) ? found : null;
            }
        }

        symbol = new DocumentSymbol(value, parts[0], null, session, null, nature, null, number, []);
        return null;
    }
}
