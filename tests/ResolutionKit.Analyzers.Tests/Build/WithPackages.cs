namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>The packages are made once for all tests that build with them, and these run one after the other.</summary>
[CollectionDefinition(nameof(PackedPackages))]
public sealed class WithPackages : ICollectionFixture<PackedPackages>;
