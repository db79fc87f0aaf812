using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5019: a long name is written in two forms in one text.</summary>
/// <remarks>
/// Two stretches are taken for one name where all their words are the same and only particles between them differ: <em>of</em>, <em>on</em>, 的, 来.
/// Anything else that differs — a number, an ordinal, a country, a subject — makes them names of two things. Every gap between two words is looked up by the words
/// around it, so that the time grows with the length of the text alone.
/// </remarks>
public sealed class NameThatDrifts() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5019",
        Title = "Name written in two forms",
        MessageFormat = "“{0}” is written “{1}” elsewhere in this text.",
        DefaultSeverity = Severity.Info,
        Fixes = RuleFixes.OnRequest,
        Why = "A body, an item or an instrument has one name; a reader who meets two forms of it looks for two things.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.IsOldPrint)
        {
            return;
        }

        var names = context.Language.HouseStyle.Names;
        var passages = context.Resolution.Passages;
        var words = NameWordReader.Read(passages, names);
        foreach (var drift in NameDrifts.FindIn(words, passages, context.Language))
        {
            var passage = passages[words[drift.Gap].Passage];
            var text = passage.Prose.Text;
            var usual = passages[words[drift.UsualGap].Passage].Prose.Text;
            var usualSpan = TextSpan.FromBounds(words[drift.UsualGap].Span.End, words[drift.UsualGap + 1].Span.Start);
            var span = TextSpan.FromBounds(words[drift.First].Span.Start, words[drift.Last].Span.End);
            var gap = TextSpan.FromBounds(words[drift.Gap].Span.End, words[drift.Gap + 1].Span.Start);
            var right = $"{text[span.Start..gap.Start]}{usual[usualSpan.Start..usualSpan.End]}{text[gap.End..span.End]}";
            context.Report(passage, new Finding(span, text.Substring(span.Start, span.Length), right)
            {
                Fixes = WordFix.Write(passage.Prose, span, right, isSafe: false),
            });
        }
    }
}
