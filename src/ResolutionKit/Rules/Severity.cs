namespace ResolutionKit.Rules;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or against good usage.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
