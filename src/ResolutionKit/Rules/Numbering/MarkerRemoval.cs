using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>Takes the number away from a paragraph that should carry none.</summary>
internal static class MarkerRemoval
{
    /// <summary>The change that strikes out the marker and the blanks behind it; none where there is no source.</summary>
    public static ImmutableArray<DraftFix> Fixes(PassageContext context, Paragraph paragraph, bool isSafe) =>
        context.Draft.Source is { } source && paragraph.MarkerSpan is { } marker
            ? DraftFix.At("Take the number away", isSafe, WithBlanks(source.Content, marker), string.Empty)
            : [];

    // Up to the first word or its emphasis, on the same line.
    private static TextSpan WithBlanks(string content, TextSpan marker)
    {
        var end = marker.End;
        while (end < content.Length && (content[end] is ' ' or '\t' or '\u00A0'))
        {
            end++;
        }

        return TextSpan.FromBounds(marker.Start, end);
    }
}
