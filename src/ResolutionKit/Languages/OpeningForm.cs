namespace ResolutionKit.Languages;

/// <summary>A form of a verb as it opens paragraphs.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Side">The side of the verb that it is a form of.</param>
/// <param name="Words">Its words; others may stand between them: <c>Taking also note</c>.</param>
/// <param name="IsFeminine">Whether it is the Assembly's form; null where the gender does not show.</param>
internal sealed record OpeningForm(OpeningVerb Verb, OpeningSide Side, ImmutableArray<string> Words, bool? IsFeminine)
{
    /// <summary>The words of the form of another side or gender that stand in the place of these, one for one; null where they do not correspond.</summary>
    public ImmutableArray<string>? Replacement(OpeningSide side, bool? isFeminine)
    {
        ImmutableArray<string> words = [.. (isFeminine ?? IsFeminine ?? false ? side.Feminine : side.Masculine).Split(' ')];
        return words.Length == Words.Length ? words : null;
    }
}
