using System.Text.RegularExpressions;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Architecture;

/// <summary>The house plan of the analyzers: drafts as files of a project below, the generator and the rules for code above, none of which knows another.</summary>
public sealed partial class FloorsTests
{
    [Theory]
    [InlineData("DraftFiles")]
    [InlineData("Code", "DraftFiles")]
    [InlineData("Authoring", "DraftFiles")]
    [InlineData("Generation", "DraftFiles")]
    public void A_room_uses_only_what_is_below_it(string room, params string[] below)
    {
        var files = Directory.GetFiles(Repository.PathOf("src", "ResolutionKit.Analyzers", room), "*.cs");
        files.Should().NotBeEmpty();
        // What is not imported is not used: a room's names are not written out.
        files.SelectMany(file => RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct()
            .Should().BeSubsetOf([room, .. below]);
    }

    [Fact]
    public void Every_room_has_its_floor() =>
        Directory.GetDirectories(Repository.PathOf("src", "ResolutionKit.Analyzers")).Select(Path.GetFileName).Except(["bin", "obj"])
            .Should().BeEquivalentTo("DraftFiles", "Code", "Authoring", "Generation");

    [GeneratedRegex(@"ResolutionKit\.Analyzers\.(\w+)")]
    private static partial Regex RoomName();
}
