using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Puts together a text that its source wraps over lines: a line break is a blank, or nothing between two Chinese characters.</summary>
internal sealed class WrappedText
{
    private readonly MappedText.Builder _text = new();
    private TextSpan? _break;

    /// <summary>Appends a stretch of the source as it stands.</summary>
    public void Append(SourceText source, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            CloseLine(source.Content, span.Start, span.End);
            _text.Append(source, span);
        }
    }

    /// <summary>Appends text that stands for a stretch of the source: an escape.</summary>
    public void Append(string text, TextSpan source)
    {
        CloseLine(text, 0, text.Length);
        _text.Append(text, source);
    }

    /// <summary>Ends a line; the span is what separates it from the next.</summary>
    public void Break(TextSpan source)
    {
        if (_text.Length > 0)
        {
            _text.TrimEnd();
            _break = _break is { } open ? TextSpan.Union(open, source) : source;
        }
    }

    /// <summary>The text without blanks at its ends.</summary>
    public MappedText ToMappedText()
    {
        _text.TrimEnd();
        var text = _text.ToMappedText();
        var start = 0;
        while (start < text.Content.Length && char.IsWhiteSpace(text.Content[start]))
        {
            start++;
        }

        return text.Slice(TextSpan.FromBounds(start, text.Content.Length));
    }

    private void CloseLine(string next, int at, int end)
    {
        if (_break is { } source)
        {
            _break = null;
            if (_text.Length > 0 && !(EndsInHan() && BeginsWithHan(next, at, end)))
            {
                _text.Append(" ", source);
            }
        }
    }

    // The marks of emphasis do not tell whether a break is a blank: the characters around them do.
    private bool EndsInHan()
    {
        var at = _text.Length - 1;
        while (at >= 0 && _text[at] is '*' or '_')
        {
            at--;
        }

        return at >= 0 && (IsHan(_text[at]) || (at > 0 && IsHanSurrogate(_text[at - 1])));
    }

    private static bool BeginsWithHan(string text, int at, int end)
    {
        while (at < end && text[at] is '*' or '_')
        {
            at++;
        }

        return at < end && (IsHan(text[at]) || IsHanSurrogate(text[at]));
    }

    // Ideographs, radicals, kana, CJK punctuation and full-width forms.
    private static bool IsHan(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF');

    // The leading half of an ideograph of planes 2 and 3.
    private static bool IsHanSurrogate(char character) => character is >= '\uD840' and <= '\uD8BF';
}
