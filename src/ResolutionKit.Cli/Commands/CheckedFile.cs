using ResolutionKit.Cli.Files;
using ResolutionKit.Fixes;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Commands;

/// <summary>A file that was checked.</summary>
/// <param name="File">The file.</param>
/// <param name="Findings">What is found in it: what remains, where it was mended.</param>
internal sealed record CheckedFile(DraftFile File, ImmutableArray<DraftDiagnostic> Findings)
{
    /// <summary>What became of its text where it was to be mended; null where it was not.</summary>
    public FixResult? Result { get; init; }

    /// <summary>How many findings were mended.</summary>
    public int Fixed => Result?.Applied.Length ?? 0;
}
