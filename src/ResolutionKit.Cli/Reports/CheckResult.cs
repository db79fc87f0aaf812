using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>What a check found.</summary>
/// <param name="Files">How many files were checked.</param>
/// <param name="Findings">The findings, file by file, in the order of their places.</param>
internal sealed record CheckResult(int Files, ImmutableArray<DraftDiagnostic> Findings)
{
    /// <summary>The files that were checked, as reports show them.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>How many findings were mended; null where none was to be.</summary>
    public int? Fixed { get; init; }

    /// <summary>How many findings there are of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
