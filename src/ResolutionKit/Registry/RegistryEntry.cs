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

    /// <summary>
    /// What of the number the fact is about, where a letter alone does not say it: a section voted on by itself (<c>IV</c>, <c>B-IX</c>)
    /// or several letters at once (<c>A-C</c>); null in all other cases. The number has no letter then.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The symbol under which the text is catalogued: <c>A/RES/43/78H</c>, <c>A/RES/33/116B-IX</c>.</summary>
    public string Symbol => Number.ToSymbol(Kind) + Part;

    /// <summary>What stands after the number in the symbol: the letter or the part; empty where the fact is about the whole text.</summary>
    internal string Suffix => Part ?? (Number.Letter is { } letter ? RegistryFact.SuffixOf(letter) : string.Empty);
}
