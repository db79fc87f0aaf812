using System.Text;
using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Citations;

/// <summary>A text in which the expected numbers are marked, <c>resolution [|64/25|]</c>, and a line that says how they should be read.</summary>
internal static class CitedText
{
    /// <summary>Asserts that the marked numbers, and they alone, are found, and how.</summary>
    /// <param name="language">The language.</param>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="expected">The citations as <c>GA 64/25 2009-12-02; decision GA 72/512</c>; <c>shared</c>, <c>loose</c>, <c>ambiguous</c> and <c>impossible</c> tell of the date.</param>
    /// <param name="organ">The organ that speaks.</param>
    public static void ShouldCite(DraftingLanguage language, string marked, string expected, Organ organ)
    {
        var (text, spans) = Unmark(marked, "[|", "|]");
        var citations = CitationReader.Read(text, language, organ);
        string.Join("; ", citations.Select(Describe)).Should().Be(expected);
        if (spans.Count > 0)
        {
            citations.Select(citation => citation.NumberSpan).Should().Equal(spans);
        }
    }

    public static (string Text, List<TextSpan> Spans) Unmark(string marked, string open, string close)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var at = 0;
        for (var start = marked.IndexOf(open, StringComparison.Ordinal); start >= 0; start = marked.IndexOf(open, at, StringComparison.Ordinal))
        {
            var end = marked.IndexOf(close, start, StringComparison.Ordinal);
            text.Append(marked, at, start - at);
            spans.Add(new TextSpan(text.Length, end - start - open.Length));
            text.Append(marked, start + open.Length, end - start - open.Length);
            at = end + close.Length;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), spans);
    }

    private static string Describe(Citation citation)
    {
        var line = new StringBuilder(citation.Kind == AdoptedTextKind.Decision ? "decision " : string.Empty);
        line.Append(citation.Number.Organ.ToCode()).Append(' ').Append(citation.Number);
        if (citation.Date is { } date)
        {
            line.Append(' ').Append(IsoDate.Format(date));
        }

        line.Append(citation.HasImpossibleDate ? " impossible" : string.Empty);
        line.Append(citation.DateBinding switch { DateBinding.Shared => " shared", DateBinding.Loose => " loose", DateBinding.Ambiguous => " ambiguous", _ => string.Empty });
        return line.ToString();
    }
}
