namespace ResolutionKit.Configuration;

/// <summary>What a configuration says of some of the texts under it.</summary>
/// <param name="Paths">Which texts: patterns of paths from the folder of the configuration.</param>
/// <param name="Layer">What holds for them.</param>
public sealed record ConfigurationOverride(PathPatterns Paths, ConfigurationLayer Layer);
