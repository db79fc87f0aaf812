using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The line of an enacting clause.</summary>
internal readonly record struct EnactingClauseLine(int Index, DraftingLanguage Language, Organ Organ)
{
    private const int Longest = 80;

    /// <summary>The enacting clauses of a text: those with a comma, or the one without where there is no other.</summary>
    /// <param name="content">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="options">What is known of the text: the clause of a body of its own.</param>
    public static List<EnactingClauseLine> FindAll(string content, List<TextLine> lines, DraftReadOptions options)
    {
        var (found, bare) = (new List<EnactingClauseLine>(), default(EnactingClauseLine?));
        for (var i = 0; i < lines.Count; i++)
        {
            if ((Recognize(content, lines[i].Span, i) ?? RecognizeOwn(content, lines[i].Span, i, options)) is not { } clause)
            {
                continue;
            }

            if (content[lines[i].Span.End - 1] is ',' or '，' or '،')
            {
                found.Add(clause);
            }
            else if (found.Count == 0 && i + 1 < lines.Count)
            {
                // In a masthead the organ stands without its article in English, but not in Chinese: the last such line is the clause.
                bare = clause;
            }
        }

        return found.Count == 0 && bare is { } only ? [only] : found;
    }

    private static string FirstLetters { get; } = string.Concat(DraftingLanguage.All.SelectMany(language => language.ClauseWords).Select(clause => SpellingFold.Fold(clause.Words[0])).Distinct());

    private static EnactingClauseLine? RecognizeOwn(string content, TextSpan line, int index, DraftReadOptions options) =>
        options.Body is { EnactingClause: { } clause } body && line.Length <= clause.Length + Longest && body.IsEnactingClause(content.Substring(line.Start, line.Length))
            ? new EnactingClauseLine(index, options.Language ?? LanguageGuess.Of(content), Organ.Other)
            : null;

    private static EnactingClauseLine? Recognize(string content, TextSpan line, int index) =>
        line.Length <= Longest && FirstLetters.Contains(SpellingFold.Fold(content[line.Start])) && DraftingLanguage.TryRecognizeEnactingClause(content.Substring(line.Start, line.Length), out var language, out var organ)
            ? new EnactingClauseLine(index, language, organ)
            : null;
}
