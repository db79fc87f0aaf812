using ResolutionKit.Analyzers.Generation;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Generation;

public sealed class PropertyNameTests
{
    [Theory]
    [InlineData("responsible-state-behaviour.md", "ResponsibleStateBehaviour")]
    [InlineData("healthy-environment.zh.yaml", "HealthyEnvironmentZh")]
    [InlineData("A-RES-73-266.md", "ARES73_266")]
    [InlineData("A-RES-73-266.zh.md", "ARES73_266Zh")]
    [InlineData("ICT security (rev 1).md", "ICTSecurityRev1")]
    [InlineData("2026-14.md", "_2026_14")]
    [InlineData("v2.md", "V2")]
    [InlineData("v2-final.md", "V2Final")]
    [InlineData("snake_case_name.md", "SnakeCaseName")]
    [InlineData("déchets-nucléaires.md", "DéchetsNucléaires")]
    [InlineData("вода.md", "Вода")]
    [InlineData("水-卫生.md", "水卫生")]
    [InlineData("مياه.md", "مياه")]
    [InlineData("class.md", "Class")]
    [InlineData("all.md", "All_")]
    [InlineData("texts.md", "Texts_")]
    [InlineData("drafts.md", "Drafts_")]
    [InlineData("draft.md", "Draft")]
    [InlineData("resolution.md", "Resolution")]
    [InlineData("to-string.md", "ToString_")]
    [InlineData("equals.md", "Equals_")]
    [InlineData("---.md", "Draft")]
    [InlineData("🌍.md", "Draft")]
    [InlineData("__a.md", "A")]
    [InlineData("e\u0301tat.md", "E\u0301tat")]
    [InlineData("zero\u200Bwidth.md", "ZeroWidth")]
    public void A_property_is_named_by_its_file(string file, string name)
    {
        var generated = GeneratedProject.Of(MemoryFile.Draft("/project/" + file, Texts.Ict));

        generated.PropertiesOf().Should().Equal(name);
        generated.Load().GetType("App.Drafts")!.GetProperty(name)!.GetValue(null).Should().BeOfType<Resolution>();
    }

