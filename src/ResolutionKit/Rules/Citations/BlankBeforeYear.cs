using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1018: the blank between a number and the year or session in parentheses is missing, or stands where Chinese has none.</summary>
public sealed class BlankBeforeYear() : DraftRule(Definition)
{
    // It keeps number and year in one line.
    private const string Blank = "\u00A0";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1018",
        Title = "Blank between a number and its year",
        MessageFormat = "Write {0}: {1}.",
        DefaultSeverity = Severity.Info,
        Why = "A blank parts the number of a resolution from the year or session in parentheses, 1373 (2001); Chinese texts and document symbols have none.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        var (citation, text) = (context.Citation, context.Passage.Prose.Text);
        if (citation.IsSymbol || text.IndexOf('(', citation.NumberSpan.Start, citation.NumberSpan.Length) < 0 || QuotedText.Covers(text, citation.NumberSpan.Start))
        {
            return;
        }

        var isChinese = context.Language.Citations is { SeparatesWords: false };
        var number = text.Substring(citation.NumberSpan.Start, citation.NumberSpan.Length);
        var opening = number.IndexOf('(');
        if (opening < 1)
        {
            return;
        }

        var digits = number.AsSpan(0, opening).TrimEnd().Length;
        var hasBlank = digits < opening;
        // The letter of a set keeps its blanks in Chinese too: 217 A (III).
        if (hasBlank != isChinese || (isChinese && !(citation.Number is { Organ: Organ.SecurityCouncil, Year: > 0 })))
        {
            return;
        }

        var blanks = TextSpan.FromBounds(citation.NumberSpan.Start + digits, citation.NumberSpan.Start + opening);
        var right = $"{number.Substring(0, digits)}{(isChinese ? string.Empty : " ")}{number.Substring(opening)}";
        context.Report(new Finding(citation.NumberSpan, right, isChinese ? "no blank stands before the year" : "a blank stands before the parenthesis")
        {
            Fixes = context.Fix($"Write “{right}”", isSafe: true, blanks, isChinese ? string.Empty : Blank),
        });
    }
}
