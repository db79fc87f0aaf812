using System.Text;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Fixes;

/// <summary>Edits of one text, in order, none overlapping another: makes the new text, and tells where in the old one a place of the new one was.</summary>
internal sealed class EditSet
{
    private readonly TextEdit[] _edits;

    private EditSet(TextEdit[] edits) => _edits = edits;

    /// <summary>The edits of some fixes; what two of them change in the same way is changed once.</summary>
    public static EditSet Of(IEnumerable<PlannedFix> fixes) =>
        new([.. fixes.SelectMany(static fix => fix.Fix.Edits).Distinct().OrderBy(static edit => edit.Span)]);

    /// <summary>The text with the edits made.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in _edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The stretch of the old text that a stretch of the new one was; what an edit wrote stands for all that it replaced.</summary>
    public TextSpan ToBefore(TextSpan span)
    {
        var (start, end) = (ToBefore(span.Start, isEnd: false), ToBefore(span.End, isEnd: true));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    private int ToBefore(int offset, bool isEnd)
    {
        var shift = 0;
        foreach (var edit in _edits)
        {
            var start = edit.Span.Start + shift;
            if (offset < start || (isEnd && offset == start))
            {
                break;
            }

            var end = start + edit.NewText.Length;
            if (offset < end || (isEnd && offset == end))
            {
                return isEnd ? edit.Span.End : edit.Span.Start;
            }

            shift += edit.NewText.Length - edit.Span.Length;
        }

        return offset - shift;
    }
}
