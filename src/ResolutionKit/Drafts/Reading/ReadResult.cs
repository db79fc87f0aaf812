using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>What a reader made of a text.</summary>
internal sealed record ReadResult(Resolution Resolution)
{
    public ImmutableArray<ReadingProblem> Problems { get; init; } = [];

    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    public ImmutableDictionary<DraftField, TextSpan> Places { get; init; } = ImmutableDictionary<DraftField, TextSpan>.Empty;
}
