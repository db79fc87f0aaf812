using System.Globalization;

namespace ResolutionKit.Symbols;

/// <summary>A suffix of a document symbol, as <c>Rev.1</c> in <c>A/C.1/77/L.73/Rev.1</c>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Number">Its number; 0 where it has none.</param>
/// <param name="Text">For a part, the text in parentheses, without blanks: <c>Vol.I</c>; null for others.</param>
public readonly record struct SymbolSuffix(SymbolSuffixKind Kind, int Number, string? Text = null)
{
    /// <summary>The suffix as it stands in a symbol, without the slash before it: <c>Rev.1</c>, <c>(PartI)</c>, <c>*</c>.</summary>
    public override string ToString() => Kind switch
    {
        SymbolSuffixKind.Part => $"({Text})",
        SymbolSuffixKind.Reissue => "*",
        SymbolSuffixKind.Summary => "Summary",
        _ => $"{WordOf(Kind)}.{Number.ToString(CultureInfo.InvariantCulture)}",
    };

    internal static string WordOf(SymbolSuffixKind kind) => kind switch
    {
        SymbolSuffixKind.Revision => "Rev",
        SymbolSuffixKind.Addendum => "Add",
        SymbolSuffixKind.Corrigendum => "Corr",
        SymbolSuffixKind.Amendment => "Amend",
        _ => "Summary",
    };

    /// <summary>Reads a suffix that stands after a slash: <c>Rev.1</c>, <c>Summary</c>.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out SymbolSuffix suffix)
    {
        suffix = default;
        if (text.SequenceEqual("Summary".AsSpan()))
        {
            suffix = new SymbolSuffix(SymbolSuffixKind.Summary, 0);
            return true;
        }

        var dot = text.IndexOf('.');
        if (dot < 0 || !SymbolScanner.TryNumber(text.Slice(dot + 1), 4, out var number))
        {
            return false;
        }

        for (var kind = SymbolSuffixKind.Revision; kind <= SymbolSuffixKind.Amendment; kind++)
        {
            if (text.Slice(0, dot).SequenceEqual(WordOf(kind).AsSpan()))
            {
                suffix = new SymbolSuffix(kind, number);
                return true;
            }
        }

        return false;
    }
}
