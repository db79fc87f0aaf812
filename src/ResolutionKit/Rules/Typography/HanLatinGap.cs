using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7006: some of the gaps of one sort between Chinese and Latin writing are unlike the others of the same text.</summary>
/// <remarks>
/// Both forms are in use: 2021-2025 年 in A/RES/77/37, 2013年 in A/RES/73/266. A text should keep to one of them; where nearly all places agree, those
/// that do not are slips, and where they are mixed, that is said once.
/// </remarks>
public sealed class HanLatinGap() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7006",
        Title = "Gap between Han characters and digits or letters is not uniform",
        MessageFormat = "{0}; {1}.",
        DefaultSeverity = Severity.Info,
        Why = "Chinese texts are printed with or without a gap between Han characters and digits or Latin letters; one text keeps to one of them.",
        Languages = [DraftingLanguage.Chinese],
        Fixes = RuleFixes.Safe,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.IsOldPrint)
        {
            return;
        }

        var kinds = RunningText.In(context).SelectMany(GapPlace.In).GroupBy(found => found.Kind, found => found.Place);
        foreach (var kind in kinds)
        {
            Check(kind.Key, [.. kind]);
        }
    }

    private static void Check(GapKind kind, List<GapPlace> places)
    {
        var gaps = places.Count(place => place.HasGap);
        var wantsGap = gaps * 2 >= places.Count;
        var others = places.FindAll(place => place.HasGap != wantsGap);
        var usual = places.Count - others.Count;
        if (others.Count * 5 <= places.Count || (others.Count == 1 && usual > 1))
        {
            foreach (var other in others)
            {
                Report(other, [other], $"{(wantsGap ? "No blank stands" : "A blank stands")} between {kind} here, unlike at the {usual} other places", wantsGap ? "put one" : "delete it");
            }
        }
        else
        {
            Report(others[0], others, $"Between {kind} a blank stands {Times(gaps)} and is missing {Times(places.Count - gaps)}", wantsGap ? "put one everywhere" : "delete all of them");
        }
    }

    private static void Report(GapPlace first, List<GapPlace> places, string what, string due)
    {
        var edits = places.Select(place => place.Text.EditOf(place.Blank, place.HasGap ? string.Empty : " ")).OfType<TextEdit>().OrderBy(edit => edit.Span).ToImmutableArray();
        var isAll = edits.Length == places.Count;
        first.Text.Report(new Finding(first.Blank, what, due)
        {
            Fixes = isAll ? [new DraftFix(first.HasGap ? "Delete the blank" : "Put a blank", IsSafe: true, edits)] : [],
        });
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
