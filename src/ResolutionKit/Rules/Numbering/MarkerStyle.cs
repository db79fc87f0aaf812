using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3007: sub-paragraphs carry the right letters, but in brackets or with a stop that are not those of their level and language.</summary>
/// <remarks>
/// A list is one finding, at its first marker that is wrong. A list out of sequence, or marked as one of another level, is <see cref="SubparagraphMarker"/>’s.
/// Russian texts are printed with one bracket and with two, and are not judged.
/// </remarks>
public sealed class MarkerStyle() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3007",
        Title = "Sub-paragraphs are marked in another style",
        MessageFormat = "This sub-paragraph is marked {0}; at this level write {1}.",
        DefaultSeverity = Severity.Warning,
        Languages = [DraftingLanguage.English, DraftingLanguage.Chinese, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
        InModelUnitedNations = RuleLevel.Off,
        IsForUnitedNations = true,
        Why = "Brackets and stops tell the levels apart: (a), (i), a., i.; French and Spanish write a), i), a., i.",
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
        LookAt(context, paragraph.Items);
        foreach (var item in paragraph.Items)
        {
            LookBelow(context, item);
        }
    }

    private static void LookAt(DraftContext context, ImmutableArray<PassageTree> items)
    {
        Passage? first = null;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var isMended = true;
        foreach (var item in items)
        {
            var passage = item.Text;
            if (passage.Marker.Length == 0 || passage.ExpectedMarker.Length == 0)
            {
                continue;
            }

            if (Core(passage.Marker) != Core(passage.ExpectedMarker))
            {
                return;
            }

            if (passage.Marker != passage.ExpectedMarker)
            {
                first ??= passage;
                var place = PlaceIn(context, passage);
                isMended &= place is not null;
                edits.Add(new TextEdit(place ?? default, passage.ExpectedMarker));
            }
        }

        if (first is not null)
        {
            context.Report(first, new Finding(new TextSpan(0, 0), first.Marker, first.ExpectedMarker)
            {
                SourceSpan = first.Paragraph?.MarkerSpan,
                Notes = edits.Count > 1 ? [$"{edits.Count} sub-paragraphs of this list are marked so"] : [],
                Fixes = isMended ? [new DraftFix(edits.Count > 1 ? $"Mark the list as {first.ExpectedMarker}" : $"Mark it {first.ExpectedMarker}", IsSafe: true, edits.ToImmutable())] : [],
            });
        }
    }

    // The letter alone, without brackets and stop.
    private static string Core(string marker) => marker.Trim('(', ')', '.', ' ');

    // A marker may be stated in a comment, or be quoted: it is changed where it stands as it was read.
    private static TextSpan? PlaceIn(DraftContext context, Passage passage) =>
        passage.Paragraph?.MarkerSpan is { } place && context.Draft.Source is { } source && source.ToString(place) == passage.Marker ? place : null;
}
