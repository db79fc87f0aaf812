using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5022: a title that ends with a full stop, or has an abbreviation in it.</summary>
public sealed class TitleForm() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5022",
        Title = "Title with a full stop or an abbreviation",
        MessageFormat = "The title {0}.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Off,
        Fixes = RuleFixes.Safe,
        Why = "A title is no sentence: no full stop ends it. It is read alone in lists and indexes, so names in it are spelled out.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.Resolution.Title is not { IsEmpty: false } title)
        {
            return;
        }

        var end = title.Text.AsSpan().TrimEnd().Length;
        var hasStop = end > 1 && (title.Text[end - 1] == context.Language.Punctuation.FullStop || title.Text[end - 1] == '.') && title.Text[end - 2] != '.';
        if (hasStop && !IsAfterCapital(title.Text, end - 1))
        {
            var stop = new TextSpan(end - 1, 1);
            context.Report(new Finding(PlaceOf(context, title, stop), "ends with a full stop, which titles do not have")
            {
                Fixes = DraftFix.In(title, "Remove the full stop", isSafe: true, stop, string.Empty),
            });
        }

        if (!context.Language.HouseStyle.HasCapitalAbbreviations)
        {
            return;
        }

        foreach (var span in Abbreviations.FindIn(title.Text, context.Language))
        {
            context.Report(new Finding(PlaceOf(context, title, span), $"has the abbreviation “{title.Text.Substring(span.Start, span.Length)}”; spell the name out")
            {
                Severity = Severity.Info,
            });
        }

        // The ones that are known all the same, since another rule speaks of them in the paragraphs.
        for (var start = 0; context.Language.HouseStyle.Organization.TryFind(title.Text, start, out var preference, out var span); start = span.End)
        {
            if (!RunningText.IsPartOfSign(title.Text, span))
            {
                context.Report(new Finding(PlaceOf(context, title, span), $"has the abbreviation “{preference.Wrong}”; write “{preference.Right}”")
                {
                    Fixes = WordFix.Write(title, span, preference.Right, isSafe: false),
                });
            }
        }
    }

    // 'U.S.A.' ends with a stop of its own.
    private static bool IsAfterCapital(string text, int stop) => char.IsUpper(text[stop - 1]) && (stop < 2 || !char.IsLetter(text[stop - 2]));

    private static TextSpan? PlaceOf(DraftContext context, Prose title, TextSpan span) => title.GetSourceSpan(span) ?? context.PlaceOf(DraftField.Title);
}
