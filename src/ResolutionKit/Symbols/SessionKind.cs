namespace ResolutionKit.Symbols;

/// <summary>The kind of a session.</summary>
public enum SessionKind
{
    /// <summary>A regular session: <c>73</c>, <c>XXX</c>.</summary>
    Regular,

    /// <summary>A special session: <c>S-10</c>, <c>S-VI</c>.</summary>
    Special,

    /// <summary>An emergency special session: <c>ES-11</c>, <c>ES-V</c>.</summary>
    Emergency,
}
