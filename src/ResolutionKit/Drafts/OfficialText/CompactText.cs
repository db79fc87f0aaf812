using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A few lines without their blanks, each character with its place: extraction puts blanks into words (<c>大  会</c>) and takes them out. Nor has it what may stand within any word.</summary>
internal sealed class CompactText
{
    private readonly int[] _places;

    private CompactText(string text, int[] places)
    {
        Text = text;
        _places = places;
    }

    public string Text { get; }

    public int Length => Text.Length;

    public static CompactText Of(string content, params TextSpan[] spans)
    {
        var length = spans.Sum(span => span.Length);
        var (text, places, count) = (new char[length], new int[length], 0);
        foreach (var span in spans)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (!LineReader.IsBlank(content[at]) && !Blanks.IsWithinWord(content[at]))
                {
                    text[count] = content[at] == '’' ? '\'' : content[at];
                    places[count++] = at;
                }
            }
        }

        return new CompactText(new string(text, 0, count), places);
    }

    /// <summary>The text without one character at its end.</summary>
    public CompactText TrimEnd(char character) => Text.TrimEnd(character) is var trimmed && trimmed.Length < Length ? new(trimmed, _places) : this;

    /// <summary>The place in the source of a stretch that is not empty.</summary>
    public TextSpan ToSource(int start, int end) => TextSpan.FromBounds(_places[start], _places[end - 1] + 1);
}
