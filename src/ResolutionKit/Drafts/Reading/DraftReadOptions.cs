using ResolutionKit.Bodies;
using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.Reading;

/// <summary>What is known of a text before it is read.</summary>
public sealed record DraftReadOptions
{
    /// <summary>What holds where nothing is known.</summary>
    public static DraftReadOptions Default { get; } = new();

    /// <summary>Its language, where the text does not show it.</summary>
    public DraftingLanguage? Language { get; init; }

    /// <summary>The body whose resolution it is, where the text does not show that it is one of an organ of the United Nations.</summary>
    public BodyProfile? Body { get; init; }
}
