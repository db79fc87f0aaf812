using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>Compares the mark with which a passage ends with the one that its place demands.</summary>
/// <remarks>
/// An official text is judged with more care than a draft: a missing mark may have been lost on the way from the printed page, and where most of
/// its paragraphs end alike, that was the usage of its day.
/// </remarks>
internal static class TerminalMarkCheck
{
    /// <summary>Reports a passage that does not end as it should.</summary>
    /// <param name="context">The draft.</param>
    /// <param name="index">The index of the passage.</param>
    /// <param name="subject">What ends so, as the beginning of a sentence.</param>
    /// <param name="due">The mark that is due.</param>
    /// <param name="alsoRight">A second mark that is right; the same as the first where there is none.</param>
    /// <param name="severity">The severity, where it is less than the rule's.</param>
    public static void Check(DraftContext context, int index, string subject, char due, char alsoRight, Severity severity = Severity.Error)
    {
        var passage = context.Resolution.Passages[index];
        var isOfficial = context.Draft.Form == DraftForm.OfficialText;
        var mark = TerminalMark.Of(passage.Prose, context.Language, isOfficial);
        if (passage.Prose.Text.Length == 0 || mark.Mark == due || mark.Mark == alsoRight || mark.IsUnclear ||
            ConvertedMarks.StandFor(context, mark.Mark, due) || ConvertedMarks.StandFor(context, mark.Mark, alsoRight))
        {
            return;
        }

        var isMissing = mark.IsMissing || mark.IsEnclosed;
        if (isOfficial && passage is { Kind: PassageKind.Operative, Level: 0, Marker: "" } && mark.Mark == context.Language.Punctuation.FullStop)
        {
            // Old texts without numbers are written in sentences.
            return;
        }

        if (isOfficial && !isMissing && IsUsage(context, PassageEnds.Of(context.Resolution.Passages, index), mark.Mark, due))
        {
            return;
        }

        var place = isMissing ? TerminalMark.PlaceToAdd(passage.Prose) : mark.Span;
        var punctuation = context.Language.Punctuation;
        var found = isMissing ? "without a punctuation mark" : "with " + NameOf(mark.Mark, punctuation);
        var (change, mended) = WithBlanks(context, passage.Prose.Text, place, due);
        context.Report(passage, new Finding(place, subject, found, NameOf(due, punctuation))
        {
            Severity = GraveAs(context, mark.Mark, due, isMissing) ?? severity,
            Fixes = DraftFix.In(passage.Prose, isMissing ? $"Add {due}" : $"Replace {mark.Mark} by {due}", !isMissing && mark.IsCommaOrStop, change, mended),
        });
    }

    // A scanner easily takes one mark of an old print for another; a colon may announce what was not recognised as belonging to the paragraph.
    private static Severity? GraveAs(DraftContext context, char mark, char due, bool isMissing)
    {
        if (context.IsOldPrint)
        {
            return Severity.Info;
        }

        var punctuation = context.Language.Punctuation;
        var mayBeDamage = context.Draft.Form == DraftForm.OfficialText && (isMissing || (mark == punctuation.Comma && due == punctuation.Semicolon));
        return mark is ':' or '：' || mayBeDamage ? Severity.Warning : null;
    }

    // French parts a semicolon and a colon from the word: the blank goes with the mark, and comes with it as elsewhere in the text.
    private static (TextSpan Span, string Text) WithBlanks(DraftContext context, string text, TextSpan place, char due)
    {
        var punctuation = context.Language.Punctuation;
        if (punctuation.BlankBeforeHighMarks.Length == 0)
        {
            return (place, due.ToString());
        }

        var start = place.Start;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var blank = due == punctuation.Comma || due == punctuation.FullStop ? string.Empty
            : start < place.Start ? text.Substring(start, place.Start - start)
            : BlankOfText(context) ?? punctuation.BlankBeforeHighMarks;
        return (TextSpan.FromBounds(start, place.End), blank + due);
    }

    // The blank before the first semicolon or colon of the text, which may have none.
    private static string? BlankOfText(DraftContext context)
    {
        foreach (var passage in context.Resolution.Passages)
        {
            var text = passage.Prose.Text;
            var at = text.AsSpan().IndexOfAny(context.Language.Punctuation.Semicolon, context.Language.Punctuation.Colon);
            if (at > 0)
            {
                return char.IsWhiteSpace(text[at - 1]) ? text[at - 1].ToString() : string.Empty;
            }
        }

        return null;
    }

    // Whether more passages of a kind end with this mark than with the one that is due.
    private static bool IsUsage(DraftContext context, PassageEnd kind, char mark, char due)
    {
        var passages = context.Resolution.Passages;
        var balance = 0;
        for (var i = 0; i < passages.Length; i++)
        {
            if (PassageEnds.Of(passages, i) == kind)
            {
                var end = TerminalMark.Of(passages[i].Prose, context.Language).Mark;
                balance += end == mark ? 1 : end == due ? -1 : 0;
            }
        }

        return balance > 1;
    }

    private static string NameOf(char mark, Punctuation punctuation)
    {
        var name = mark switch
        {
            ',' or '，' or '،' => "comma",
            ';' or '；' or '؛' => "semicolon",
            ':' or '：' => "colon",
            '、' => "enumeration comma",
            _ => "full stop",
        };
        var isOwn = mark == punctuation.Comma || mark == punctuation.Semicolon || mark == punctuation.FullStop || mark == punctuation.Colon || mark == '、';
        var width = isOwn ? string.Empty : mark < 128 ? "half-width " : mark < 0x700 ? "Arabic " : "full-width ";
        return (name[0] == 'e' ? "an " : width.Length > 0 && width[0] == 'A' ? "an " : "a ") + width + $"{name} ({mark})";
    }
}
