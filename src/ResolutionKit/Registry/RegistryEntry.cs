using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>A recorded fact: when a resolution or decision was adopted.</summary>
/// <param name="Number">The number.</param>
/// <param name="Kind">Whether it is a resolution or a decision.</param>
/// <param name="Date">The date of adoption.</param>
/// <param name="Confidence">How sure the fact is.</param>
public sealed record RegistryEntry(ResolutionNumber Number, AdoptedTextKind Kind, DateOnly Date, Confidence Confidence = Confidence.High)
{
    /// <summary>The symbol of the record of the meeting: <c>A/73/PV.65</c>; null where it is not known.</summary>
    public string? Meeting { get; init; }
}
