using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>What is known about a resolution or decision: a date, or bounds for it, and the ground for either.</summary>
public sealed record RegistryAnswer
{
    /// <summary>The number asked for.</summary>
    public required ResolutionNumber Number { get; init; }

    /// <summary>Whether a resolution or a decision was asked for.</summary>
    public required AdoptedTextKind Kind { get; init; }

    /// <summary>The ground of the answer.</summary>
    public Ground Ground { get; init; }

    /// <summary>How sure the facts are on which the answer stands.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The date of adoption, where it is recorded or follows from its neighbours; else null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first date on which the text can have been adopted; null where nothing is known.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last date on which the text can have been adopted; null where nothing is known, or where a session is still open.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The symbol of the record of the meeting; null where it is not known.</summary>
    public string? Meeting { get; init; }

    /// <summary>The nearest recorded number below; null where there is none.</summary>
    public RegistryEntry? Below { get; init; }

    /// <summary>The nearest recorded number above; null where there is none.</summary>
    public RegistryEntry? Above { get; init; }

    /// <summary>Why there can be no such resolution or decision, as a sentence; null where there may be one.</summary>
    public string? Impossible { get; init; }

    /// <summary>Whether the answer is sure enough to call a text wrong.</summary>
    public bool SupportsError => Confidence >= Confidence.Medium && (Ground != Ground.Unknown || Impossible is not null);

    /// <summary>The ground in words: <c>recorded: A/73/PV.65</c>; <c>between 73/265 and 73/267, both of 22 December 2018</c>.</summary>
    public string Explain() => Ground.ToString();
}
