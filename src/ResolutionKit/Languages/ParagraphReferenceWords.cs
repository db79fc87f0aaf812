namespace ResolutionKit.Languages;

/// <summary>The words with which a text refers to its own paragraphs: <em>paragraph 4 of the present resolution</em>, <em>paragraphs 3 and 4 above</em>, 本决议第 4 段.</summary>
/// <remarks>A reference is to the text itself only where one of the <see cref="Before"/> or <see cref="After"/> words says so; blanks count for nothing.</remarks>
internal sealed record ParagraphReferenceWords
{
    /// <summary>What stands before the first number, the longest first: <c>paragraphs</c>, <c>第</c>. It may be repeated before the others.</summary>
    public required ImmutableArray<string> Openings { get; init; }

    /// <summary>What stands after the number: <c>段</c>; empty where nothing does.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What stands after the letter of a sub-paragraph that follows the unit: <c>分段</c> in <c>第 3 段(a)分段</c>; empty where nothing does.</summary>
    public string SubparagraphUnit { get; init; } = string.Empty;

    /// <summary>What parts the numbers of a list or range, the longest first: <c>, and</c>, <c>to</c>, <c>、</c>.</summary>
    public required ImmutableArray<string> Separators { get; init; }

    /// <summary>What stands right before the reference and says that the text itself is meant: <c>本决议</c>, <c>上文</c>.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>What stands right after the reference and says that the text itself is meant: <c>of the present resolution</c>, <c>above</c>.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>What stands right before the opening and says that something else is meant: <c>preambular</c>, <c>sub-</c>.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];
}
