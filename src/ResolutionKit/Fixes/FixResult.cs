using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Fixes;

/// <summary>What became of a text whose findings were mended.</summary>
public sealed record FixResult
{
    /// <summary>The text as it was.</summary>
    public required SourceText Before { get; init; }

    /// <summary>What was found in the text as it was, in the order of places.</summary>
    public required ImmutableArray<DraftDiagnostic> Found { get; init; }

    /// <summary>The draft as it is now, with its text.</summary>
    public required Draft Draft { get; init; }

    /// <summary>The text as it is now, in the encoding of the text before; that very text where nothing was changed.</summary>
    public SourceText After => Draft.Source!;

    /// <summary>The findings that were mended and how, in the order in which it was done.</summary>
    public ImmutableArray<AppliedFix> Applied { get; init; } = [];

    /// <summary>What is found in the text as it is now, in the order of places.</summary>
    public required ImmutableArray<DraftDiagnostic> Remaining { get; init; }

    /// <summary>Whether nothing is left that would be applied: mending the text once more would change nothing.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Whether the text is another than before.</summary>
    public bool IsChanged => !ReferenceEquals(Before, After);
}
