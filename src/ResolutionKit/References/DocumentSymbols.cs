using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>Finds the symbols of documents in running text.</summary>
internal static class DocumentSymbols
{
    /// <summary>Adds the symbols that are not yet among the references and are no resolution's.</summary>
    public static void Read(string text, List<Reference> found)
    {
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && IsPart(text[start - 1]) && text[start - 1] != '(')
            {
                start--;
            }

            var end = EndOf(text, start);
            if (end > slash && IsSymbol(text, start, end, out var symbol) && !found.Exists(reference => reference is DocumentReference && reference.Span.Start == start))
            {
                found.Add(new DocumentReference(TextSpan.FromBounds(start, end), symbol));
            }

            slash = Math.Max(slash, end - 1);
        }
    }

    /// <summary>The place after the characters of a symbol from a place on.</summary>
    public static int EndOf(string text, int start)
    {
        var (end, depth) = (start, 0);
        for (; end < text.Length && IsPart(text[end]); end++)
        {
            depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            if (depth < 0)
            {
                break;
            }
        }

        while (end > start && text[end - 1] is '.' or '-' or '(')
        {
            end--;
        }

        return end;
    }

    private static bool IsSymbol(string text, int start, int end, out DocumentSymbol symbol)
    {
        symbol = default;
        return SymbolScanner.IsCapital(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && SymbolScanner.HasDigit(text.AsSpan(start, end - start)) &&
            DocumentSymbol.TryParse(text.AsSpan(start, end - start), out symbol) && symbol.ResolutionNumber is null;
    }

    private static bool IsPart(char character) => SymbolScanner.IsLetter(character) || SymbolScanner.IsDigit(character) || character is '/' or '.' or '-' or '(' or ')';
}
