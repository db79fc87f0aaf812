using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Tells the beginning of an official document by what nothing else has: its head within the first lines, or an enacting clause.</summary>
internal static class DocumentSigns
{
    private const int LinesOfHead = 6;
    private const int LongestName = 250;
    private const int LongestLine = 80;

    /// <summary>Whether a text begins as an official document does.</summary>
    public static bool Has(string beginning)
    {
        var content = LayoutText.Of(beginning);
        var lines = LineReader.Read(content);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Span;
            if (i < LinesOfHead && line.Length <= LongestName && IsOfHead(CompactText.Of(content, line)))
            {
                return true;
            }

            if (line.Length <= LongestLine && DraftingLanguage.TryRecognizeEnactingClause(content.Substring(line.Start, line.Length), out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // 联 合 国   A/RES/73/266; A/80/L.12; RESOLUTION 768 (1992); 1 (1946). Resolution of 25 January 1946
    private static bool IsOfHead(CompactText line)
    {
        if (IsSymbol(line.Text))
        {
            return true;
        }

        foreach (var language in DraftingLanguage.All)
        {
            foreach (var name in language.OfficialText.Organizations)
            {
                if (WordPattern.StartsWith(line.Text, 0, name, out var end) && (end == line.Length || IsSymbol(line.Text.Substring(end))))
                {
                    return true;
                }
            }

            if (line.Length <= LongestLine && new WordPattern(language).MatchAny(language.OfficialText.NumberLines, line, Organ.SecurityCouncil) is { Number: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSymbol(string text) => WordPattern.TryReadSymbol(text, out var symbol) && symbol.Series is "A" or "S" or "E" or "T";
}