    [Theory]
    [InlineData("Ict")]
    [InlineData("ict")]
    [InlineData("_")]
    [InlineData("ICT_2026")]
    [InlineData("класс")]
    [InlineData("class")]
    [InlineData("global")]
    [InlineData("record")]
    [InlineData("field")]
    [InlineData("value")]
    [InlineData("var")]
    [InlineData("Draft")]
    [InlineData("System")]
    [InlineData("Items")]
    [InlineData("ResolutionKit")]
    public async Task A_name_that_the_item_states_is_taken_as_it_is(string name)
    {
        var file = Named("/project/text.md", name);
        var generated = GeneratedProject.Of(file);

        generated.PropertiesOf().Should().Equal(name);
        generated.Load().GetType("App.Drafts")!.GetProperty(name)!.GetValue(null).Should().BeOfType<Resolution>();
        (await ProblemsAsync(file)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1x", "is not an identifier of C#")]
    [InlineData("a b", "is not an identifier of C#")]
    [InlineData("@class", "is not an identifier of C#")]
    [InlineData("a\u200Db", "is not an identifier of C#")]
    [InlineData("All", "is the name of something else in the generated class")]
    [InlineData("Texts", "is the name of something else in the generated class")]
    [InlineData("Drafts", "is the name of something else in the generated class")]
    [InlineData("GetHashCode", "is the name of something else in the generated class")]
    [InlineData("__Text", "begins with two underscores, which C# keeps for compilers")]
    public async Task A_name_that_cannot_be_had_is_reported_and_that_of_the_file_is_taken(string name, string reason)
    {
        var file = Named("/project/text.md", name);

        GeneratedProject.Of(file).ThatCompiles().PropertiesOf().Should().Equal("Text");
        (await ProblemsAsync(file)).Should().Equal($"/project/text.md: '{name}' {reason}, so the property of this draft is called Text. Write another Name, or leave it out.");
    }

    [Fact]
    public void Drafts_of_one_name_are_told_apart_by_their_folders() =>
        NamesOf("/project/new/ict.md", "/project/old/ict.md").Should().Equal("NewIct", "OldIct");

    [Fact]
    public void A_draft_beside_the_project_has_no_folder_to_show() =>
        NamesOf("/project/ict.md", "/project/old/ict.md", "/ict.md").Should().Equal("Ict", "Ict2", "OldIct");

    [Fact]
    public void Where_folders_do_not_tell_drafts_apart_numbers_do()
    {
        NamesOf("/project/a/drafts/ict.md", "/project/b/drafts/ict.md").Should().Equal("Ict", "Ict2");
        NamesOf("/project/drafts/ict.md", "/project/drafts/ict.yaml", "/project/old/ict.md").Should().Equal("DraftsIct", "DraftsIct2", "OldIct");
        NamesOf("/project/drafts/v2.md", "/project/drafts/v2.yaml").Should().Equal("V2", "V2_2");
    }

    [Fact]
    public void Names_that_differ_by_capitals_alone_count_as_the_same() =>
        NamesOf("/project/a/ict.md", "/project/b/ICT.md").Should().Equal("AIct", "BICT");

    [Fact]
    public void A_name_made_from_a_folder_does_not_take_that_of_another_draft() =>
        NamesOf("/project/a/ict.md", "/project/b/ict.md", "/project/a-ict.md").Should().Equal("AIct", "AIct2", "BIct");

    [Fact]
    public void Digits_of_a_folder_and_of_a_file_do_not_touch() =>
        NamesOf("/project/2025/14.md", "/project/2026/14.md").Should().Equal("_2025_14", "_2026_14");

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_items()
    {
        string[] paths = ["/project/a/ict.md", "/project/a/ict.yaml", "/project/a/ict.markdown", "/project/b/Ict.md", "/project/a-ict.md"];
        var expected = TextsByName(paths);

        TextsByName([.. paths.Reverse()]).Should().Equal(expected);
        TextsByName([.. paths.Skip(2), .. paths.Take(2)]).Should().Equal(expected);
    }

    [Fact]
    public async Task A_stated_name_holds_before_that_of_a_file()
    {
        var (stated, file) = (Named("/project/text.md", "Ict"), MemoryFile.Draft("/project/drafts/ict.md", Texts.Ict));

        GeneratedProject.Of(stated, file).ThatCompiles().PropertiesOf().Should().Equal("DraftsIct", "Ict");
        (await ProblemsAsync(stated, file)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_two_items_state_is_reported()
    {
        var (first, second) = (Named("/project/a.md", "Ict"), Named("/project/b.md", "Ict"));

        GeneratedProject.Of(first, second).ThatCompiles().PropertiesOf().Should().Equal("Ict", "Ict2");
        (await ProblemsAsync(first, second)).Should().Equal(
            "/project/b.md: 'Ict' is also the Name of a.md, so the property of this draft is called Ict2. Give each draft a Name of its own, or leave it out.");
    }

    [Fact]
    public async Task Names_are_not_looked_at_where_no_class_is_generated()
    {
        var project = MemoryProject.OfFiles(Named("/project/text.md", "1x")) with { Properties = ImmutableDictionary<string, string>.Empty.Add("ResolutionKitGenerateDrafts", "false") };

        (await project.AnalyzeAsync(new DraftNameAnalyzer())).Should().NotContain(finding => finding.Id == "RK0105");
        (await (project with { Properties = ImmutableDictionary<string, string>.Empty, UsesLibrary = false }).AnalyzeAsync(new DraftNameAnalyzer())).Should().NotContain(finding => finding.Id == "RK0105");
    }

    private static MemoryFile Named(string path, string name)
    {
        var file = MemoryFile.Draft(path, Texts.Ict);
        file.Metadata["ResolutionKitName"] = name;
        return file;
    }

    private static IEnumerable<string> NamesOf(params string[] paths) =>
        GeneratedProject.Of([.. paths.Select(path => MemoryFile.Draft(path, TextOf(path)))]).ThatCompiles().PropertiesOf();

    private static string[] TextsByName(string[] paths) =>
        GeneratedProject.Of([.. paths.Select(path => MemoryFile.Draft(path, TextOf(path)))]).Result.GeneratedSources
            .Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal).ToArray();

    private static string TextOf(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) ? Texts.Water : Texts.Ict;

    private static async Task<IEnumerable<string>> ProblemsAsync(params MemoryFile[] files)
    {
        var project = MemoryProject.OfFiles([.. files]) with { Properties = ImmutableDictionary<string, string>.Empty.Add("ProjectDir", "/project/") };
        return (await project.AnalyzeAsync(new DraftNameAnalyzer())).Where(finding => finding.Id == "RK0105")
            .Select(finding => $"{finding.Location.GetLineSpan().Path}: {finding.GetMessage()}").Order(StringComparer.Ordinal);
    }
}
