using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Reading;

/// <summary>Takes names out of the comments that silence findings.</summary>
internal static class CommentEdits
{
    /// <summary>The change that takes names out of a comment: with the last of them goes the comment, and with the comment its line.</summary>
    public static TextEdit Remove(SourceText source, Suppression comment, Func<SuppressedName, bool> isRemoved)
    {
        var kept = comment.Names.Where(name => !isRemoved(name)).Select(name => name.Name).ToList();
        return kept.Count == 0
            ? new TextEdit(WithBlanks(source, comment.Span), string.Empty)
            : new TextEdit(TextSpan.FromBounds(comment.Names[0].Span.Start, comment.Names[comment.Names.Length - 1].Span.End), string.Join(", ", kept));
    }

    // A comment of its own line with the line and its end; one behind text with the blanks before it, one before text with those behind it.
    private static TextSpan WithBlanks(SourceText source, TextSpan comment)
    {
        var (start, end) = (comment.Start, comment.End);
        while (start > 0 && IsBlank(source.Content[start - 1]))
        {
            start--;
        }

        while (end < source.Length && IsBlank(source.Content[end]))
        {
            end++;
        }

        var beginsLine = start == 0 || source.Content[start - 1] is '\r' or '\n';
        var endsLine = end == source.Length || source.Content[end] is '\r' or '\n';
        if (beginsLine && endsLine)
        {
            return TextSpan.FromBounds(start, Math.Min(source.Length, AfterLineEnd(source, end)));
        }

        return endsLine ? TextSpan.FromBounds(start, comment.End) : TextSpan.FromBounds(comment.Start, end);
    }

    private static int AfterLineEnd(SourceText source, int at) =>
        at + (at + 1 < source.Length && source.Content[at] == '\r' && source.Content[at + 1] == '\n' ? 2 : 1);

    private static bool IsBlank(char character) => character is ' ' or '\t';
}
