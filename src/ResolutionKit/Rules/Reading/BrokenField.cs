using ResolutionKit.Drafts;
using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Reading;

/// <summary>RK9001: a broken Word field.</summary>
/// <remarks>
/// A later reference to a footnote is a cross-reference field in Word; when the bookmark is lost, printing puts an error text in its place, as three
/// times in A/RES/73/266. Where the same words stand before a footnote marker elsewhere, the finding names the footnote.
/// </remarks>
public sealed class BrokenField() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9001",
        Title = "Broken Word field",
        MessageFormat = "A broken Word field stands here in the place of {0}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.OnRequest,
        Why = "When a cross-reference loses its target, Word prints “Error! Bookmark not defined.” in the language of the program, and official texts have been issued so.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var field in BrokenFields.FindIn(context.Passage.Prose.Text))
        {
            if (FootnoteByContext.Find(context.Resolution, context.Passage, field.Start) is { } match)
            {
                var marker = context.Draft.Form == DraftForm.OfficialText ? match.Label + " " : $"[^{match.Label}]";
                context.Report(new Finding(field, "footnote marker " + match.Label)
                {
                    Notes = [$"“{match.Words}” stands before footnote marker {match.Label} in {match.Passage.Label}"],
                    Fixes = context.Fix($"Put footnote marker {match.Label} in its place", isSafe: false, field, marker),
                });
            }
            else
            {
                context.Report(field, "a footnote marker or another cross-reference");
            }
        }
    }
}
