using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7008: a Latin mark of punctuation stands within Chinese or Arabic words.</summary>
/// <remarks>The mark that ends a paragraph is judged by what it closes (RK4001 to RK4003). Half-width brackets, stops, slashes and hyphens are right in Chinese.</remarks>
public sealed class LatinMarks() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7008",
        Title = "Latin punctuation mark among Chinese or Arabic words",
        MessageFormat = "The Latin mark “{0}” stands among {1} words; write “{2}”.",
        DefaultSeverity = Severity.Warning,
        Why = "Chinese and Arabic have marks of their own: ， ； ： ？ ！ and ، ؛ ؟.",
        Languages = [DraftingLanguage.Chinese, DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        var isChinese = text.Language == DraftingLanguage.Chinese;
        for (var at = 1; at < text.Content.Length; at++)
        {
            var mark = text.Content[at];
            var due = isChinese ? WideOf(mark) : ArabicOf(mark);
            if (due == default || !IsAmongWords(text, at, isChinese) || text.IsQuoted(at) || IsConverted(text, due) || IsInBrokenField(text.Content, at))
            {
                continue;
            }

            // A full-width mark brings its own room.
            var place = TextSpan.FromBounds(at, isChinese && text.At(at + 1) == ' ' ? at + 2 : at + 1);
            text.Report(new TextSpan(at, 1), new Replacement($"Write “{due}”", place, due.ToString()), null, mark, isChinese ? "Chinese" : "Arabic", due);
        }
    }

    private static bool IsAmongWords(RunningText text, int at, bool isChinese)
    {
        var before = text.At(at - 1);
        var next = text.At(at + 1) == ' ' ? text.At(at + 2) : text.At(at + 1);
        return isChinese
            ? (Scripts.IsHan(before) || before is '》' or '”' or '）') && (Scripts.IsHan(next) || next is '《' or '“' or '（')
            : Scripts.IsArabic(before) && (Scripts.IsArabic(next) || (text.Content[at] == '?' && next == default));
    }

    // Error! Bookmark not defined: those words go as a whole.
    private static bool IsInBrokenField(string text, int at) => BrokenFields.FindIn(text).Any(field => field.Contains(at));

    // An official text that has no mark of its own script lost them on the way from the printed page.
    private static bool IsConverted(RunningText text, char due) => text is { IsExtracted: true, Source: { } source } && source.Content.AsSpan().IndexOf(due) < 0;

    private static char WideOf(char mark) => mark switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '?' => '？',
        '!' => '！',
        _ => default,
    };

    private static char ArabicOf(char mark) => mark switch
    {
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ => default,
    };
}
