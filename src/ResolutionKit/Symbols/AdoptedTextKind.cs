namespace ResolutionKit.Symbols;

/// <summary>What an organ adopts under a number of its own.</summary>
public enum AdoptedTextKind
{
    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A decision: elections, appointments, dates, taking note.</summary>
    Decision,
}
