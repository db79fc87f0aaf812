namespace ResolutionKit.Registry;

/// <summary>What is wrong with a line of a registry file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what is accepted, as sentences.</param>
public sealed record RegistryFileProblem(int Line, string Message)
{
    /// <summary>The problem as <c>line 12: '2018-13-01' is not a date …</c>.</summary>
    public override string ToString() => $"line {Line}: {Message}";
}
