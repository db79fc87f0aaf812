using ResolutionKit.Bodies;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>What of a body of the user's own tells how a text is read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="EnactingClause">Its enacting clause; null where it has none.</param>
/// <param name="NumberForm">The form of its numbers, as it is written; null where it has none.</param>
internal sealed record DraftBody(string Name, string? EnactingClause, string? NumberForm)
{
    /// <summary>What of a body counts.</summary>
    public static DraftBody Of(BodyProfile body) => new(body.Name, body.EnactingClause, body.NumberForm?.ToString());
}
