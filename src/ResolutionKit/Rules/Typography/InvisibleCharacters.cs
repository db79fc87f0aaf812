using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7011: a character stands in the text that is not seen, or that stands for one that was lost.</summary>
public sealed class InvisibleCharacters() : DraftRule(Definition)
{
    private const char Lost = '\uFFFD';

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7011",
        Title = "Invisible or lost character",
        MessageFormat = "{0} stands here; {1}.",
        DefaultSeverity = Severity.Warning,
        Why = "Soft hyphens, zero-width spaces, marks of direction and control characters come along when text is pasted; they part words for every search and are not seen.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        for (var at = 0; at < text.Content.Length; at++)
        {
            if (!IsStray(text, text.Content[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Content.Length && text.Content[end] == text.Content[at])
            {
                end++;
            }

            Report(text, TextSpan.FromBounds(at, end));
            at = end - 1;
        }
    }

    private static void Report(RunningText text, TextSpan span)
    {
        var character = text.Content[span.Start];
        if (character == Lost)
        {
            text.Report(span, null, null, "A mark for a character that was lost (U+FFFD)", "write what stood there");
            return;
        }

        // A line break of a word processor parts words.
        var isBreak = char.IsWhiteSpace(character) && char.IsLetterOrDigit(text.At(span.Start - 1)) && char.IsLetterOrDigit(text.At(span.End));
        var title = isBreak ? "Put a blank" : "Delete it";
        text.Report(
            span,
            text.IsVerbatim(span) ? new Replacement(title, span, isBreak ? " " : string.Empty) : null,
            null,
            $"{NameOf(character)} (U+{(int)character:X4})",
            isBreak ? "put a blank" : "delete it");
    }

    private static bool IsStray(RunningText text, char character) => character switch
    {
        Lost or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => true,
        '\u2028' or '\u2029' => true,
        // Joiners and marks of direction are a part of Arabic writing.
        '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => !text.Language.IsRightToLeft,
        _ => character is < ' ' and not ('\t' or '\r' or '\n') or (>= '\u007F' and <= '\u009F'),
    };

    private static string NameOf(char character) => character switch
    {
        '\u00AD' => "A soft hyphen",
        '\u200B' => "A zero-width space",
        '\u200C' or '\u200D' or '\u2060' => "A joiner",
        '\uFEFF' => "A mark of byte order",
        '\u2028' or '\u2029' or '\v' or '\f' or '\u0085' => "A line break",
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "A mark of direction",
        _ => "A control character",
    };
}
