using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>RK4006: a conjunction stands before the last sub-paragraph: <em>…; and</em>.</summary>
/// <remarks><em>Or</em> says that one of the sub-paragraphs is enough, and is left alone.</remarks>
public sealed class ConjunctionOfList() : DraftRule(Definition)
{
    private const string Conjunction = "and";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4006",
        Title = "Conjunction before the last sub-paragraph",
        MessageFormat = "The sub-paragraph before the last one ends with “{0}”; lists of sub-paragraphs do without it.",
        DefaultSeverity = Severity.Info,
        Languages = [DraftingLanguage.English],
        Fixes = RuleFixes.OnRequest,
        InAdoptedTexts = RuleLevel.Off,
        InModelUnitedNations = RuleLevel.Off,
        IsForUnitedNations = true,
        Why = "Sub-paragraphs are parted by semicolons alone, so that one can be added or struck out without touching the others.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        foreach (var paragraph in PassageTree.Of(context.Resolution))
        {
            if (paragraph.Text.Kind is PassageKind.Operative or PassageKind.Preambular)
            {
                LookBelow(context, paragraph);
            }
        }
    }

    private static void LookBelow(DraftContext context, PassageTree paragraph)
    {
        for (var i = 0; i < paragraph.Items.Length; i++)
        {
            var item = paragraph.Items[i];
            if (i == paragraph.Items.Length - 2)
            {
                LookAt(context, LastOf(item));
            }

            LookBelow(context, item);
        }
    }

    // The end of a sub-paragraph is the end of the last one below it.
    private static Passage LastOf(PassageTree item) => item.After ?? (item.Items.IsEmpty ? item.Text : LastOf(item.Items[^1]));

    private static void LookAt(DraftContext context, Passage passage)
    {
        var text = passage.Prose.Text.AsSpan().TrimEnd();
        if (!text.EndsWith(Conjunction.AsSpan(), StringComparison.Ordinal))
        {
            return;
        }

        var before = text.Slice(0, text.Length - Conjunction.Length).TrimEnd();
        if (before.IsEmpty || before[^1] is not (';' or ','))
        {
            return;
        }

        context.Report(passage, new Finding(new TextSpan(text.Length - Conjunction.Length, Conjunction.Length), Conjunction)
        {
            Fixes = DraftFix.In(passage.Prose, $"Strike out “{Conjunction}”", isSafe: false, TextSpan.FromBounds(before.Length, text.Length), string.Empty),
        });
    }
}
