namespace ResolutionKit.Cli.Terminal;

/// <summary>What the tool tells the one who called it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at error level.</summary>
    public const int Success = 0;

    /// <summary>Something was found at error level.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do its work.</summary>
    public const int Failure = 2;
}
