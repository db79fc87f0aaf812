namespace ResolutionKit.Languages;

/// <summary>The marks with which a language ends the paragraphs of a resolution.</summary>
/// <param name="Comma">Ends preambular paragraphs and the enacting clause.</param>
/// <param name="Semicolon">Ends operative paragraphs but the last.</param>
/// <param name="FullStop">Ends the last operative paragraph and footnotes.</param>
/// <param name="Colon">Ends the words that introduce sub-paragraphs.</param>
internal sealed record Punctuation(char Comma, char Semicolon, char FullStop, char Colon)
{
    public static readonly Punctuation Latin = new(',', ';', '.', ':');
    public static readonly Punctuation French = Latin with { BlankBeforeHighMarks = "\u00A0" };
    public static readonly Punctuation Chinese = new('，', '；', '。', '：');
    public static readonly Punctuation Arabic = new('،', '؛', '.', ':');

    /// <summary>The blank that stands before a semicolon and a colon, unless a text has another: French parts them from the word.</summary>
    public string BlankBeforeHighMarks { get; init; } = string.Empty;
}
