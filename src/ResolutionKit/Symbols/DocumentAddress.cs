namespace ResolutionKit.Symbols;

/// <summary>Addresses of official documents by symbol, at <c>undocs.org</c>, the permanent address of the United Nations for its documents.</summary>
internal static class DocumentAddress
{
    public static Uri Of(string symbol, string language)
    {
        if (language is not ("ar" or "en" or "es" or "fr" or "ru" or "zh"))
        {
            throw new ArgumentException($"'{language}' is not an official language: ar, en, es, fr, ru or zh.", nameof(language));
        }

        return new Uri($"https://undocs.org/{language}/{symbol.Replace(" ", string.Empty)}");
    }
}
