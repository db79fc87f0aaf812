using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Drafts;
using ResolutionKit.Languages;

namespace ResolutionKit.Analyzers.Tests.Generation;

public sealed class DraftGeneratorTests
{
    private static readonly MemoryFile s_ict = MemoryFile.Draft("/project/drafts/responsible-state-behaviour.md", Texts.Ict);
    private static readonly MemoryFile s_water = MemoryFile.Draft("/project/adopted/water.yaml", Texts.Water);

    [Fact]
    public void A_draft_is_a_property_of_the_class()
    {
        var project = MemoryProject.OfFiles(s_ict) with
        {
            Sources = [("Program.cs", """
                using ResolutionKit;

                namespace App
                {
                    internal static class Program
                    {
                        public static object Run()
                        {
                            Resolution resolution = Drafts.ResponsibleStateBehaviour;
                            return resolution.Operative[0].Text.Text;
                        }
                    }
                }
                """)],
        };

        GeneratedProject.Of(project).Run().Should().Be("Welcomes the report;");
    }

    [Fact]
    public void Code_outside_the_namespace_reaches_the_class_beside_the_namespace_of_the_library()
    {
        var project = MemoryProject.OfFiles(s_ict) with
        {
            Sources = [("Program.cs", """
                using App;
                using ResolutionKit;
                using ResolutionKit.Drafts;

                internal static class Program
                {
                    public static object Run() => (Drafts.ResponsibleStateBehaviour is Resolution) && Drafts.Texts.ResponsibleStateBehaviour is Draft;
                }
                """)],
        };

        GeneratedProject.Of(project).Run().Should().Be(true);
    }

    [Fact]
    public void The_texts_have_the_draft_with_its_source()
    {
        var project = MemoryProject.OfFiles(s_ict) with
        {
            Sources = [("Program.cs", "namespace App { internal static class Program { public static object Run() => Drafts.Texts.ResponsibleStateBehaviour; } }")],
        };

        var draft = GeneratedProject.Of(project).Run().Should().BeOfType<Draft>().Subject;

        draft.Source!.Content.Should().Be(Texts.Ict);
        draft.Source.Path.Should().Be("drafts/responsible-state-behaviour.md");
        draft.Form.Should().Be(DraftForm.Markdown);
        draft.Resolution.Should().Be(Draft.Parse(Texts.Ict).Resolution);
    }

    [Fact]
    public void A_resolution_is_read_once()
    {
        var project = MemoryProject.OfFiles(s_ict) with
        {
            Sources = [("Program.cs", """
                namespace App
                {
                    internal static class Program
                    {
                        public static object Run() =>
                            ReferenceEquals(Drafts.ResponsibleStateBehaviour, Drafts.ResponsibleStateBehaviour) &&
                            ReferenceEquals(Drafts.ResponsibleStateBehaviour, Drafts.Texts.ResponsibleStateBehaviour.Resolution) &&
                            ReferenceEquals(Drafts.ResponsibleStateBehaviour, Drafts.All[0]) &&
                            ReferenceEquals(Drafts.Texts.ResponsibleStateBehaviour, Drafts.Texts.All[0]);
                    }
                }
                """)],
        };

        GeneratedProject.Of(project).Run().Should().Be(true);
    }

    [Fact]
    public void All_lists_the_drafts_in_the_order_of_their_paths()
    {
        var project = MemoryProject.OfFiles(s_ict, s_water) with
        {
            Sources = [("Program.cs", "namespace App { internal static class Program { public static object Run() => Drafts.All; } }")],
        };

        GeneratedProject.Of(project).Run().Should().BeOfType<ImmutableArray<Resolution>>().Which.Select(resolution => resolution.Symbol.ToString())
            .Should().Equal("A/RES/64/292", "A/C.1/81/L.1");
    }

