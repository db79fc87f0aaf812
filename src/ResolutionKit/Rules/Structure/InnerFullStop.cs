using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>RK4005: a full stop stands inside a paragraph, where the sentence of the resolution goes on.</summary>
/// <remarks>
/// A stop is one that ends a sentence where a long word or a year stands before it and a word with a capital (in Arabic any word) behind it: abbreviations
/// are short, and numbers follow them. Quotations, brackets, footnotes and annexes are not looked at.
/// </remarks>
public sealed class InnerFullStop() : DraftRule(Definition)
{
    // para., sect., paras., Messrs. and their like are shorter.
    private const int ShortestWord = 7;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4005",
        Title = "Full stop inside a paragraph",
        MessageFormat = "A full stop ends a sentence here, but a resolution is one sentence; join what follows, or make it a paragraph of its own.",
        DefaultSeverity = Severity.Warning,
        Why = "A resolution is one sentence, and a single full stop ends it; semicolons part what stands inside of a paragraph.",
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var text = context.Passage.Prose.Text;
        var stop = context.Language.Punctuation.FullStop;
        if (context.Passage.Kind is not (PassageKind.Preambular or PassageKind.Operative))
        {
            return;
        }

        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '(' or '（' or '[' ? 1 : depth > 0 && text[at] is ')' or '）' or ']' ? -1 : 0;
            if (text[at] == stop && depth == 0 && EndsSentence(text, at, context.Language) && !QuotedText.Covers(text, at) && !BrokenFields.FindIn(text).Any(field => field.Contains(at)))
            {
                context.Report(new TextSpan(at, 1));
            }
        }
    }

    private static bool EndsSentence(string text, int at, DraftingLanguage language)
    {
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (language.Punctuation.FullStop != '.')
        {
            return next < text.Length && char.IsLetter(text[next]);
        }

        var isWord = next > at + 1 && next + 1 < text.Length && char.IsLetter(text[next]) && char.IsLetter(text[next + 1]) && (language.IsRightToLeft || (char.IsUpper(text[next]) && char.IsLower(text[next + 1])));
        return isWord && IsLongWordBefore(text, at);
    }

    private static bool IsLongWordBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return at - start >= ShortestWord || (start == at && IsYear(text, at));
    }

    private static bool IsYear(string text, int end)
    {
        for (var i = 1; i <= 4; i++)
        {
            if (end - i < 0 || !char.IsDigit(text[end - i]))
            {
                return false;
            }
        }

        return end == 4 || text[end - 5] == ' ';
    }
}
