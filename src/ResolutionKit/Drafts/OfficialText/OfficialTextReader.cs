using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads the plain text of an official document as it is extracted from its PDF.</summary>
/// <remarks>
/// Lines are told apart first: masthead, page furniture, footnotes, closing lines, and the running text that is left. Running text is joined into blocks,
/// blocks are sorted into paragraphs. Nothing is dropped: what has no place in a resolution is reported. The time is proportional to the length of the text.
/// </remarks>
internal static class OfficialTextReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The language, where the text does not show its own.</param>
    public static ReadResult Read(SourceText source, DraftingLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = LineReader.Read(source);
        var clauses = EnactingClauseLine.FindAll(source.Content, lines);
        var known = clauses.Count > 0 ? clauses[0].Language : language ?? ScriptOf(source.Content);
        return new DocumentReading(source, known, lines, clauses).Read();
    }

    private static DraftingLanguage ScriptOf(string content)
    {
        foreach (var character in content)
        {
            switch (character)
            {
                case >= '\u0400' and <= '\u04FF':
                    return DraftingLanguage.Russian;
                case >= '\u0600' and <= '\u06FF':
                    return DraftingLanguage.Arabic;
                case var han when Scripts.IsHan(han):
                    return DraftingLanguage.Chinese;
            }
        }

        return DraftingLanguage.English;
    }
}