    [Fact]
    public void The_documentation_says_which_resolution_it_is()
    {
        var generated = GeneratedProject.Of(s_ict, s_water);

        generated.TextOf("Drafts.ResponsibleStateBehaviour.g.cs").Should()
            .Contain("/// <summary>Advancing responsible State behaviour (A/C.1/81/L.1, session 81)</summary>")
            .And.Contain("<c>drafts/responsible-state-behaviour.md</c>");
        generated.TextOf("Drafts.Water.g.cs").Should().Contain("/// <summary>The human right to water and sanitation (A/RES/64/292, adopted on 28 July 2010)</summary>");
    }

    [Fact]
    public void Each_draft_has_a_file_of_its_own() =>
        GeneratedProject.Of(s_ict, s_water).Files.Should().BeEquivalentTo("Drafts.ResponsibleStateBehaviour.g.cs", "Drafts.Water.g.cs", "Drafts.g.cs");

    [Fact]
    public void The_class_is_internal_unless_the_project_has_a_public_part_of_it()
    {
        GeneratedProject.Of(s_ict).ThatCompiles().Compilation.GetTypeByMetadataName("App.Drafts")!.DeclaredAccessibility.Should().Be(Accessibility.Internal);

        var open = MemoryProject.OfFiles(s_ict) with { Sources = [("Drafts.cs", "namespace App { public static partial class Drafts { } }")] };
        GeneratedProject.Of(open).ThatCompiles().Compilation.GetTypeByMetadataName("App.Drafts")!.DeclaredAccessibility.Should().Be(Accessibility.Public);
    }

    [Fact]
    public void The_project_says_where_the_class_is_and_what_it_is_called()
    {
        var project = MemoryProject.OfFiles(s_ict) with
        {
            Properties = ImmutableDictionary<string, string>.Empty.Add("ResolutionKitDraftsNamespace", "Our.Texts").Add("ResolutionKitDraftsClass", "Council"),
        };

        var generated = GeneratedProject.Of(project).ThatCompiles();

        generated.PropertiesOf("Our.Texts.Council").Should().Equal("ResponsibleStateBehaviour");
        generated.Files.Should().BeEquivalentTo("Council.ResponsibleStateBehaviour.g.cs", "Council.g.cs");
    }

