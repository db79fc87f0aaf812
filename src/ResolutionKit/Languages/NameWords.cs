namespace ResolutionKit.Languages;

/// <summary>How a language makes up long names: by which words and particles two forms of one name may differ.</summary>
internal sealed record NameWords
{
    /// <summary>Particles that come and go when a name is written from memory; kept without capitals and accents.</summary>
    public ImmutableHashSet<string> Particles { get; init => field = [.. value.Select(static particle => SpellingFold.Fold(particle.AsSpan()))]; } = [];

    /// <summary>Nouns by which a long stretch is known to be a name, in a script without capitals and without blanks.</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>Whether each character is a word.</summary>
    public bool IsByCharacter { get; init; }

    /// <summary>Whether all words of a name but its particles have capitals.</summary>
    public bool HasCapitals { get; init; }
}
