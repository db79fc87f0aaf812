using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7009: quotation marks are not those of the language.</summary>
public sealed class QuotationMarks() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7009",
        Title = "Quotation marks are not those of the language",
        MessageFormat = "This quotation stands between {0} and {1}; write {2}…{3}.",
        DefaultSeverity = Severity.Warning,
        Why = "English, Spanish and Chinese texts quote with “ ”, French and Russian texts with « »; the straight marks of a typewriter are no print.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Chinese],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        foreach (var (open, close) in text.Style.ForeignQuotes)
        {
            if (!IsPaired(text.Content, open, close))
            {
                continue;
            }

            for (var start = text.Content.IndexOf(open); start >= 0;)
            {
                var end = text.Content.IndexOf(close, start + 1);
                Check(text, start, end);
                start = text.Content.IndexOf(open, end + 1);
            }
        }
    }

    private static void Check(RunningText text, int start, int end)
    {
        // A quotation in another may have the marks of another level; digits before a straight mark make it one of inches or seconds.
        if (end == start + 1 || text.IsQuoted(start) || IsAroundQuotation(text, start, end) || (text.Content[start] == '"' && char.IsDigit(text.At(start - 1))))
        {
            return;
        }

        var (first, last) = (WithBlankAfter(text, start), WithBlankBefore(text, end));
        ImmutableArray<DraftFix> fixes = first.End <= last.Start && text.EditOf(first, text.Style.OpeningQuote) is { } opening && text.EditOf(last, text.Style.ClosingQuote) is { } closing
            ? [new DraftFix($"Write {text.Style.OpeningQuote}…{text.Style.ClosingQuote}", IsSafe: true, [opening, closing])]
            : [];
        text.Report(new Finding(new TextSpan(start, 1), text.Content[start], text.Content[end], text.Style.OpeningQuote, text.Style.ClosingQuote) { Fixes = fixes });
    }

    private static TextSpan WithBlankAfter(RunningText text, int at) => new(at, Blanks.IsBlank(text.At(at + 1)) ? 2 : 1);

    private static TextSpan WithBlankBefore(RunningText text, int at) => Blanks.IsBlank(text.At(at - 1)) ? new(at - 1, 2) : new(at, 1);

    private static bool IsAroundQuotation(RunningText text, int start, int end) =>
        text.Content.AsSpan(start + 1, end - start - 1).IndexOfAny(text.Style.OpeningQuote[0], text.Style.ClosingQuote[text.Style.ClosingQuote.Length - 1]) >= 0;

    // Every mark that opens has the one that closes, and none stands in between.
    private static bool IsPaired(string text, char open, char close)
    {
        var isOpen = false;
        foreach (var character in text)
        {
            if (character == (isOpen ? close : open))
            {
                isOpen = !isOpen;
            }
            else if (character == open || character == close)
            {
                return false;
            }
        }

        return !isOpen;
    }
}