    [Theory]
    [InlineData("", "", "Drafts")]
    [InlineData("My-App", "", "My_App.Drafts")]
    [InlineData("3rd.class", "", "_3rd.class.Drafts")]
    [InlineData("App", "class", "App.class")]
    [InlineData("App", "my drafts", "App.my_drafts")]
    [InlineData("App", "Texts", "App.Texts_")]
    [InlineData("ResolutionKit.Samples", "", "ResolutionKit.Samples.Drafts")]
    public void What_is_no_identifier_is_mended(string ns, string className, string type)
    {
        var project = MemoryProject.OfFiles(s_ict) with { Properties = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", ns).Add("ResolutionKitDraftsClass", className) };

        GeneratedProject.Of(project).ThatCompiles().PropertiesOf(type).Should().Equal("ResponsibleStateBehaviour");
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void Nothing_is_generated_where_the_project_does_not_want_it(string value)
    {
        var off = MemoryProject.OfFiles(s_ict) with { Properties = ImmutableDictionary<string, string>.Empty.Add("ResolutionKitGenerateDrafts", value) };

        GeneratedProject.Of(off).Files.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_generated_where_the_library_is_not_referenced() =>
        GeneratedProject.Of(MemoryProject.OfFiles(s_ict) with { UsesLibrary = false }).ThatCompiles().Files.Should().BeEmpty();

    [Fact]
    public void Nothing_is_generated_without_drafts()
    {
        GeneratedProject.Of().Files.Should().BeEmpty();
        GeneratedProject.Of(MemoryFile.Configuration("/project/resolutionkit.yaml", "language: fr\n"), new MemoryFile("/project/other.json", null)).Files.Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_draft_or_cannot_be_read_has_no_property_and_the_others_have()
    {
        var missing = new MemoryFile("/project/drafts/missing.md", null) { Metadata = { ["ResolutionKitKind"] = "Draft" } };
        var page = MemoryFile.Draft("/project/drafts/README.md", "# Our drafts\n");
        var binary = MemoryFile.Draft("/project/drafts/binary.md", "---\nresolution: A/C.1/81/L.1\0\n---\n");

        GeneratedProject.Of(missing, page, binary, s_ict).ThatCompiles().PropertiesOf().Should().Equal("ResponsibleStateBehaviour");
    }

    [Fact]
    public void What_a_configuration_leaves_out_has_no_property()
    {
        var configuration = MemoryFile.Configuration("/project/resolutionkit.yaml", "exclude: [adopted/**]\n");

        GeneratedProject.Of(configuration, s_ict, s_water).PropertiesOf().Should().Equal("ResponsibleStateBehaviour");
    }

    [Theory]
    [InlineData("---\nresolution: A/C.1/81/L.1\ntitel: [\n---\n\nThe General Assembly\n")]
    [InlineData("---\nresolution:\n")]
    [InlineData("---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Recalling* its resolution 73/266 of 5 December 2018,\n\n1. *Welcomes*")]
    public void A_draft_with_mistakes_has_its_property(string text)
    {
        var generated = GeneratedProject.Of(MemoryFile.Draft("/project/wrong.md", text));

        var loaded = (Resolution)generated.Load().GetType("App.Drafts")!.GetProperty("Wrong")!.GetValue(null)!;
        loaded.Should().Be(Draft.Parse(text, DraftForm.Markdown).Resolution);
    }

    [Fact]
    public void A_draft_with_metadata_that_are_not_understood_has_its_property()
    {
        var file = MemoryFile.Draft("/project/ict.md", Texts.Ict);
        file.Metadata["ResolutionKitLanguage"] = "klingon";

        LoadedDraft(GeneratedProject.Of(file), "Ict").Resolution.Language.Should().Be(DraftingLanguage.English);
    }

    [Fact]
    public void A_draft_under_a_configuration_that_is_not_understood_has_its_property() =>
        GeneratedProject.Of(MemoryFile.Configuration("/project/resolutionkit.yaml", "languag: [\n"), s_ict).ThatCompiles().PropertiesOf().Should().Equal("ResponsibleStateBehaviour");

    [Fact]
    public void A_form_and_a_language_that_the_item_states_hold()
    {
        var file = MemoryFile.Draft("/project/text.draft", "大会，\n\n回顾其第 73/266 号决议，\n");
        file.Metadata["ResolutionKitForm"] = "Markdown";
        file.Metadata["ResolutionKitLanguage"] = "zh";

        var draft = LoadedDraft(GeneratedProject.Of(file), "Text");

        draft.Form.Should().Be(DraftForm.Markdown);
        draft.Resolution.Language.Should().Be(DraftingLanguage.Chinese);
    }

    [Fact]
    public void A_language_and_a_body_that_the_configuration_names_hold()
    {
        var configuration = MemoryFile.Configuration("/project/resolutionkit.yaml", """
            language: fr
            body:
              name: Le "Conseil" municipal
              enacting-clause: Le Conseil municipal,
              number: "{year}-{number}"
            """);
        const string Text = "---\nresolution: 2026-20\ntitle: Eau\n---\n\nLe Conseil municipal,\n\n1. *Décide* de rester saisi de la question.\n";

        var generated = GeneratedProject.Of(configuration, MemoryFile.Draft("/project/eau.md", Text));
        var draft = LoadedDraft(generated, "Eau");

        draft.Resolution.Language.Should().Be(DraftingLanguage.French);
        draft.Resolution.Masthead.BodyNumber.Should().Be("2026-20");
        draft.Problems.Should().BeEmpty();
        draft.Body!.Name.Should().Be("Le \"Conseil\" municipal");
        generated.TextOf("Drafts.Eau.g.cs").Should().Contain("/// <summary>Eau (2026-20)</summary>");
    }

    [Fact]
    public void A_file_that_is_named_twice_is_one_draft() =>
        GeneratedProject.Of(s_ict, MemoryFile.Draft(s_ict.Path, Texts.Ict)).ThatCompiles().PropertiesOf().Should().Equal("ResponsibleStateBehaviour");

    private static Draft LoadedDraft(GeneratedProject generated, string name) => (Draft)generated.Load().GetType("App.Drafts+Texts")!.GetProperty(name)!.GetValue(null)!;
}
