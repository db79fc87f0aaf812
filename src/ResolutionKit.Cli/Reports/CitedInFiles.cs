using ResolutionKit.Citations;
using ResolutionKit.References;

namespace ResolutionKit.Cli.Reports;

/// <summary>What texts cite and what else they refer to, in the order of its places.</summary>
/// <param name="hasReferences">Whether other references are asked for.</param>
internal sealed class CitedInFiles(bool hasReferences)
{
    private readonly List<(int File, Placed<Citation> Citation)> _citations = [];
    private readonly List<(int File, Placed<Reference> Reference)> _references = [];

    /// <summary>How many files were read.</summary>
    public int Files { get; private set; }

    /// <summary>The citations.</summary>
    public IReadOnlyList<Placed<Citation>> Citations => [.. _citations.Select(citation => citation.Citation)];

    /// <summary>The other references; null where they are not asked for.</summary>
    public IReadOnlyList<Placed<Reference>>? References => hasReferences ? [.. _references.Select(reference => reference.Reference)] : null;

    /// <summary>Adds what a file has.</summary>
    public void Add(IEnumerable<Placed<Citation>> citations, IEnumerable<Placed<Reference>> references)
    {
        _citations.AddRange(citations.OrderBy(citation => (citation.Place.Line, citation.Place.Column)).Select(citation => (Files, citation)));
        if (hasReferences)
        {
            _references.AddRange(references.OrderBy(reference => (reference.Place.Line, reference.Place.Column)).Select(reference => (Files, reference)));
        }

        Files++;
    }

    /// <summary>All of it in words.</summary>
    public IEnumerable<(SourcePlace Place, string Paragraph, string Words, string? Symbol)> Lines() =>
        from line in _citations.Select(item => (item.File, item.Citation.Place, item.Citation.Paragraph, Words: WordsOf(item.Citation.Value), Symbol: (string?)item.Citation.Value.Number.ToSymbol(item.Citation.Value.Kind)))
            .Concat(_references.Select(item => (item.File, item.Reference.Place, item.Reference.Paragraph, Words: item.Reference.Value.ToString()!, Symbol: (string?)null)))
        orderby line.File, line.Place.Line, line.Place.Column
        select (line.Place, line.Paragraph, line.Words, line.Symbol);

    private static string WordsOf(Citation citation) =>
        $"{CitedWords.NameOf(citation.Kind)} {citation.Number}{(CitedWords.Iso(citation.Date) is { } date ? $" of {date}" : string.Empty)}";
}
