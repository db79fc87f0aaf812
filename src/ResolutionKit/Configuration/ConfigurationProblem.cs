namespace ResolutionKit.Configuration;

/// <summary>Something in a configuration, or in a file that it names, that cannot be understood.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1; 0 where the file has no such place.</param>
/// <param name="Column">The column, from 1; 0 where the whole line is meant.</param>
/// <param name="Message">What is wrong and what to do, as a sentence.</param>
public sealed record ConfigurationProblem(string File, int Line, int Column, string Message)
{
    /// <summary>The problem as <c>resolutionkit.yaml:3:5: There is no rule …</c>.</summary>
    public override string ToString() => $"{Place}: {Message}";

    /// <summary>The place as <c>resolutionkit.yaml:3:5</c>.</summary>
    public string Place => Line == 0 ? File : Column == 0 ? FormattableString.Invariant($"{File}:{Line}") : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
