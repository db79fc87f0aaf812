using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7003: a line may break inside a number, a date or a reference.</summary>
public sealed class NoBreakSpace() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7003",
        Title = "Line may break inside a number or date",
        MessageFormat = "A line may break inside “{0}”; put a no-break space (U+00A0) there.",
        DefaultSeverity = Severity.Info,
        Why = "An abbreviation and its number, a number and its year or letter, a day and its month are read as one; a line should not end between them.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Fixes = RuleFixes.Safe,
        InDrafts = RuleLevel.Off,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on)
    {
        RunningText.LookAt(on, LookAtWords);
        on.Citation(LookAtNumber);
    }

    private static void LookAtWords(RunningText text)
    {
        var dates = text.Language.Dates;
        for (var at = text.Content.IndexOf(' '); at >= 0; at = text.Content.IndexOf(' ', at + 1))
        {
            if (!Scripts.IsDigit(text.At(at + 1)))
            {
                continue;
            }

            foreach (var word in text.Style.NumberedWords)
            {
                var start = at - word.Length;
                if (start >= 0 && string.CompareOrdinal(text.Content, start, word, 0, word.Length) == 0 && !char.IsLetterOrDigit(text.At(start - 1)))
                {
                    Report(text, TextSpan.FromBounds(start, EndOfNumber(text.Content, at + 1)), at);
                    break;
                }
            }
        }

        for (var at = 0; at < text.Content.Length; at++)
        {
            if (Scripts.IsDigit(text.Content[at]) && !char.IsLetterOrDigit(text.At(at - 1)) && dates.TryRead(text.Content.AsSpan(), at, out var mark))
            {
                // The blank after the day: the first of the date.
                var blank = text.Content.IndexOf(' ', at, mark.Span.Length);
                if (blank > at && blank <= at + 4)
                {
                    Report(text, mark.Span, blank);
                }

                at = mark.Span.End - 1;
            }
        }
    }

    private static void LookAtNumber(CitationContext context)
    {
        if (context.IsOldPrint)
        {
            return;
        }

        var text = RunningText.Of(context);
        var number = context.Citation.NumberSpan;
        for (var at = text.Content.IndexOf(' ', number.Start, number.Length); at >= 0; at = text.Content.IndexOf(' ', at + 1, number.End - at - 1))
        {
            Report(text, number, at);
        }
    }

    private static void Report(RunningText text, TextSpan whole, int blank)
    {
        var span = new TextSpan(blank, 1);
        if (text.IsVerbatim(span))
        {
            text.Report(span, new Replacement("Put a no-break space", span, "\u00A0"), null, text.Slice(whole));
        }
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && Scripts.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
