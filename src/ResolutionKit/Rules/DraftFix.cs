namespace ResolutionKit.Rules;

/// <summary>A way to mend what a finding reports.</summary>
/// <param name="Title">What it does, as a phrase: <c>Replace ; by ,</c>.</param>
/// <param name="IsSafe">Whether it may be applied without asking: it changes nothing of what the text says.</param>
/// <param name="Edits">The changes, in order, none overlapping another.</param>
public sealed record DraftFix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits);
