using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7005: a French mark of two parts, or a French quotation mark, has no blank beside it.</summary>
public sealed class FrenchBlanks() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7005",
        Title = "No blank at a French mark",
        MessageFormat = "French puts a no-break space (U+00A0) {0} “{1}”, and none stands here.",
        DefaultSeverity = Severity.Warning,
        Why = "French typography parts ; : ! ? from the word before them, and the words of a quotation from « and », by a no-break space.",
        Languages = [DraftingLanguage.French],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        for (var at = 0; at < text.Content.Length; at++)
        {
            var mark = text.Content[at];
            if (mark == '«')
            {
                Check(text, at, at + 1, text.At(at + 1), "after");
            }
            else if (mark == '»')
            {
                Check(text, at, at, text.At(at - 1), "before");
            }
            else if (text.Style.SpacedMarks.AsSpan().IndexOf(mark) >= 0 && EndsWord(text, at))
            {
                Check(text, at, at, text.At(at - 1), "before");
            }
        }
    }

    private static void Check(RunningText text, int at, int place, char neighbour, string side)
    {
        if (neighbour != default && !Blanks.IsBlank(neighbour))
        {
            text.Report(new TextSpan(at, 1), new Replacement("Put a no-break space", new TextSpan(place, 0), "\u00A0"), null, side, text.Content[at]);
        }
    }

    // Not the colon of an address or an hour, nor the second mark of ?!
    private static bool EndsWord(RunningText text, int at)
    {
        var (before, after) = (text.At(at - 1), text.At(at + 1));
        return (char.IsLetterOrDigit(before) || before is ')' or ']' or '»' or '”' or '’' or '%' or '.') && (after == default || Blanks.IsBlank(after) || after is ')' or '»' or '”' or '"');
    }
}
