using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7012: a word stands twice.</summary>
public sealed class DoubledWord() : DraftRule(Definition)
{
    // Longer words are seldom repeated on purpose; shorter ones must be known not to be.
    private const int ShortestUnknown = 5;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7012",
        Title = "Word stands twice",
        MessageFormat = "“{0}” stands twice; delete one.",
        DefaultSeverity = Severity.Warning,
        Why = "A word written twice, mostly where a line was edited or wrapped, is read over by its author.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Chinese],
        Fixes = RuleFixes.OnRequest,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        if (text.Language == DraftingLanguage.Chinese)
        {
            LookAtChinese(text);
            return;
        }

        var before = default(TextSpan);
        for (var at = 0; at < text.Content.Length;)
        {
            var end = at;
            while (end < text.Content.Length && (Scripts.IsAlphabetic(text.Content[end]) || Blanks.IsWithinWord(text.Content[end])))
            {
                end++;
            }

            var word = TextSpan.FromBounds(at, end);
            if (!word.IsEmpty)
            {
                if (IsRepeated(text, before, word))
                {
                    Report(text, word, before.End);
                }

                before = word;
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static void Report(RunningText text, TextSpan word, int from) =>
        text.Report(word, new Replacement($"Delete one “{text.Slice(word)}”", TextSpan.FromBounds(from, word.End), string.Empty, IsSafe: false), null, text.Slice(word));

    private static bool IsRepeated(RunningText text, TextSpan first, TextSpan second)
    {
        if (first.Length != second.Length || second.Start == first.End || !IsWhole(text, first) || !IsWhole(text, second))
        {
            return false;
        }

        for (var i = first.End; i < second.Start; i++)
        {
            if (!Blanks.IsBlank(text.Content[i]))
            {
                return false;
            }
        }

        foreach (var reference in text.Prose.FootnoteReferences)
        {
            if (reference.Position >= first.End && reference.Position <= second.Start)
            {
                return false;
            }
        }

        // Names begin with a capital: la La Haye. The first word of a paragraph does so too.
        var word = text.Slice(second);
        return string.Compare(text.Content, first.Start, word, 0, word.Length, first.Start == 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0 &&
            char.IsLower(word[0]) && (text.Style.NeverTwice.Contains(word) || (word.Length >= ShortestUnknown && !text.Style.MayStandTwice.Contains(word))) &&
            !text.IsQuoted(second.Start);
    }

    private static bool IsWhole(RunningText text, TextSpan word) => !IsJoined(text.At(word.Start - 1)) && !IsJoined(text.At(word.End));

    private static bool IsJoined(char character) => char.IsLetterOrDigit(character) || character is '-' or '\u2010' or '\u2011' or '/' or '\'' or '’' or '(' or ')';

    // 目的的 is a word and its particle, 和和平 another; of all others that may stand side by side a rule must be silent.
    private static void LookAtChinese(RunningText text)
    {
        for (var at = text.Content.IndexOf("的的", StringComparison.Ordinal); at >= 0; at = text.Content.IndexOf("的的", at + 2, StringComparison.Ordinal))
        {
            var isWord = text.At(at - 1) is '目' or '标' || text.At(at + 2) is '确' or '士' or '的';
            if (!isWord && text.IsVerbatim(new TextSpan(at, 2)))
            {
                Report(text, new TextSpan(at + 1, 1), at + 1);
            }
        }
    }
}
