using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7007: a blank stands between two Han characters.</summary>
public sealed class HanBlank() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7007",
        Title = "Blank between Han characters",
        MessageFormat = "A blank stands between “{0}” and “{1}”; Chinese writes them together.",
        DefaultSeverity = Severity.Warning,
        Why = "Chinese parts its words by no blanks; one between two characters is a slip, or the trace of a wrapped line or of a word that was taken out.",
        Languages = [DraftingLanguage.Chinese],
        Fixes = RuleFixes.OnRequest,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        for (var at = 1; at + 1 < text.Content.Length; at++)
        {
            var end = at;
            while (end < text.Content.Length && Blanks.IsBlank(text.Content[end]) && !Blanks.IsInvisible(text.Content[end]))
            {
                end++;
            }

            if (end == at)
            {
                continue;
            }

            var blank = TextSpan.FromBounds(at, end);
            if (Scripts.IsHan(text.Content[at - 1]) && Scripts.IsHan(text.At(end)) && text.IsVerbatim(blank) && !IsLetterSpaced(text, blank) && !IsHeading(text.Content, at))
            {
                text.Report(blank, new Replacement("Delete the blank", blank, string.Empty, IsSafe: false), null, text.Content[at - 1], text.Content[end]);
            }

            at = end;
        }
    }

    // 联 合 国: a character that stands alone on either side.
    private static bool IsLetterSpaced(RunningText text, TextSpan blank)
    {
        var isAloneBefore = blank.Start == 1 || Blanks.IsBlank(text.At(blank.Start - 2));
        var isAloneAfter = blank.End == text.Content.Length - 1 || Blanks.IsBlank(text.At(blank.End + 1));
        return isAloneBefore || isAloneAfter;
    }

    // 第一条 总则, 附件 准则: the number of a heading, and what it is called.
    private static bool IsHeading(string text, int blank) =>
        (blank <= 8 && text[0] is '第' or '附' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十') || text.AsSpan().IndexOfAny('，', '。', '；') < 0;
}
