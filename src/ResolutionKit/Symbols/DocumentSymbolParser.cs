using System.Text;

namespace ResolutionKit.Symbols;

/// <summary>Reads document symbols: parts them at their slashes, takes the suffixes off, and leaves what remains to those who know what it says.</summary>
internal static class DocumentSymbolParser
{
    /// <summary>Reads a symbol; null where the text is none.</summary>
    public static SymbolParts? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !SymbolScanner.IsCapital(text[0]) || text.IndexOf('/') < 0 || WithoutBlanks(text) is not { } compact)
        {
            return null;
        }

        var elements = compact.Split('/');
        var suffixes = ImmutableArray.CreateBuilder<SymbolSuffix>();
        var count = elements.Length;
        while (count > 1 && TakeSuffixes(elements, ref count, suffixes))
        {
        }

        suffixes.Reverse();
        for (var i = 0; i < count; i++)
        {
            if (i == 0 ? !IsSeries(elements[i]) : !IsElement(elements[i], elements[0]))
            {
                return null;
            }
        }

        if (count < 2)
        {
            return null;
        }

        var content = new ReadOnlySpan<string>(elements, 0, count);
        var taken = suffixes.ToImmutable();
        var adopted = AdoptedTextSymbol.IndexOfNature(content);
        return adopted > 0 ? AdoptedTextSymbol.Read(content, adopted, taken) : OrdinarySymbol.Read(content, taken);
    }

    /// <summary>A symbol of its elements and suffixes.</summary>
    public static string Join(string stem, ImmutableArray<SymbolSuffix> suffixes)
    {
        if (suffixes.IsEmpty)
        {
            return stem;
        }

        var text = new StringBuilder(stem);
        foreach (var suffix in suffixes)
        {
            if (suffix.Kind is not (SymbolSuffixKind.Part or SymbolSuffixKind.Reissue))
            {
                text.Append('/');
            }

            text.Append(suffix);
        }

        return text.ToString();
    }

    public static bool IsSeries(string text)
    {
        foreach (var character in text)
        {
            if (!SymbolScanner.IsCapital(character) && !SymbolScanner.IsDigit(character))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 10 && text is not ("RES" or "DEC");
    }

    /// <summary>The text without the blanks that print has in symbols: before and in parentheses, and before the letter of a resolution; null where there are others.</summary>
    private static string? WithoutBlanks(ReadOnlySpan<char> text)
    {
        var compact = new StringBuilder(text.Length);
        var mayHaveLetter = text.IndexOf("/RES/".AsSpan()) > 0 || text.IndexOf("/DEC/".AsSpan()) > 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (!SymbolScanner.IsBlank(character))
            {
                depth += character switch { '(' => 1, ')' => -1, _ => 0 };
                compact.Append(character);
                continue;
            }

            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            var isBeforeLetter = mayHaveLetter && SymbolScanner.IsCapital(next) && (SymbolScanner.IsDigit(text[i - 1]) || text[i - 1] == ')');
            if (depth == 0 && next != '(' && !isBeforeLetter)
            {
                return null;
            }
        }

        return depth == 0 ? compact.ToString() : null;
    }

    /// <summary>Takes the last suffix off: a star, a text in parentheses, or a whole element.</summary>
    private static bool TakeSuffixes(string[] elements, ref int count, ImmutableArray<SymbolSuffix>.Builder suffixes)
    {
        var last = elements[count - 1];
        if (last.Length > 1 && last[last.Length - 1] == '*')
        {
            suffixes.Add(new SymbolSuffix(SymbolSuffixKind.Reissue, 0));
            elements[count - 1] = last.Substring(0, last.Length - 1);
            return true;
        }

        if (SymbolSuffix.TryParse(last.AsSpan(), out var suffix))
        {
            suffixes.Add(suffix);
            count--;
            return true;
        }

        var open = last.LastIndexOf('(');
        if (open > 0 && last[last.Length - 1] == ')' && !AdoptedTextSymbol.IsSessionOrYear(last.AsSpan(open + 1, last.Length - open - 2)))
        {
            suffixes.Add(new SymbolSuffix(SymbolSuffixKind.Part, 0, last.Substring(open + 1, last.Length - open - 2)));
            elements[count - 1] = last.Substring(0, open);
            return true;
        }

        return false;
    }

    private static bool IsElement(string text, string series)
    {
        var word = SymbolVocabulary.WordOf(text.AsSpan());
        if (text.Length == 0 || SymbolVocabulary.IsMisspelt(word) || SymbolVocabulary.IsSuffix(word))
        {
            return false;
        }

        // Numbers of the principal organs have no leading zero; others have been seen to.
        if (text[0] == '0' && series is "A" or "S" or "E" or "T" or "ST")
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!SymbolScanner.IsLetter(character) && !SymbolScanner.IsDigit(character) && character is not ('.' or '-' or '_' or '+' or '(' or ')' or ',' or '&'))
            {
                return false;
            }
        }

        return IsEdge(text[0], '(') && IsEdge(text[text.Length - 1], ')');

        static bool IsEdge(char character, char parenthesis) => SymbolScanner.IsLetter(character) || SymbolScanner.IsDigit(character) || character == parenthesis;
    }
}
