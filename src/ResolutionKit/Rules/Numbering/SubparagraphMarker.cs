using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3002: the letters or numerals of sub-paragraphs are out of sequence.</summary>
/// <remarks>
/// Levels are marked (a), (i), a., i. in English, Chinese, Russian and Arabic, and a), i), a., i. in French and Spanish. Only the sequence is judged,
/// not the brackets. (h) (i) (j) are letters. A list that is marked (i), (ii), (iii) throughout where letters are due is one finding. Russian texts letter with Latin or Cyrillic letters by period; Cyrillic ones are not judged.
/// </remarks>
public sealed class SubparagraphMarker() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3002",
        Title = "Sub-paragraphs are not marked in sequence",
        MessageFormat = "This sub-paragraph is marked {0}; {1} is due.",
        DefaultSeverity = Severity.Warning,
        Fixes = RuleFixes.OnRequest,
        Why = "Sub-paragraphs are cited by their letters and numerals: paragraph 3 (b) (ii).",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        foreach (var paragraph in PassageTree.Of(context.Resolution))
        {
            if (paragraph.Text.Kind is PassageKind.Operative or PassageKind.Preambular)
            {
                LookBelow(context, paragraph);
            }
        }
    }

    private static void LookBelow(DraftContext context, PassageTree paragraph)
    {
        var items = paragraph.Items;
        if (items.Any(item => IsWrong(item.Text, context.Language.Markers)))
        {
            if (IsInSequence(items, context.Language.Markers))
            {
                ReportScheme(context, items);
            }
            else
            {
                ReportEach(context, items);
            }
        }

        foreach (var item in items)
        {
            LookBelow(context, item);
        }
    }

    private static bool IsWrong(Passage item, MarkerScheme scheme) =>
        item is { ExpectedMarker.Length: > 0, Marker.Length: > 0 } && item.Marker != item.ExpectedMarker && !IsCyrillic(item.Marker) &&
        scheme.OrdinalOf(item.Level, item.Marker) != scheme.OrdinalOf(item.Level, item.ExpectedMarker);

    // Whether a list is in order by the markers of another level: (i), (ii), (iii) where letters are due.
    private static bool IsInSequence(ImmutableArray<PassageTree> items, MarkerScheme scheme)
    {
        for (var level = 0; level <= 2; level++)
        {
            var ordinal = 0;
            if (items.All(item => scheme.OrdinalOf(level, item.Text.Marker) == ++ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A list that is right but for its kind of markers is one finding; official texts have such lists.
    private static void ReportScheme(DraftContext context, ImmutableArray<PassageTree> items)
    {
        if (context.IfNotDamage is not null)
        {
            return;
        }

        var scheme = context.Language.Markers;
        var (first, last) = (items[0].Text, items[items.Length - 1].Text);
        var due = items.Select((item, index) => scheme.Make(item.Text.Level, index + 1)).ToList();
        var list = $"{due[0]} to {due[due.Count - 1]}";
        context.Report(first, new Finding(new TextSpan(0, 0), first.Marker, due[0])
        {
            SourceSpan = first.Paragraph?.MarkerSpan,
            Notes = items.Length == 1 ? [] : [$"the list is marked {first.Marker} to {last.Marker}; at this level it is {list}"],
            Fixes = items.All(static item => item.Text.Paragraph?.MarkerSpan is not null)
                ? [new DraftFix(items.Length == 1 ? $"Mark it {due[0]}" : $"Mark the list {list}", IsSafe: false, [.. items.Select((item, index) => new TextEdit(item.Text.Paragraph!.MarkerSpan!.Value, due[index]))])]
                : [],
        });
    }

    private static void ReportEach(DraftContext context, ImmutableArray<PassageTree> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var passage = items[i].Text;
            if (IsWrong(passage, context.Language.Markers))
            {
                context.Report(passage, new Finding(new TextSpan(0, 0), passage.Marker, passage.ExpectedMarker)
                {
                    SourceSpan = passage.Paragraph?.MarkerSpan,
                    Severity = context.IfNotDamage is null ? null : Severity.Info,
                    Fixes = MarkFrom(context, items, i),
                });
            }
        }
    }

    // Marks a sub-paragraph and those after it: else the next one would be out of sequence.
    private static ImmutableArray<DraftFix> MarkFrom(DraftContext context, ImmutableArray<PassageTree> items, int index)
    {
        var scheme = context.Language.Markers;
        var first = items[index].Text;
        var ordinal = scheme.OrdinalOf(first.Level, first.ExpectedMarker);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var i = index; i < items.Length; i++, ordinal++)
        {
            var item = items[i].Text;
            if (item.Paragraph?.MarkerSpan is not { } place || IsCyrillic(item.Marker))
            {
                return [];
            }

            if (scheme.OrdinalOf(item.Level, item.Marker) != ordinal)
            {
                edits.Add(new TextEdit(place, scheme.Make(item.Level, ordinal)));
            }
        }

        return [new DraftFix(edits.Count == 1 ? $"Mark it {first.ExpectedMarker}" : $"Mark it {first.ExpectedMarker}, and those after it in sequence", IsSafe: false, edits.ToImmutable())];
    }

    private static bool IsCyrillic(string marker)
    {
        foreach (var character in marker)
        {
            if (character is >= '\u0400' and <= '\u04FF')
            {
                return true;
            }
        }

        return false;
    }
}
