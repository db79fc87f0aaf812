namespace ResolutionKit.Symbols;

/// <summary>Addresses of official documents by symbol.</summary>
/// <remarks>
/// <c>undocs.org</c> is the permanent address of the United Nations for its documents, by language and symbol. It does not know all texts of
/// lettered sets by their letter, nor decisions of the General Assembly, which are no documents of their own: for these the address is a
/// search for the symbol in the Digital Library of the United Nations, whose record leads to the text in each language.
/// </remarks>
internal static class DocumentAddress
{
    public static Uri Of(DocumentSymbol symbol, string language)
    {
        CheckLanguage(language);

        // The star of a reissued document is not part of its address.
        var text = symbol.ToString().TrimEnd('*');
        return IsDocument(symbol) ? Document(text, language) : Search(text, language);
    }

    public static Uri? Of(ResolutionNumber number, string language)
    {
        CheckLanguage(language);

        // Without its year a number of the Security Council is not a whole symbol.
        if (number.IsDefault || number.Organ == Organ.Other || number is { Form: NumberForm.Running, Year: 0 } || number.ImpliedKind == AdoptedTextKind.Decision)
        {
            return null;
        }

        var text = number.ToSymbol(AdoptedTextKind.Resolution);
        return number.Letter is null ? Document(text, language) : Search(text, language);
    }

    private static bool IsDocument(DocumentSymbol symbol)
    {
        if (symbol.ResolutionNumber is not { } number)
        {
            return true;
        }

        // What follows the number is a letter where the symbol is that of a whole set: A/RES/48/75A-L.
        var isDecision = symbol.Nature == "DEC";
        var stem = number.ToSymbol(isDecision ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution).Length;
        var text = symbol.ToString();
        var isSet = text.Length > stem && SymbolScanner.IsCapital(text[stem]);
        return number.Letter is null && !isSet && !(isDecision && number.Organ == Organ.GeneralAssembly);
    }

    private static Uri Document(string text, string language) => new($"https://undocs.org/{language}/{text}");

    private static Uri Search(string text, string language) => new($"https://digitallibrary.un.org/search?ln={language}&p={Uri.EscapeDataString(text)}");

    private static void CheckLanguage(string language)
    {
        if (language is not ("ar" or "en" or "es" or "fr" or "ru" or "zh"))
        {
            throw new ArgumentException($"'{language}' is not an official language: ar, en, es, fr, ru or zh.", nameof(language));
        }
    }
}
