namespace ResolutionKit.Registry;

/// <summary>How something about a resolution is known.</summary>
public enum Ground
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>The date is recorded.</summary>
    Recorded,

    /// <summary>The nearest recorded numbers below and above have one date, so this is the date of the number between them.</summary>
    Neighbours,

    /// <summary>
    /// The nearest recorded numbers below and above have different dates, and the date lies between them;
    /// or only one of the two is recorded, and the end of the session is the other bound.
    /// </summary>
    Between,

    /// <summary>Only the dates of the session are known.</summary>
    Session,

    /// <summary>Only the year, or the years in which the organ met, are known.</summary>
    Year,
}
