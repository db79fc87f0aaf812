using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Benchmarks;

/// <summary>What the first look-up of a process costs, compilation included: each launch makes one.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdRegistryBenchmarks
{
    [Benchmark(Description = "first look-up")]
    public DateOnly? First() => ResolutionRegistry.Default.Find(ResolutionNumber.Parse("73/266")).Date;
}

/// <summary>What a look-up costs once the data are there, against parsing the number.</summary>
[MemoryDiagnoser]
public class RegistryBenchmarks
{
    private static readonly ResolutionNumber Recorded = ResolutionNumber.Parse("73/266");
    private static readonly ResolutionNumber Inferred = ResolutionNumber.Parse("73/100");

    [Benchmark(Baseline = true, Description = "parse a number")]
    public ResolutionNumber Parse() => ResolutionNumber.Parse("73/266");

    [Benchmark(Description = "look up a recorded one")]
    public RegistryAnswer FindRecorded() => ResolutionRegistry.Default.Find(Recorded);

    [Benchmark(Description = "look up one between others")]
    public RegistryAnswer FindInferred() => ResolutionRegistry.Default.Find(Inferred);
}
