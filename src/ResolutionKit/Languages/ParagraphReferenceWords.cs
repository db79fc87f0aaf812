namespace ResolutionKit.Languages;

/// <summary>The words with which a text refers to a paragraph, of its own or of a text that it cites: <em>paragraph 4 of the present resolution</em>, 本决议第 4 段, <em>paragraph 11 of resolution 1244 (1999)</em>.</summary>
/// <remarks>
/// A reference is to the text itself only where one of the <see cref="Before"/> or <see cref="After"/> words says so, and to a cited text only where its
/// citation stands beside it. Blanks count for nothing.
/// </remarks>
internal sealed record ParagraphReferenceWords
{
    /// <summary>What stands before the first number, the longest first: <c>paragraphs</c>, <c>第</c>. It may be repeated before the others. All of them begin with the same letters.</summary>
    public required ImmutableArray<string> Openings { get; init; }

    /// <summary>The letters with which all openings begin: the search starts from them.</summary>
    public string Anchor => field ??= CommonBeginning(Openings);

    /// <summary>What may be written together with an opening, before it: the Arabic article.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

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

    /// <summary>Those of <see cref="Before"/> and <see cref="After"/> that say where the paragraph stands, and not whose it is: <c>above</c>. In an annex they mean the annex.</summary>
    public ImmutableArray<string> Nearby { get; init; } = [];

    /// <summary>What stands right before the opening and says that something else is meant: <c>preambular</c>, <c>sub-</c>.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>What joins the reference to a cited text that follows it: <c>of</c>. None, where the genitive does it.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>What may stand between the reference and a text cited before it, besides a comma: <c>正文</c>.</summary>
    public ImmutableArray<string> Between { get; init; } = [];

    private static string CommonBeginning(ImmutableArray<string> words)
    {
        var length = words[0].Length;
        foreach (var word in words)
        {
            while (string.CompareOrdinal(word, 0, words[0], 0, length) != 0)
            {
                length--;
            }
        }

        return words[0].Substring(0, length);
    }
}
