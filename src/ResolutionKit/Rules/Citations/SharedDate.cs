using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>A date that governs several numbers of a list, some of which may be of another.</summary>
internal static class SharedDate
{
    /// <summary>For which other numbers the date is right.</summary>
    public static IEnumerable<string> Notes(CitationContext context)
    {
        foreach (var other in Sharing(context))
        {
            if (other.NumberSpan != context.Citation.NumberSpan && context.Registry.Find(other.Number, other.Kind).Date is { } due && due == other.Date)
            {
                yield return $"{other.Number} is of {IsoDate.FormatLong(due)}";
            }
        }
    }

    /// <summary>Puts the right date in the place of the wrong one, or splits the list where the numbers that share the date are of different dates.</summary>
    public static ImmutableArray<DraftFix> Fixes(CitationContext context)
    {
        if (context.Citation.DateSpan is not { } place || context.Answer.Date is not { } due)
        {
            return [];
        }

        var prose = context.Passage.Prose;
        var printed = prose.Text.Substring(place.Start, place.Length);
        string Write(DateOnly date) => date == context.Citation.Date ? printed : context.Language.FormatDate(date, printed);

        var sharing = Sharing(context);
        var dates = sharing.ConvertAll(other => context.Registry.Find(other.Number, other.Kind).Date ?? other.Date ?? due);
        if (dates.TrueForAll(date => date == due))
        {
            return context.Fix($"Write {Write(due)}", isSafe: false, place, Write(due));
        }

        var edits = place.Start > sharing[0].NumberSpan.Start
            ? SplitBefore(prose, sharing, dates, place, Write)
            : SplitAfter(prose, sharing, dates, place, Write);
        return edits is null ? [] : [new DraftFix("Give each number its own date: " + Result(prose, sharing, place, edits), IsSafe: false, [.. edits.Select(edit => edit.ToSource(prose)!.Value)])];
    }

    private static List<Citation> Sharing(CitationContext context)
    {
        var sharing = new List<Citation>();
        foreach (var other in context.Passage.Citations)
        {
            if (other.DateSpan == context.Citation.DateSpan)
            {
                sharing.Add(other);
            }
        }

        return sharing;
    }

    // 73/27 and 73/266 of 5 December 2018: each run of one date takes its own after its last number.
    private static List<ProseEdit>? SplitBefore(Prose prose, List<Citation> sharing, List<DateOnly> dates, TextSpan place, Func<DateOnly, string> write)
    {
        var last = sharing[sharing.Count - 1].NumberSpan.End;
        var link = last <= place.Start ? prose.Text.Substring(last, place.Start - last) : string.Empty;
        var edits = new List<ProseEdit>();
        for (var i = 0; i + 1 < sharing.Count; i++)
        {
            if (dates[i] != dates[i + 1])
            {
                edits.Add(new ProseEdit(new TextSpan(sharing[i].NumberSpan.End, 0), link + write(dates[i])));
            }
        }

        edits.Add(new ProseEdit(place, write(dates[dates.Count - 1])));
        return Checked(prose, edits);
    }

    // 2018 年 12 月 5 日第 73/27 号和第 73/266 号: each run of one date takes its own before its first number.
    private static List<ProseEdit>? SplitAfter(Prose prose, List<Citation> sharing, List<DateOnly> dates, TextSpan place, Func<DateOnly, string> write)
    {
        var text = prose.Text;
        var link = text.Substring(place.End, Math.Max(0, sharing[0].NumberSpan.Start - place.End));
        var edits = new List<ProseEdit> { new(place, write(dates[0])) };
        for (var i = 1; i < sharing.Count; i++)
        {
            if (dates[i] == dates[i - 1])
            {
                continue;
            }

            var at = sharing[i].NumberSpan.Start - link.Length;
            if (at < sharing[i - 1].NumberSpan.End || string.CompareOrdinal(text, at, link, 0, link.Length) != 0)
            {
                return null;
            }

            edits.Add(new ProseEdit(new TextSpan(at, 0), write(dates[i])));
        }

        return Checked(prose, edits);
    }

    private static List<ProseEdit>? Checked(Prose prose, List<ProseEdit> edits)
    {
        edits.RemoveAll(edit => string.CompareOrdinal(prose.Text, edit.Span.Start, edit.NewText, 0, Math.Max(edit.Span.Length, edit.NewText.Length)) == 0 && !edit.Span.IsEmpty);
        return edits.Count > 0 && edits.TrueForAll(edit => edit.ToSource(prose) is not null) ? edits : null;
    }

    // The list as it will read.
    private static string Result(Prose prose, List<Citation> sharing, TextSpan place, List<ProseEdit> edits)
    {
        var whole = TextSpan.Union(TextSpan.Union(sharing[0].NumberSpan, sharing[sharing.Count - 1].NumberSpan), place);
        var text = prose.Text.Substring(whole.Start, whole.Length);
        for (var i = edits.Count - 1; i >= 0; i--)
        {
            var at = edits[i].Span.Start - whole.Start;
            text = text.Remove(at, edits[i].Span.Length).Insert(at, edits[i].NewText);
        }

        return text;
    }

    private readonly record struct ProseEdit(TextSpan Span, string NewText)
    {
        public TextEdit? ToSource(Prose prose) => prose.GetSourceSpan(Span) is { } source ? new TextEdit(source, NewText) : null;
    }
}
