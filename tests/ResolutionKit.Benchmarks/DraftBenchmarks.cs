using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using ResolutionKit.Drafts;
using ResolutionKit.Validation;

namespace ResolutionKit.Benchmarks;

/// <summary>What reading and checking a draft costs, against Markdig's own parse of the same text.</summary>
[MemoryDiagnoser]
public class DraftBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UsePreciseSourceLocation().Build();

    private string _text = string.Empty;
    private Draft _draft = null!;

    [Params(10_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = BenchmarkTexts.MarkdownDraft(Length);
        _draft = Draft.Parse(_text, DraftForm.Markdown);
    }

    [Benchmark(Baseline = true, Description = "Markdig parses")]
    public MarkdownDocument Markdig() => Markdown.Parse(_text, Pipeline);

    [Benchmark(Description = "read")]
    public Draft Read() => Draft.Parse(_text, DraftForm.Markdown);

    // A changed copy has no citations found yet, so that finding them is part of the check.
    [Benchmark(Description = "check what was read")]
    public int Check() => DraftValidator.Default.Validate(Draft.Of(_draft.Resolution with { Preamble = _draft.Resolution.Preamble })).Length;

    [Benchmark(Description = "read and check")]
    public int ReadAndCheck() => DraftValidator.Default.Validate(Draft.Parse(_text, DraftForm.Markdown)).Length;
}
