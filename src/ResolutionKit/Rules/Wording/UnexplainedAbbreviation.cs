using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5014: an abbreviation, or a short form, that no text introduces.</summary>
/// <remarks>
/// An abbreviation is introduced where it stands in brackets or in quotation marks, anywhere in the text. In scripts without capitals only short
/// forms are known whose long form the text uses elsewhere: 信通技术 in A/RES/77/37.
/// </remarks>
public sealed class UnexplainedAbbreviation() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5014",
        Title = "Abbreviation that no text introduces",
        MessageFormat = "“{0}” is used without an introduction; write {1}.",
        DefaultSeverity = Severity.Info,
        Languages = [DraftingLanguage.English, DraftingLanguage.Chinese, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Why = "Resolutions spell names out; an abbreviation that is used all the same follows the full name in brackets where that stands first.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.IsOldPrint)
        {
            return;
        }

        var passages = context.Resolution.Passages;
        var style = context.Language.HouseStyle;
        if (style.HasCapitalAbbreviations)
        {
            LookForCapitals(context, passages);
        }

        foreach (var (brief, full) in style.ShortForms)
        {
            LookForShortForm(context, passages, brief, full);
        }
    }

    private static void LookForCapitals(DraftContext context, ImmutableArray<Passage> passages)
    {
        HashSet<string>? seen = null;
        foreach (var passage in passages.Where(RunningText.IsIn))
        {
            var text = passage.Prose.Text;
            foreach (var span in Abbreviations.FindIn(text, context.Language))
            {
                var abbreviation = text.Substring(span.Start, span.Length);
                if ((seen ??= []).Add(abbreviation) && !passages.Any(other => IsIntroduced(other.Prose.Text, abbreviation)) &&
                    !IsIntroduced(context.Resolution.Title?.Text ?? string.Empty, abbreviation))
                {
                    context.Report(passage, new Finding(span, abbreviation, "the name in full, or put the abbreviation in brackets behind it"));
                }
            }
        }
    }

    private static void LookForShortForm(DraftContext context, ImmutableArray<Passage> passages, string brief, string full)
    {
        if (!passages.Any(passage => passage.Prose.Text.Contains(full, StringComparison.Ordinal)) || passages.Any(passage => IsIntroduced(passage.Prose.Text, brief)))
        {
            return;
        }

        foreach (var passage in passages.Where(RunningText.IsIn))
        {
            var text = passage.Prose.Text;
            for (var at = text.IndexOf(brief, StringComparison.Ordinal); at >= 0; at = text.IndexOf(brief, at + brief.Length, StringComparison.Ordinal))
            {
                var isInFull = full.EndsWith(brief, StringComparison.Ordinal) && text.AsSpan(0, at + brief.Length).EndsWith(full.AsSpan());
                if (!isInFull && !RunningText.IsQuoted(text, at, context.Language))
                {
                    context.Report(passage, new Finding(new TextSpan(at, brief.Length), brief, $"“{full}” as elsewhere in this text"));
                }
            }
        }
    }

    // In brackets or quotation marks, with few words or none beside it: '(hereinafter “OSCE”)', '(以下简称信通技术)'.
    private static bool IsIntroduced(string text, string abbreviation)
    {
        for (var at = text.IndexOf(abbreviation, StringComparison.Ordinal); at >= 0; at = text.IndexOf(abbreviation, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at);
            var open = before.LastIndexOfAny("(（“«[".AsSpan());
            if (open >= 0 && before[open..].IndexOfAny(")）”»]".AsSpan()) < 0)
            {
                return true;
            }

            // 'OSCE (Organization for Security and Co-operation in Europe)'.
            var after = text.AsSpan(at + abbreviation.Length).TrimStart();
            if (after.Length > 1 && after[0] is '(' or '（' && char.IsLetter(after[1]))
            {
                return true;
            }
        }

        return false;
    }
}
