using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5012: the Charter is not named in full where it is named first, or is named in another way than its own.</summary>
public sealed class CharterInFull() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5012",
        Title = "Charter of the United Nations not named in full",
        MessageFormat = "“{0}” {1} “{2}”.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Off,
        Languages = [DraftingLanguage.English, DraftingLanguage.Chinese, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Fixes = RuleFixes.OnRequest,
        IsForUnitedNations = true,
        Why = "The Charter has one name, which stands in full where a resolution names it first; after that it is the Charter.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var style = context.Language.HouseStyle;
        var isNamed = false;
        foreach (var passage in context.Resolution.Passages.Where(RunningText.IsIn))
        {
            var text = passage.Prose.Text;
            for (var start = 0; style.CharterNames.TryFind(text, start, out var preference, out var span); start = span.End)
            {
                if (!RunningText.IsQuoted(text, span.Start, context.Language))
                {
                    isNamed = true;
                    Report(context, passage, span, "is not the name of the Charter: write", preference.Right, Severity.Warning);
                }
            }

            if (!isNamed && BareIn(text, style, context.Language) is { } bare)
            {
                Report(context, passage, bare.Span, "is named first here, and should be named in full:", bare.Full, Severity.Info);
                isNamed = true;
            }

            isNamed = isNamed || style.Charter.Any(name => IndexOf(text, name) >= 0);
        }
    }

    private static (TextSpan Span, string Full)? BareIn(string text, HouseStyle style, DraftingLanguage language)
    {
        foreach (var (bare, full) in style.BareCharter)
        {
            var at = text.IndexOf(bare, StringComparison.Ordinal);
            var isFull = style.Charter.Any(name => IndexOf(text, name) is >= 0 and var place && place <= at + bare.Length);
            if (at >= 0 && !isFull && !WordFinder.StartsWithAny(text, at + bare.Length, style.AfterAnotherCharter) &&
                !RunningText.IsQuoted(text, at, language) && (at + bare.Length == text.Length || !WordFinder.IsJoined(bare[^1], text[at + bare.Length])))
            {
                return (new TextSpan(at, bare.Length), full);
            }
        }

        return null;
    }

    private static int IndexOf(string text, string name)
    {
        for (var at = text.IndexOf(name[0]); at >= 0; at = text.IndexOf(name[0], at + 1))
        {
            if (WordMatch.End(name, text.AsSpan(), at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static void Report(DraftContext context, Passage passage, TextSpan span, string says, string right, Severity severity) =>
        context.Report(passage, new Finding(span, passage.Prose.Text.Substring(span.Start, span.Length), says, right)
        {
            Severity = severity,
            Fixes = WordFix.Write(passage.Prose, span, right, isSafe: false),
        });
}
