using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5021: a contraction, an abbreviation in the possessive, or one with full stops.</summary>
/// <remarks>The possessive of an abbreviation has no fix: <em>the programmes of UNESCO</em> puts the words in another order.</remarks>
public sealed class Contractions() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5021",
        Title = "Contraction, or abbreviation with an apostrophe or full stops",
        MessageFormat = "“{0}” is not written in a resolution; write “{1}”.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Info,
        InModelUnitedNations = RuleLevel.Warning,
        Languages = [DraftingLanguage.English],
        Fixes = RuleFixes.Safe,
        Why = "Resolutions are formal texts: words are written in full, and abbreviations take neither full stops nor the possessive.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        PreferredWords.Check(context, context.Language.HouseStyle.Contractions);
        if (!RunningText.IsIn(context.Passage) || context.IsOldPrint)
        {
            return;
        }

        var text = context.Passage.Prose.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.')))
            {
                continue;
            }

            if (DottedAt(text, at) is { Length: > 0 } dotted && !RunningText.IsQuoted(text, at, context.Language))
            {
                var bare = text.Substring(dotted.Start, dotted.Length).Replace(".", string.Empty);
                context.Report(new Finding(dotted, text.Substring(dotted.Start, dotted.Length), bare)
                {
                    Fixes = WordFix.Write(context.Passage.Prose, dotted, bare, isSafe: true),
                });
                at = dotted.End;
            }
            else if (PossessiveAt(text, at) is { Length: > 0 } possessive && !IsOrganization(context, at) && !RunningText.IsQuoted(text, at, context.Language))
            {
                context.Report(possessive, text.Substring(possessive.Start, possessive.Length), $"of {text.Substring(possessive.Start, possessive.Length - 2)}");
                at = possessive.End;
            }
        }
    }

    // Those are to be spelled out, and another rule says so.
    private static bool IsOrganization(PassageContext context, int at) =>
        context.Language.HouseStyle.Organization.TryFind(context.Passage.Prose.Text, at, out _, out var span) && span.Start == at;

    // Three letters at least: 'U.N.' is the matter of another rule, and two initials are those of a person.
    private static TextSpan DottedAt(string text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && char.IsUpper(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        return end - at >= 6 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? TextSpan.FromBounds(at, end) : default;
    }

    private static TextSpan PossessiveAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            end++;
        }

        var isPossessive = end - at >= 2 && end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] == 's' && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]));
        return isPossessive ? TextSpan.FromBounds(at, end + 2) : default;
    }
}
