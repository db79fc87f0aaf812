using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>A way to mend what a finding reports.</summary>
/// <param name="Title">What it does, as a phrase: <c>Replace ; by ,</c>.</param>
/// <param name="IsSafe">Whether it may be applied without asking: it changes nothing of what the text says.</param>
/// <param name="Edits">The changes, in order, none overlapping another.</param>
public sealed record DraftFix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits)
{
    /// <summary>A change of the source at a stretch of prose; none where there is no source.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="title">What the change does, as a phrase.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    /// <param name="span">The stretch of the prose; empty to insert.</param>
    /// <param name="newText">What shall stand there.</param>
    public static ImmutableArray<DraftFix> In(Prose prose, string title, bool isSafe, TextSpan span, string newText)
    {
        ArgumentNullException.ThrowIfNull(prose);
        return prose.GetSourceSpan(span) is { } source ? At(title, isSafe, source, newText) : [];
    }

    /// <summary>A change of the source at a place; none where there is no place.</summary>
    /// <param name="title">What the change does, as a phrase.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    /// <param name="place">The place in the source; empty to insert.</param>
    /// <param name="newText">What shall stand there.</param>
    public static ImmutableArray<DraftFix> At(string title, bool isSafe, TextSpan? place, string newText) =>
        place is { } span ? [new DraftFix(title, isSafe, [new TextEdit(span, newText)])] : [];
}
