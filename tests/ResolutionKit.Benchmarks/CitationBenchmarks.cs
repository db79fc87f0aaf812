using BenchmarkDotNet.Attributes;
using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.Benchmarks;

/// <summary>What finding citations costs, against reading every character of the same text once.</summary>
/// <remarks>Bytes a second: the text's length in UTF-8 over the time.</remarks>
public class CitationBenchmarks
{
    private string _english = string.Empty;
    private string _chinese = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _english = BenchmarkTexts.Prose(1_000_000);
        _chinese = BenchmarkTexts.ChineseProse(1_000_000);
    }

    [Benchmark(Baseline = true, Description = "count the digits of 1 MB")]
    public int CountDigits()
    {
        var count = 0;
        foreach (var character in _english)
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(Description = "English citations of 1 MB")]
    public int English() => CitationReader.Read(_english, DraftingLanguage.English).Length;

    [Benchmark(Description = "Chinese citations of 1 M characters (2.6 MB)")]
    public int Chinese() => CitationReader.Read(_chinese, DraftingLanguage.Chinese).Length;
}
