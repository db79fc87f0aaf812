using ResolutionKit.Drafts.Reading;
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
    /// <param name="options">What is known of it.</param>
    public static ReadResult Read(SourceText source, DraftReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        var content = LayoutText.Of(source.Content);
        var lines = LineReader.Read(content);
        var clauses = EnactingClauseLine.FindAll(content, lines, options);
        var known = clauses.Count > 0 ? clauses[0].Language : options.Language ?? LanguageGuess.Of(content);
        return new DocumentReading(source, content, known, lines, clauses).Read();
    }
}
