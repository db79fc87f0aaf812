using ResolutionKit.Bodies;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Tells the texts of a body of the user's own from those of organs of the United Nations.</summary>
internal static class BodyTexts
{
    /// <summary>Whether a text that was read is the body's: it has the body's clause or one that is no organ's, or it has none and neither symbol nor organ.</summary>
    public static bool IsOf(this ReadResult result, BodyProfile body)
    {
        var resolution = result.Resolution;
        var masthead = resolution.Masthead;
        var clause = resolution.EnactingClause ?? (resolution.Parts.IsEmpty ? null : resolution.Parts[0].EnactingClause);
        if (clause is { IsEmpty: false })
        {
            return body.IsEnactingClause(clause.Text) || !EnactingClauses.TryRecognize(clause.Text, out _, out _);
        }

        // A clause that was printed and not kept is the organ's own, word for word.
        var isOrgans = clause is null && result.Places.ContainsKey(DraftField.EnactingClause);
        return !isOrgans && masthead is { Symbol: null, TitleNumber: null, Organ: null or Organ.Other };
    }

    /// <summary>The body's text, whose organ is none of the United Nations; its clause is kept as printed, or the body's own where the form leaves it out.</summary>
    public static Resolution Settle(Resolution resolution, BodyProfile body)
    {
        var own = body.EnactingClause is { } words ? Prose.FromText(words) : Prose.Empty;
        return resolution with
        {
            Masthead = resolution.Masthead with { Organ = Organ.Other },
            EnactingClause = resolution.EnactingClause ?? (resolution.Parts.IsEmpty ? own : null),
            Parts = [.. resolution.Parts.Select(part => part with { EnactingClause = part.EnactingClause ?? own })],
        };
    }
}
