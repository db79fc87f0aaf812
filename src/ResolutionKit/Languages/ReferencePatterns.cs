namespace ResolutionKit.Languages;

/// <summary>How a language refers to documents, to the Charter, to treaties and to meetings, as patterns for running text.</summary>
/// <remarks>
/// A pattern has words, compared in all spellings, a blank standing for any blanks or none, and places to fill: <c>{supplement}</c>, <c>{symbol}</c>,
/// <c>{article}</c>, <c>{paragraph}</c>, <c>{chapter}</c>, <c>{volume}</c>, <c>{number}</c>, <c>{meeting}</c>, <c>{date}</c>, <c>{*}</c> (a few words), and
/// <c>{end}</c> (nothing that names another charter). Where several fit, the fuller one stands first.
/// </remarks>
internal sealed record ReferencePatterns
{
    /// <summary>A supplement of the Official Records; the session stands before it.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>A provision of the Charter.</summary>
    public ImmutableArray<string> Charter { get; init; } = [];

    /// <summary>A treaty in the <em>Treaty Series</em>.</summary>
    public ImmutableArray<string> Treaties { get; init; } = [];

    /// <summary>A plenary meeting of the organ that speaks, with its date.</summary>
    public ImmutableArray<string> PlenaryMeetings { get; init; } = [];

    /// <summary>A meeting of the organ that speaks, with its date.</summary>
    public ImmutableArray<string> Meetings { get; init; } = [];

    /// <summary>Words behind the name of the Charter that leave it the Charter: <em>of the United Nations</em>.</summary>
    public ImmutableArray<string> OfUnitedNations { get; init; } = [];

    /// <summary>Words behind the name of the Charter that make it another: <em>of</em> the African Union. A capital does so where there are none.</summary>
    public ImmutableArray<string> OfAnother { get; init; } = [];
}
