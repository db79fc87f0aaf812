using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2002: nothing in the text refers to a footnote.</summary>
/// <remarks>
/// Silent where a broken Word field stands in the text, since the marker may be what broke (<c>RK9001</c>), and on starred notes, which belong to the
/// masthead: sponsors, reissues.
/// </remarks>
public sealed class NoteWithoutMarker() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2002",
        Title = "Footnote without a marker",
        MessageFormat = "Nothing in the text refers to footnote {0}; put its marker into the text, or strike the note out.",
        DefaultSeverity = Severity.Error,
        Why = "A note without a marker cannot be found by the reader; it remains when the words that it belonged to are deleted.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var resolution = context.Resolution;
        if (resolution.Footnotes.IsEmpty)
        {
            return;
        }

        var markers = FootnoteMarkers.Of(resolution);
        foreach (var passage in resolution.Passages)
        {
            if (passage.Footnote is { IsStarred: false } note &&
                !markers.Exists(marker => marker.Label == note.Label) && !HasBrokenField(resolution))
            {
                context.Report(passage, new Finding(null, note.Label) { SourceSpan = note.LabelSpan, Severity = context.IfNotDamage });
            }
        }
    }

    private static bool HasBrokenField(Resolution resolution)
    {
        foreach (var passage in resolution.Passages)
        {
            if (!BrokenFields.FindIn(passage.Prose.Text).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
