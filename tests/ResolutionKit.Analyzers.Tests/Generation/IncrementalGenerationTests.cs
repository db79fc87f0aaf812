using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.Generation;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Tests.Generation;

public sealed class IncrementalGenerationTests
{
    private static readonly string[] s_steps = ["Files", "Library", "Settings", "Drafts", "Names", "NamedDrafts", "List"];

    private readonly MemoryFile _ict = MemoryFile.Draft("/project/drafts/ict.md", Texts.Ict);
    private readonly MemoryFile _water = MemoryFile.Draft("/project/drafts/water.yaml", Texts.Water);
    private readonly MemoryFile _configuration = MemoryFile.Configuration("/project/resolutionkit.yaml", "language: en\n");

    [Fact]
    public void An_edit_of_code_regenerates_nothing()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);
        var reads = _ict.Reads;

        var second = first.AfterCode("class C { int _field; }");

        foreach (var step in s_steps)
        {
            ReasonsOf(second, step).Should().NotBeEmpty().And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }

        Outputs(second).Should().HaveCount(3).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
        _ict.Reads.Should().Be(reads);
        second.Files.Should().HaveCount(3);
    }

    [Fact]
    public void An_edit_of_a_draft_regenerates_its_file_alone()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);
        var reads = _water.Reads;

        var second = first.After(driver => driver.ReplaceAdditionalText(_ict, MemoryFile.Draft(_ict.Path, Texts.Titled("Another title"))));

        Outputs(second).Should().BeEquivalentTo([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified]);
        ChangedFiles(first, second).Should().Equal("Drafts.Ict.g.cs");
        second.TextOf("Drafts.Ict.g.cs").Should().Contain("Another title");
        _water.Reads.Should().Be(reads);
    }

    [Fact]
    public void A_draft_that_comes_regenerates_its_file_and_the_list()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);

        // It stands before and between the others in the order of paths.
        var second = first.After(driver => driver.AddAdditionalTexts([MemoryFile.Draft("/project/adopted/a.md", Texts.Ict), MemoryFile.Draft("/project/drafts/middle.md", Texts.Ict)]));

        Outputs(second).Should().BeEquivalentTo(
            [IncrementalStepRunReason.New, IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached]);
        ChangedFiles(first, second).Should().BeEquivalentTo("Drafts.A.g.cs", "Drafts.Middle.g.cs", "Drafts.g.cs");
    }

    [Fact]
    public void A_draft_that_goes_regenerates_the_list()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);

        var second = first.After(driver => driver.RemoveAdditionalTexts([_ict]));

        ChangedFiles(first, second).Should().Equal("Drafts.g.cs");
        second.Files.Should().BeEquivalentTo("Drafts.Water.g.cs", "Drafts.g.cs");
        second.ThatCompiles();
    }

    [Fact]
    public void Another_file_regenerates_nothing()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);

        var second = first.After(driver => driver.AddAdditionalTexts([MemoryFile.RulePage("/project/rules/X1.md", "# X1: Y\n"), new MemoryFile("/project/other.json", RoslynText.From("{}"))]));

        Outputs(second).Should().HaveCount(3).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_configuration_that_changes_nothing_of_the_reading_regenerates_nothing_and_one_that_does_regenerates_all_that_it_touches()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);

        var rule = MemoryFile.Configuration(_configuration.Path, "language: en\nrules:\n  RK4001: warning\n");
        var second = first.After(driver => driver.ReplaceAdditionalText(_configuration, rule));
        Outputs(second).Should().HaveCount(3).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);

        var third = second.After(driver => driver.ReplaceAdditionalText(rule, MemoryFile.Configuration(_configuration.Path, "language: fr\n")));
        ChangedFiles(second, third).Should().BeEquivalentTo("Drafts.Ict.g.cs", "Drafts.Water.g.cs");
    }

    [Fact]
    public void Options_that_come_anew_and_say_the_same_regenerate_nothing()
    {
        var first = GeneratedProject.Of(_ict, _water, _configuration);

        var second = first.After(driver => driver.WithUpdatedAnalyzerConfigOptions(new MemoryOptions(new Dictionary<string, string> { ["RootNamespace"] = "App", ["ProjectDir"] = "/project/" })));

        Outputs(second).Should().HaveCount(3).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Steps_keep_nothing_of_the_compiler()
    {
        var generated = GeneratedProject.Of(_ict, _water, _configuration);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (var (value, _) in s_steps.SelectMany(step => generated.Result.TrackedSteps[step]).SelectMany(step => step.Outputs))
        {
            Visit(value);
        }

        seen.Should().NotBeEmpty();

        void Visit(object? value)
        {
            // The files themselves are the driver's own, and are compared as it compares them.
            if (value is null or string or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                return;
            }

            value.Should().NotBeAssignableTo<Compilation>().And.NotBeAssignableTo<ISymbol>().And.NotBeAssignableTo<SyntaxNode>().And.NotBeAssignableTo<RoslynText>()
                .And.NotBeAssignableTo<ParseOptions>();
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Visit(item);
                }
            }

            if (value.GetType().Assembly == typeof(DraftGenerator).Assembly)
            {
                foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    Visit(field.GetValue(value));
                }
            }
        }
    }

    [Fact]
    public void A_run_that_is_stopped_says_so_and_the_next_makes_all()
    {
        using var stop = new CancellationTokenSource();
        var before = GeneratedProject.Of(_ict);
        var stopping = before.Driver.AddAdditionalTexts([_water, new StoppingFile(stop)]);

        stopping.Invoking(driver => driver.RunGenerators(before.Before, stop.Token)).Should().Throw<OperationCanceledException>();

        before.After(_ => stopping).Files.Should().BeEquivalentTo("Drafts.Ict.g.cs", "Drafts.Water.g.cs", "Drafts.g.cs");
    }

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratedProject project, string step) =>
        project.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratedProject project) =>
        project.Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    // Those that are other objects: what is not made again is the same object.
    private static IEnumerable<string> ChangedFiles(GeneratedProject before, GeneratedProject after) =>
        after.Result.GeneratedSources.Where(source => !before.Result.GeneratedSources.Any(known => ReferenceEquals(known.SourceText, source.SourceText))).Select(source => source.HintName);

    /// <summary>A configuration: while it is read, the user types on.</summary>
    private sealed class StoppingFile(CancellationTokenSource stop) : AdditionalText
    {
        public override string Path => "/project/resolutionkit.yaml";

        public override RoslynText GetText(CancellationToken cancellationToken = default)
        {
            stop.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return RoslynText.From("language: en\n");
        }
    }
}
