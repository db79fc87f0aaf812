namespace ResolutionKit.Rules;

/// <summary>How a rule is set: off, or how grave its findings are.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not look.</summary>
    Off,

    /// <summary>Its findings are worth knowing.</summary>
    Info,

    /// <summary>Its findings are warnings.</summary>
    Warning,

    /// <summary>Its findings are errors.</summary>
    Error,
}
