namespace ResolutionKit.Rules.Wording;

/// <summary>A name that is written in another form than elsewhere in the text.</summary>
/// <param name="First">The index of the first word of the name.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Gap">The word after which the particles differ.</param>
/// <param name="UsualGap">The same word of the same name in its usual form.</param>
internal readonly record struct NameDrift(int First, int Last, int Gap, int UsualGap);
