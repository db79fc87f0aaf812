using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Phrases;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5009: an opening phrase is not emphasised, or the emphasis covers too little or too much.</summary>
/// <remarks>A draft that emphasises no opening phrase leaves the italics to whoever sets it. The plain text of official documents shows none.</remarks>
public sealed class OpeningEmphasis() : DraftRule(Definition)
{
    private const string Marks = "*_";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5009",
        Title = "Opening phrase is not emphasised as a whole",
        MessageFormat = "The opening phrase “{0}” {1}; emphasise “{0}”.",
        DefaultSeverity = Severity.Warning,
        Why = "The opening phrase stands in italics, with its adverbs, so that a reader sees at a glance what each paragraph does.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        if (context.Draft.Form == DraftForm.OfficialText || !passages.Any(passage => passage.Opening is { } phrase && EmphasisAt(passage.Prose, phrase.Span) is not null))
        {
            return;
        }

        foreach (var passage in passages)
        {
            if (passage.Opening is { } phrase)
            {
                Check(context, passage, phrase);
            }
        }
    }

    private static void Check(DraftContext context, Passage passage, OpeningPhrase phrase)
    {
        var prose = passage.Prose;
        if (EmphasisAt(prose, phrase.Span) is not { } emphasis)
        {
            Report(context, passage, phrase, phrase.Span, "is not emphasised", InsertMarks(context, passage, phrase.Span));
            return;
        }

        if (emphasis.Start == phrase.Span.Start && IsDue(prose.Text, emphasis.End, phrase, context.Language.Openings))
        {
            return;
        }

        var isShort = emphasis.End < phrase.Span.End || emphasis.Start > phrase.Span.Start;
        var place = isShort ? phrase.Span : TextSpan.FromBounds(phrase.Span.End, emphasis.End);
        Report(context, passage, phrase, place, isShort ? "is emphasised in part only" : "is emphasised with words that do not belong to it", MoveMarks(context, passage, emphasis, phrase.Span));
    }

    private static void Report(DraftContext context, Passage passage, OpeningPhrase phrase, TextSpan place, string what, ImmutableArray<TextEdit> edits) =>
        context.Report(passage, new Finding(place, phrase.ToString(), what)
        {
            Fixes = edits.IsEmpty ? [] : [new DraftFix($"Emphasise “{phrase}”", IsSafe: true, edits)],
        });

    private static TextSpan? EmphasisAt(Prose prose, TextSpan phrase)
    {
        foreach (var emphasis in prose.Emphasis)
        {
            if (emphasis.Overlaps(phrase))
            {
                return emphasis;
            }
        }

        return null;
    }

    // The preposition or conjunction behind a phrase, and what strengthens it there, may be in italics or not; manuals and documents differ.
    private static bool IsDue(string text, int end, OpeningPhrase phrase, OpeningGrammar grammar)
    {
        var isStrengthenedOnly = phrase.Complement.Length == 0 && (phrase.SuccessionSpan is not { } also || also.End <= phrase.HeadSpan.End);
        if (end == phrase.Span.End || (end == phrase.HeadSpan.End && isStrengthenedOnly))
        {
            return true;
        }

        var next = WordMatch.SkipBlanks(text.AsSpan(), phrase.Span.End);
        return end > phrase.Span.End && grammar.Followers.Any(word => WordMatch.End(word, text.AsSpan(), next) == end);
    }

    private static ImmutableArray<TextEdit> InsertMarks(DraftContext context, Passage passage, TextSpan phrase)
    {
        if (context.Draft.Source is not { } source || passage.Prose.GetSourceSpan(phrase) is not { } place || !MayBeginWithMark(context.Draft, source, place.Start))
        {
            return [];
        }

        return [new TextEdit(new TextSpan(place.Start, 0), "*"), new TextEdit(new TextSpan(place.End, 0), "*")];
    }

    // A star before a plain scalar would name an alias: only quoted ones take it.
    private static bool MayBeginWithMark(Draft draft, SourceText source, int start) =>
        draft.Form == DraftForm.Markdown || (start > 0 && source.ToString(new TextSpan(start - 1, 1)) is "\"" or "'");

    private static ImmutableArray<TextEdit> MoveMarks(DraftContext context, Passage passage, TextSpan emphasis, TextSpan phrase)
    {
        if (context.Draft.Source is not { } source || passage.Prose.GetSourceSpan(emphasis) is not { } from || passage.Prose.GetSourceSpan(phrase) is not { } to)
        {
            return [];
        }

        var (open, close) = (new TextSpan(Math.Max(from.Start - 1, 0), 1), new TextSpan(from.End, 1));
        var mark = source.ToString(open);
        var isSingle = close.End <= source.Length && Marks.Contains(mark) && source.ToString(close) == mark && passage.Prose.Emphasis.Count(other => other.Overlaps(phrase)) == 1;
        if (!isSingle || emphasis.Start != phrase.Start || (close.End < source.Length && source.ToString(new TextSpan(close.End, 1)) == mark))
        {
            return [];
        }

        return to.End < from.End
            ? [new TextEdit(new TextSpan(to.End, 0), mark), new TextEdit(close, string.Empty)]
            : [new TextEdit(close, string.Empty), new TextEdit(new TextSpan(to.End, 0), mark)];
    }
}
