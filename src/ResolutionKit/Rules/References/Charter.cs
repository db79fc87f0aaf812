namespace ResolutionKit.Rules.References;

/// <summary>How the Charter of the United Nations is divided.</summary>
/// <remarks>No amendment has changed the number of its chapters, articles or paragraphs.</remarks>
internal static class Charter
{
    /// <summary>How many articles it has.</summary>
    public const int Articles = 111;

    /// <summary>How many chapters it has.</summary>
    public const int Chapters = 19;

    // The articles that are divided into numbered paragraphs.
    private static readonly int[] s_two = [4, 7, 9, 12, 13, 15, 33, 37, 48, 53, 57, 63, 64, 67, 72, 77, 80, 85, 86, 89, 90, 93, 94, 96, 100, 102];
    private static readonly int[] s_three = [17, 18, 23, 24, 27, 28, 35, 36, 43, 66, 83, 101, 105, 109];
    private static readonly int[] s_four = [1, 11, 47, 52, 61, 62, 110];

    /// <summary>How many paragraphs an article has; 1 for an article that is not divided.</summary>
    public static int ParagraphsOf(int article) =>
        article == 2 ? 7 : s_four.Contains(article) ? 4 : s_three.Contains(article) ? 3 : s_two.Contains(article) ? 2 : 1;
}
