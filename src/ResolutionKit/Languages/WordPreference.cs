namespace ResolutionKit.Languages;

/// <summary>Words that the house style writes in one way only.</summary>
/// <param name="Wrong">How they are found; capitals, accents, hyphens and blanks do not matter unless they are exact.</param>
/// <param name="Right">How they are written. A capital at the beginning, and capitals throughout, are right too.</param>
internal sealed record WordPreference(string Wrong, string Right)
{
    public WordPreference(string right)
        : this(right, right)
    {
    }

    /// <summary>Whether only the exact letters count: an abbreviation is no word in small letters.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether writing the words so never changes what they say.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Words before which they are something else.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>Of those words, the ones that leave them what they are after all.</summary>
    public ImmutableArray<string> ButBefore { get; init; } = [];

    /// <summary>Words after which they are something else.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>Whether more capitals than these are right too: <em>States Parties</em>.</summary>
    public bool MayHaveCapitals { get; init; }

    /// <summary>Whether they are only meant before a name, or never: behind a capital stands the rest of a longer title.</summary>
    public bool? BeforeName { get; init; }
}
