using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2006: two notes give the same source.</summary>
/// <remarks>
/// Notes are the same whose words are, but for blanks and the full stop. One that points back (<em>Ibid.</em>) means another source each time; notes of different
/// lettered parts or annexes are apart; so are those of old prints, which number their notes by the page.
/// </remarks>
public sealed class RepeatedNote() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2006",
        Title = "Footnote repeats an earlier one",
        MessageFormat = "Footnote {0} says the same as footnote {1}; refer to footnote {1} again here.",
        DefaultSeverity = Severity.Info,
        Fixes = RuleFixes.OnRequest,
        Why = "A source is given once; where it is cited again, the marker of its first note is repeated.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.IsOldPrint || context.Resolution.Footnotes.Length < 2)
        {
            return;
        }

        var markers = FootnoteMarkers.Of(context.Resolution);
        var notes = new Dictionary<(string Text, LetteredPart? Part, Annex? Annex), Footnote>();
        foreach (var passage in context.Resolution.Passages)
        {
            if (passage.Footnote is not { IsStarred: false } note || markers.FindIndex(marker => marker.Label == note.Label) is not (>= 0 and var first) || SourceIn(passage, context.Language) is not { } text)
            {
                continue;
            }

            var at = markers[first].Passage;
            if (!notes.TryGetValue((text, at?.Part, at?.Annex), out var earlier))
            {
                notes.Add((text, at?.Part, at?.Annex), note);
            }
            else if (earlier.Label != note.Label)
            {
                context.Report(at, new Finding(null, note.Label, earlier.Label) { SourceSpan = markers[first].Place, Fixes = ReferAgain(context, markers, note, earlier) });
            }
        }
    }

    // The words of a note that names a source by itself; null where it points back, or says too little to tell.
    private static string? SourceIn(Passage passage, DraftingLanguage language)
    {
        var text = passage.Prose.Text;
        foreach (var word in language.HouseStyle.BackReferences)
        {
            if (text.AsSpan().IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return null;
            }
        }

        var words = new System.Text.StringBuilder(text.Length);
        var hasDigit = false;
        foreach (var character in text)
        {
            hasDigit |= char.IsDigit(character);
            if (!char.IsWhiteSpace(character))
            {
                words.Append(character);
            }
        }

        return hasDigit ? words.ToString().TrimEnd('.', language.Punctuation.FullStop) : null;
    }

    // Only of the last note: without another one, those after it would have to be numbered anew.
    private static ImmutableArray<DraftFix> ReferAgain(DraftContext context, List<PlacedMarker> markers, Footnote note, Footnote earlier)
    {
        var isLast = markers[^1].Label == note.Label || markers.FindIndex(marker => marker.Label == note.Label) > markers.FindLastIndex(marker => IsFirst(marker));
        if (context.Draft.Form != DraftForm.Markdown || !isLast || context.Draft.Source is not { } source || note.Span is not { } whole || note.LabelSpan is not { } label)
        {
            return [];
        }

        var edits = new List<TextEdit>();
        foreach (var marker in markers)
        {
            if (marker.Label == note.Label)
            {
                if (marker.Place is not { } place)
                {
                    return [];
                }

                edits.Add(new TextEdit(place, source.ToString(place).Replace(note.Label, earlier.Label)));
            }
        }

        // With the blank lines before it.
        var start = whole.Start;
        while (start > 0 && char.IsWhiteSpace(source.Content[start - 1]) && start > label.Start - 200)
        {
            start--;
        }

        edits.Add(new TextEdit(TextSpan.FromBounds(start, whole.End), string.Empty));
        return [new DraftFix($"Refer to footnote {earlier.Label} again, and strike out footnote {note.Label}", IsSafe: false, [.. edits.OrderBy(static edit => edit.Span)])];

        // Whether a marker is where another note is first referred to.
        bool IsFirst(PlacedMarker marker) => marker.Label != note.Label && markers.Find(other => other.Label == marker.Label) == marker;
    }
}
