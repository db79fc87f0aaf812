using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5008: a paragraph does not open with a phrase that is known to open paragraphs of resolutions.</summary>
public sealed class UnknownOpening() : DraftRule(Definition)
{
    // Chinese has no blanks that end a word.
    private const int ShownOfUnspaced = 2;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5008",
        Title = "Paragraph opens with no known phrase",
        MessageFormat = "“{0}” is not known to open {1} paragraph; {2} is usual.",
        DefaultSeverity = Severity.Info,
        Why = "Each paragraph of a resolution opens with a verb or an adjective that says what the organ does, thinks or feels.",
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var passage = context.Passage;
        var text = passage.Prose.Text;
        var grammar = context.Language.Openings;
        var start = WordMatch.SkipBlanks(text.AsSpan(), 0);
        if (!passage.OpensWithPhrase || passage.Opening is not null || start >= text.Length || !char.IsLetter(text[start]) || OpensOtherwise(text, start, grammar))
        {
            return;
        }

        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || Blanks.IsWithinWord(text[end])) && !(grammar.IsUnspaced && end - start == ShownOfUnspaced))
        {
            end++;
        }

        var isPreambular = passage.Kind == PassageKind.Preambular;
        var usual = !grammar.HasRoles ? "a verb" : isPreambular ? "a participle or an adjective" : "a verb in the present tense";
        context.Report(TextSpan.FromBounds(start, end), text.Substring(start, end - start), isPreambular ? "a preambular" : "an operative", usual);
    }

    private static bool OpensOtherwise(string text, int start, OpeningGrammar grammar)
    {
        foreach (var word in grammar.OtherOpenings)
        {
            var end = WordMatch.End(word, text.AsSpan(), start);
            if (end > start && (grammar.IsUnspaced || end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
