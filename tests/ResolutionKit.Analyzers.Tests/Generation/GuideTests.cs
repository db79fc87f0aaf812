using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Generation;

/// <summary>The code and the names in <c>docs/generated-drafts.md</c>.</summary>
public sealed partial class GuideTests
{
    private static readonly string s_guide = File.ReadAllText(Repository.PathOf("docs", "generated-drafts.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Examples => [.. Fence().Matches(s_guide).Select(match => match.Groups[1].Value)];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (Match match in NameRow().Matches(s_guide))
            {
                names.Add(match.Groups[1].Value, match.Groups[2].Value);
            }

            return names;
        }
    }

    [Fact]
    public void The_guide_has_examples_and_names()
    {
        Examples.Should().HaveCount(3);
        Names.Should().HaveCount(6);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles(string example)
    {
        var project = MemoryProject.OfFiles(MemoryFile.Draft("/project/drafts/responsible-state-behaviour.md", Texts.Ict)) with
        {
            Sources = [("Program.cs", "using System;\n" + example)],
            Properties = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "MyProject"),
        };
        var compilation = GeneratedProject.Of(project).Compilation;
        var kind = example.StartsWith("using", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

        compilation.WithOptions(compilation.Options.WithOutputKind(kind)).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_has_the_name_that_the_guide_gives(string file, string name)
    {
        var draft = MemoryFile.Draft("/project/" + file, Texts.Ict);
        draft.Metadata["ResolutionKitForm"] = "Markdown";

        GeneratedProject.Of(draft).PropertiesOf().Should().Equal(name);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\| `([^`]+\.(?:md|yaml|txt))` \| `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex NameRow();
}
