using ResolutionKit.Fixes;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;
using Xunit.Abstractions;

namespace ResolutionKit.Tests.Fixes;

/// <summary>What mending does to real texts.</summary>
public sealed class FixedTextTests(ITestOutputHelper output)
{
    // Where the texts are too many to come with the repository.
    private const string CorpusVariable = "RESOLUTIONKIT_CORPUS";

    /// <summary>All edits that are made, as line, old and new text.</summary>
    [Theory]
    [InlineData("seeds/A-RES-77-37.zh.txt", "70 [  ] → []", "108 [,] → [，]", "175 [] → [ ]", "196 [  ] → []")]
    [InlineData("seeds/A-RES-73-266.zh.txt", "105 [；] → [，]", "146 [ ] → []")]
    [InlineData("samples/drafts/ict-security.md", "17 [;] → [,]")]
    [InlineData("samples/drafts/healthy-environment.zh.yaml", "10 [,] → [，]")]
    [InlineData("samples/drafts/water-and-sanitation.md")]
    public void These_edits_are_made_and_every_other_byte_stays(string path, params string[] edits)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(path.Split('/')));
        var source = SourceText.Decode(bytes, path);
        source.ToBytes().Should().Equal(bytes);

        var result = FixInvariants.Hold(source, FixSelection.SafeOnly, path);

        var made = result.Applied.SelectMany(fix => fix.Fix.Edits.Select(edit => (fix.Diagnostic.Source!, edit))).Select(Show).ToList();
        output.WriteLine(string.Join("\n", made));
        made.Should().BeEquivalentTo(edits, "these edits are due and no other");
        result.Applied.Where(fix => !fix.Fix.IsSafe).Should().BeEmpty();

        static string Show((SourceText Source, ResolutionKit.Rules.TextEdit Edit) made) =>
            $"{made.Source.GetPosition(made.Edit.Span.Start).Line} [{made.Source.ToString(made.Edit.Span)}] → [{made.Edit.NewText}]";
    }

    [Theory]
    [InlineData("seeds/A-RES-77-37.zh.txt")]
    [InlineData("seeds/A-RES-73-266.zh.txt")]
    [InlineData("samples/drafts/ict-security.md")]
    [InlineData("samples/drafts/healthy-environment.zh.yaml")]
    public void With_all_fixes_too_mending_ends(string path) =>
        FixInvariants.Hold(SourceText.Load(Repository.PathOf(path.Split('/'))), FixSelection.All, path).IsSettled.Should().BeTrue();

    [Theory]
    [InlineData(FixSelection.SafeOnly)]
    [InlineData(FixSelection.All)]
    public void Every_text_of_the_corpus_becomes_better_and_stays_so(FixSelection selection)
    {
        if (Environment.GetEnvironmentVariable(CorpusVariable) is not { Length: > 0 } folder)
        {
            output.WriteLine($"Nothing was mended: {CorpusVariable} names no folder of texts.");
            return;
        }

        var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        files.Should().NotBeEmpty("{0} names a folder of texts", CorpusVariable);
        var applied = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var fix in FixInvariants.Hold(SourceText.Load(file), selection, file).Applied)
            {
                applied[fix.Diagnostic.Rule.Id] = applied.GetValueOrDefault(fix.Diagnostic.Rule.Id) + 1;
            }
        }

        output.WriteLine($"{files.Count} texts. Applied: {string.Join(", ", applied.Select(pair => $"{pair.Key} {pair.Value}"))}");
    }
}
