namespace ResolutionKit.Languages;

/// <summary>How a language cites resolutions, as data for the one reader of citations.</summary>
internal sealed record CitationGrammar
{
}
