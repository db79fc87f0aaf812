using ResolutionKit.Accuracy;
using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Accuracy.Mutants;
using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Accuracy;

/// <summary>The program that scores texts with annotations, on texts of its own.</summary>
public sealed class AccuracyRunTests : IDisposable
{
    private const string Document =
        "A/RES/99/7\n\n99/7. Lighthouses\n\nThe General Assembly,\n\nRecalling its resolution 73/266 of 22 December 2018,\n\n1. Calls;\n\n2. Ends.\n\n46th plenary meeting\n7 December 2044\n";

    private const string Gold =
        """{"adopted": "2044-12-07", "preambularParagraphs": 1, "operativeParagraphs": 2, "footnotes": 0, "citations": [{"kind": "resolution", "organ": "GA", "number": "73/266", "date": "2018-12-22"}]}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("accuracy");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Texts_and_sentences_are_scored_by_language_organ_and_form()
    {
        Write("texts/a.en.txt", Document);
        Write("texts/a.en.gold.json", Gold);
        Write("lines/fr.jsonl", """{"text": "Rappelant la résolution 1373 (2001) du Conseil de sécurité,", "citations": [{"kind": "resolution", "organ": "SC", "number": "1373 (2001)", "date": null}, {"kind": "resolution", "organ": "SC", "number": "1540 (2004)", "date": null}]}""");

        var (code, output) = Run("--misses");

        code.Should().Be(0);
        output.Should().Contain("texts en           P 1.0000  R 1.0000").And.Contain("lines fr           P 1.0000  R 0.5000  F1 0.6667")
            .And.Contain("  SC                 P 1.0000  R 0.5000").And.Contain("  71/28              P 1.0000  R 1.0000")
            .And.Contain("  lines fr row 0: missed resolution 1540 (2004) without date (SC)").And.Contain("right in 1 of 1 texts");
    }

    [Fact]
    public void A_figure_that_drops_fails_and_names_the_loss()
    {
        Write("a.en.txt", Document);
        Write("a.en.gold.json", Gold);
        var file = Path.Combine(_folder.FullName, "approved.json");
        Run("--against", file, "--approve").Code.Should().Be(0);
        Run("--against", file).Should().Match<(int Code, string Output)>(run => run.Code == 0 && run.Output.Contains("no figure has dropped"));

        Write("a.en.txt", Document.Replace("73/266 of", "of", StringComparison.Ordinal));
        var (code, output) = Run("--against", file);

        code.Should().Be(1);
        output.Should().Contain("  loss  texts a.en: missed resolution 73/266 2018-12-22 (GA)").And.Contain("  drop  texts en: recall: 1 before, 0 now");
        File.ReadAllText(file).Should().NotContain("Recalling", "the texts are not kept");
    }

    [Fact]
    public void A_figure_that_rises_is_a_gain()
    {
        Write("a.en.txt", Document.Replace("73/266 of", "of", StringComparison.Ordinal));
        Write("a.en.gold.json", Gold);
        var file = Path.Combine(_folder.FullName, "approved.json");
        Run("--against", file, "--approve");

        Write("a.en.txt", Document);
        var (code, output) = Run("--against", file);

        code.Should().Be(0);
        output.Should().Contain("  gain  texts a.en: missed resolution 73/266 2018-12-22 (GA)");
    }

    [Fact]
    public void An_error_that_is_new_fails_until_it_is_approved()
    {
        Write("a.en.txt", Document);
        var file = Path.Combine(_folder.FullName, "approved.json");
        Run("--against", file, "--approve");

        Write("a.en.txt", Document.Replace("22 December 2018", "5 December 2018", StringComparison.Ordinal));
        Run("--against", file).Should().Match<(int Code, string Output)>(run => run.Code == 1 && run.Output.Contains("  new   texts a.en: error RK1001 at 7:36"));
        Run("--against", file, "--approve").Code.Should().Be(0);
        Run("--against", file).Code.Should().Be(0);
    }

    [Fact]
    public void Without_an_approved_score_there_is_nothing_to_compare_with()
    {
        Write("a.en.txt", Document);
        Run("--against", Path.Combine(_folder.FullName, "none.json")).Code.Should().Be(2);
    }

    [Fact]
    public void Structure_that_is_read_wrongly_is_named()
    {
        Write("a.en.txt", Document);
        Write("a.en.gold.json", Gold.Replace("\"operativeParagraphs\": 2", "\"operativeParagraphs\": 3", StringComparison.Ordinal));

        Run("--misses").Output.Should().Contain("right in 0 of 1 texts").And.Contain("texts a.en: 1 preambular and 2 operative paragraphs, not 1 and 3");
    }

    [Theory]
    [InlineData("there is no such folder")]
    [InlineData("--approve")]
    [InlineData("--mutants 0")]
    [InlineData("--what")]
    public void Arguments_that_make_no_sense_are_named(string arguments)
    {
        Options.Read(arguments == "--approve" ? [_folder.FullName, "--approve"] : arguments.StartsWith('-') ? arguments.Split(' ') : [arguments], out var problem).Should().BeNull();
        problem.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(nameof(Fault.Day), "21 December 2018")]
    [InlineData(nameof(Fault.Day), "12 December 2018")]
    [InlineData(nameof(Fault.Month), "22 May 2018")]
    [InlineData(nameof(Fault.Year), "22 December 2008")]
    [InlineData(nameof(Fault.Swap), "73/662 of")]
    [InlineData(nameof(Fault.Kind), "its decision 73/266")]
    public void Mutants_differ_in_one_place(string fault, string expected)
    {
        var text = TextOf(Document);
        var mutants = new MutantMaker(text, CitedPlace.In(text)).All(Enum.Parse<Fault>(fault)).Select(mutant => mutant.ApplyTo(text.Text)).ToList();

        mutants.Should().OnlyHaveUniqueItems().And.NotContain(Document).And.ContainSingle(mutant => mutant.Contains(expected));
    }

    [Fact]
    public void Mutants_have_dates_of_the_calendar() =>
        new MutantMaker(TextOf(Document), CitedPlace.In(TextOf(Document))).All(Fault.Day).Select(mutant => mutant.ApplyTo(Document))
            .Should().HaveCount(10, "22 may become 12, and 20 to 29 but 22; there is no 32nd").And.NotContain(mutant => mutant.Contains("32 December"));

    [Fact]
    public void Planted_faults_are_counted_by_what_is_known_of_the_number()
    {
        var report = new MutantReport();
        report.Add(TextOf(Document), 1000);

        report.Figures.Should().ContainKey("mutants: General Assembly numbers whose date is recorded or inferred").WhoseValue.Should().Be(1);
        var output = new StringWriter();
        report.Print(output, printsMisses: true);
        output.ToString().Should().Contain("(100.0 %)").And.NotContain("not reported (General Assembly numbers whose");
    }

    private static GoldText TextOf(string document) =>
        new("texts", "a.en", DraftingLanguage.English, document) { Citations = [new GoldCitation("resolution", "73/266", "2018-12-22", "GA")] };

    private void Write(string path, string content)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        var options = Options.Read([_folder.FullName, .. arguments], out var problem);
        problem.Should().BeNull();
        var output = new StringWriter();
        return (AccuracyRun.Run(options!, output, TextWriter.Null), output.ToString());
    }
}
