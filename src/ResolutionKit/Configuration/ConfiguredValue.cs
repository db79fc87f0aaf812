namespace ResolutionKit.Configuration;

/// <summary>A value that holds for a text, and where it was set.</summary>
/// <param name="Key">Its key, with those above it: <c>rules.RK4001</c>.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="Place">The file, line and column: <c>drafts/resolutionkit.yaml:3:5</c>.</param>
public sealed record ConfiguredValue(string Key, string Value, string Place);
