using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>RK4007: a bracket or quotation mark is without its other half.</summary>
/// <remarks>
/// Round brackets are paired within a paragraph and its sub-paragraphs, full-width with half-width ones too; <c>a)</c> and <c>1)</c> mark sub-paragraphs.
/// Quotations may go on over several paragraphs, each of which opens anew: quotation marks are counted only where a paragraph has no other part to
/// continue. English marks in Arabic, apostrophes and square brackets, which hold what is still open in a draft, are not judged.
/// </remarks>
public sealed class UnbalancedMarks() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4007",
        Title = "Bracket or quotation mark without its other half",
        MessageFormat = "The mark {0} has no {1} {2} it.",
        DefaultSeverity = Severity.Error,
        Why = "A bracket or quotation that is not closed leaves open where it ends: which words are a title, or another's.",
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var quotes = context.Language.Typography.PairedQuotes;
        var passages = context.Resolution.Passages;
        for (var (start, end) = (0, 0); start < passages.Length; start = end)
        {
            for (end = start + 1; end < passages.Length && passages[end].Kind == passages[start].Kind && (passages[end].Level > 0 || passages[end].IsAfter); end++)
            {
            }

            Check(context, passages, start, end, "()");

            // A quotation that goes on in another paragraph cannot be told from one that is not closed; it begins the paragraphs that it goes on in.
            if (!HasContinuation(passages, start, end))
            {
                for (var i = 0; i < quotes.Length; i += 2)
                {
                    Check(context, passages, start, end, quotes.Substring(i, 2));
                }
            }
        }
    }

    private static bool HasContinuation(ImmutableArray<Passage> passages, int start, int end)
    {
        for (var i = Math.Max(0, start - 1); i <= end && i < passages.Length; i++)
        {
            var text = passages[i].Prose.Text.TrimStart();
            if (passages[i].Kind == PassageKind.Annex || (text.Length > 0 && text[0] is '“' or '«' or '《'))
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(DraftContext context, ImmutableArray<Passage> passages, int start, int end, string pair)
    {
        var open = new Stack<(Passage Passage, int At)>();
        for (var i = start; i < end; i++)
        {
            var text = passages[i].Prose.Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (HalfWidth(text[at]) == pair[0])
                {
                    open.Push((passages[i], at));
                }
                else if (HalfWidth(text[at]) == pair[1])
                {
                    if (open.Count > 0)
                    {
                        open.Pop();
                    }
                    else if (pair != "()" || !IsMarker(text, at))
                    {
                        context.Report(passages[i], new Finding(new TextSpan(at, 1), text[at], pair[0], "before") { Severity = SeverityOf(pair) });
                    }
                }
            }
        }

        foreach (var (passage, at) in open)
        {
            context.Report(passage, new Finding(new TextSpan(at, 1), passage.Prose.Text[at], pair[1], "after") { Severity = SeverityOf(pair) });
        }
    }

    // A quotation may go on in ways that a rule does not see.
    private static Severity? SeverityOf(string pair) => pair == "()" ? null : Severity.Warning;

    private static char HalfWidth(char character) => character switch { '（' => '(', '）' => ')', _ => character };

    // paragraphe 3 a), i) and the like: a letter, a numeral or a small Roman numeral behind a blank.
    private static bool IsMarker(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 5 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start < at && at - start < 5 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }
}
