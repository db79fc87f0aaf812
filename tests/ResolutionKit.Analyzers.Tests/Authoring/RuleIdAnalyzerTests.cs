using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

public sealed class RuleIdAnalyzerTests
{
    private static readonly CodeCase s_duplicates = new(new RuleIdAnalyzer(), "RK0201");
    private static readonly CodeCase s_forms = new(new RuleIdAnalyzer(), "RK0202");

    [Fact]
    public async Task Of_two_rules_with_one_id_the_later_is_reported_and_the_other_named()
    {
        var found = await s_duplicates.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), name: "First") + "\n" + RuleCode.Rule(RuleCode.Values("[|\"AB5001\"|]"), name: "Second")));
        found[0].GetMessage().Should().Be("'AB5001' is the id of another rule, too: Code.cs(9). Give this one a number of its own.");
        found[0].AdditionalLocations.Should().ContainSingle().Which.GetLineSpan().StartLinePosition.Line.Should().Be(8);
    }

    [Fact]
    public async Task Which_of_two_files_is_reported_does_not_hang_on_their_order()
    {
        string Code(string name) => RuleCode.File(RuleCode.Rule(RuleCode.Values(), name: name));
        foreach (var project in new[]
        {
            new MemoryProject { Sources = [("A.cs", Code("First")), ("B.cs", Code("Second"))] },
            new MemoryProject { Sources = [("B.cs", Code("Second")), ("A.cs", Code("First"))] },
        })
        {
            var found = await project.AnalyzeAsync(new RuleIdAnalyzer());
            found.Should().ContainSingle().Which.Location.SourceTree!.FilePath.Should().Be("B.cs");
            found[0].GetMessage().Should().Contain(" A.cs(9).");
        }
    }

    [Theory]
    [InlineData("const string Number = \"AB5001\";", "Number")]
    [InlineData("const string Letters = \"AB\";", "Letters + \"5001\"")]
    public async Task An_id_is_known_by_its_value(string member, string id) =>
        await s_duplicates.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), name: "First") + "\n" + RuleCode.Rule(RuleCode.Values($"[|{id}|]"), member, name: "Second")));

    [Fact]
    public async Task A_descriptor_made_of_another_has_an_id_of_its_own() => await s_duplicates.FindsAsync(RuleCode.File($$"""
        internal static class Descriptors
        {
            public static readonly RuleDescriptor First = new() { {{RuleCode.Values()}} };
            public static readonly RuleDescriptor Second = First with { Title = "Other", Id = [|"AB5001"|] };
        }
        """));

    [Fact]
    public async Task An_id_of_the_library_is_taken()
    {
        var found = await s_duplicates.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values("[|\"RK1001\"|]"))));
        found[0].GetMessage().Should().Be("'RK1001' is the id of a rule of the library: Cited date is not the date of adoption. Take two other letters than RK.");
    }

    [Theory]
    [InlineData("internal static class Trial { public static string Same() => new RuleDescriptor { VALUES }.Id; }")]
    [InlineData("internal static class Trial { public static Func<RuleDescriptor> Same = () => new RuleDescriptor { VALUES }; }")]
    [InlineData("internal static class Trial { public static RuleDescriptor Same(string id) => new RuleDescriptor { OTHER }; }")]
    [InlineData("internal sealed record Descriptor { public string Id { get; init; } } internal static class Trial { static readonly Descriptor Same = new() { Id = \"AB5001\" }; }")]
    public async Task What_is_no_rule_of_its_own_is_no_duplicate(string types) => await s_duplicates.IsSilentAsync(
        RuleCode.File(RuleCode.Rule(RuleCode.Values()) + "\n" + types.Replace("VALUES", RuleCode.Values(), StringComparison.Ordinal).Replace("OTHER", RuleCode.Values("id"), StringComparison.Ordinal)));

    [Fact]
    public async Task Rules_with_ids_of_their_own_are_silent() =>
        await s_duplicates.IsSilentAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values(), name: "First") + "\n" + RuleCode.Rule(RuleCode.Values("\"AB5002\""), name: "Second")));

    [Theory]
    [InlineData("AB501")]
    [InlineData("AB50011")]
    [InlineData("ab5001")]
    [InlineData("A5001")]
    [InlineData("ABC501")]
    [InlineData("AB-5001")]
    [InlineData("AB500X")]
    [InlineData("")]
    public async Task An_id_of_another_form_is_reported(string id)
    {
        var found = await s_forms.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values($"[|\"{id}\"|]"))));
        found[0].GetMessage().Should().Be($"'{id}' is not the id of a rule: write two capital letters and four digits, the first of which names the family, such as AB1001");
    }

    [Fact]
    public async Task A_first_digit_that_names_no_family_is_reported()
    {
        var found = await s_forms.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values("[|\"AB0001\"|]"))));
        found[0].GetMessage().Should().StartWith("The first digit of 'AB0001' names no family of rules: write 1 for citations");
    }

    [Fact]
    public async Task The_letters_of_the_library_are_reported_where_it_has_no_such_rule()
    {
        var found = await s_forms.FindsAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values("[|\"RK5999\"|]"))));
        found[0].GetMessage().Should().Be("The letters of 'RK5999' are those of the library's own rules, of which a later version may have this one: take two others");
        await s_forms.IsSilentAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values("\"RK1001\""))));
    }

    [Theory]
    [InlineData("AB1001")]
    [InlineData("ZZ9999")]
    [InlineData("KR8000")]
    public async Task An_id_in_its_form_is_silent(string id) => await s_forms.IsSilentAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values($"\"{id}\""))));

    [Fact]
    public async Task An_id_known_only_at_run_time_is_silent() =>
        await s_forms.IsSilentAsync(RuleCode.File(RuleCode.Rule(RuleCode.Values("Guid.NewGuid().ToString()"))));

    [Fact]
    public void Duplicates_are_known_when_all_is_read() => s_duplicates.Descriptor.CustomTags.Should().Contain(WellKnownDiagnosticTags.CompilationEnd);
}
