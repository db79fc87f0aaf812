using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5016: <em>shall</em> in a paragraph that recommends.</summary>
/// <remarks>Decisions, statutes and mandates bind and say <em>shall</em>; so does the Security Council. A paragraph that requests or invites does not.</remarks>
public sealed class ShallInRecommendation() : DraftRule(Definition)
{
    private static readonly ImmutableArray<string> s_recommend =
        ["Requests", "Calls upon", "Calls for", "Calls on", "Urges", "Invites", "Encourages", "Recommends", "Emphasizes", "Stresses", "Underlines", "Underscores", "Appeals", "Suggests"];

    private static readonly ImmutableArray<string> s_before = ["Also", "Further", "Again", "Strongly", "Once again", "Reiterates and"];

    private static readonly WordFinder s_shall = new(["shall"]);

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5016",
        Title = "Word of duty in a paragraph that recommends",
        MessageFormat = "“{0}” lays down a duty in a paragraph that only recommends; “should” fits “{1}”.",
        DefaultSeverity = Severity.Info,
        InDrafts = RuleLevel.Off,
        Languages = [DraftingLanguage.English],
        Fixes = RuleFixes.OnRequest,
        IsForUnitedNations = true,
        Why = "The General Assembly, the Economic and Social Council and the Human Rights Council recommend: what they request of States should be done; only what they decide shall.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.Resolution.Organ == Organ.SecurityCouncil)
        {
            return;
        }

        var verb = default(string);
        foreach (var passage in context.Resolution.Passages.Where(static passage => passage.Kind == PassageKind.Operative))
        {
            var text = passage.Prose.Text;
            verb = passage is { Level: 0, IsAfter: false } ? VerbOf(text) : verb;
            for (var start = 0; verb is not null && s_shall.TryFind(text, start, out _, out var span); start = span.End)
            {
                if (!RunningText.IsQuoted(text, span.Start, context.Language))
                {
                    context.Report(passage, new Finding(span, text.Substring(span.Start, span.Length), verb)
                    {
                        Fixes = WordFix.Write(passage.Prose, span, "should", isSafe: false),
                    });
                }
            }
        }
    }

    private static string? VerbOf(string text)
    {
        var at = 0;
        foreach (var adverb in s_before)
        {
            at = at == 0 ? WordMatch.End(adverb, text.AsSpan(), 0) : at;
        }

        foreach (var verb in s_recommend)
        {
            if (WordFinder.StartsWithAny(text, at, [verb]))
            {
                return verb;
            }
        }

        return null;
    }
}
