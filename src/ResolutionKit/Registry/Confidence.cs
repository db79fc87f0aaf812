namespace ResolutionKit.Registry;

/// <summary>How sure a recorded fact is.</summary>
public enum Confidence
{
    /// <summary>Sources differ: the fact supports nothing.</summary>
    Disputed,

    /// <summary>Seen once: the fact may inform, but is no ground for an error.</summary>
    Low,

    /// <summary>Believed right: the fact may support an error.</summary>
    Medium,

    /// <summary>Confirmed: the fact may support an error.</summary>
    High,
}
