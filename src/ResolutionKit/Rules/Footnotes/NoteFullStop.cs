using ResolutionKit.Text;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2005: a footnote does not end with a full stop.</summary>
/// <remarks>Question marks, exclamation marks, dots that leave out and a stop inside the closing quotation mark or bracket are right too.</remarks>
public sealed class NoteFullStop() : DraftRule(Definition)
{
    private const string Closers = "\"'”’»“„)]）】」』》";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2005",
        Title = "Footnote does not end with a full stop",
        MessageFormat = "Footnote {0} does not end with a full stop; write {1} here.",
        DefaultSeverity = Severity.Info,
        Why = "A footnote ends with a full stop, be it a sentence or a symbol alone: A/65/201.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is not { Kind: PassageKind.Footnote, Footnote: { } note } || context.Passage.Prose.Text.TrimEnd() is not { Length: > 0 } text)
        {
            return;
        }

        var stop = context.Language.Punctuation.FullStop;
        var last = text.TrimEnd(Closers.ToCharArray()).TrimEnd();
        if (last.Length == 0 || last[^1] == stop || last[^1] is '?' or '!' or '…' or '؟' or '！' or '？' or ':' or '：')
        {
            return;
        }

        // A comma, a semicolon or the other script's stop at the very end gives way; behind anything else the stop is added.
        var isReplaced = text[^1] is ',' or ';' or '，' or '；' or '،' or '؛' or '、' or '.' or '。';
        var span = isReplaced ? new TextSpan(text.Length - 1, 1) : new TextSpan(text.Length, 0);
        context.Report(new Finding(span, note.Label, stop) { Fixes = context.Fix(isReplaced ? $"Replace {text[^1]} by {stop}" : $"Add {stop}", isSafe: true, span, stop.ToString()) });
    }
}
