namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2001: a footnote marker has no note.</summary>
public sealed class MarkerWithoutNote() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2001",
        Title = "Footnote marker without a note",
        MessageFormat = "There is no footnote {0} for this marker; add the note, or strike the marker out.",
        DefaultSeverity = Severity.Error,
        Why = "A marker sends the reader to a note. Notes are lost when paragraphs are copied from one text to another.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var notes = context.Resolution.Footnotes;
        foreach (var marker in FootnoteMarkers.Of(context.Resolution))
        {
            if (!HasNote(notes, marker.Label))
            {
                context.Report(marker.Passage, new Finding(null, marker.Label) { SourceSpan = marker.Place, Severity = context.IfNotDamage });
            }
        }
    }

    private static bool HasNote(ImmutableArray<Footnote> notes, string label)
    {
        foreach (var note in notes)
        {
            if (note.Label == label)
            {
                return true;
            }
        }

        return false;
    }
}
