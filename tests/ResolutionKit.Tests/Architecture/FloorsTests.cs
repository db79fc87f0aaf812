namespace ResolutionKit.Tests.Architecture;

/// <summary>The house plan: a room uses what is below it, never what is above or beside it.</summary>
public sealed class FloorsTests(LibrarySources sources) : IClassFixture<LibrarySources>
{
    /// <summary>The rooms from the ground up; those of one line are on one floor. The empty name is the model, in the root.</summary>
    private static readonly string[][] Floors =
    [
        ["Text"],
        ["Symbols"],
        ["Languages"],
        ["Phrases"],
        ["Citations"],
        ["References"],
        ["Bodies"],
        [""],
        ["Registry", "Drafts.Reading"],
        ["Drafts.Yaml"],
        ["Drafts.Markdown", "Drafts.OfficialText"],
        ["Drafts"],
        ["Rendering.Yaml", "Rendering.Json"],
        ["Rendering.Markdown"],
        ["Rules", "Rendering"],
        ["Rules.Citations", "Rules.Footnotes", "Rules.Numbering", "Rules.Structure", "Rules.Masthead", "Rules.Reading", "Rules.References", "Rules.Wording", "Rules.Typography"],
        ["Validation"],
        ["Fixes", "Configuration"],
    ];

    /// <summary>What the floors would allow and the plan does not: rules know no reader, renderers know neither drafts nor registry.</summary>
    private static readonly (string User, string Used)[] Forbidden =
    [
        ("Rules", "Drafts.Markdown"), ("Rules", "Drafts.Yaml"), ("Rules", "Drafts.OfficialText"),
        ("Rendering", "Drafts"), ("Rendering", "Registry"),
    ];

    [Fact]
    public void Every_room_has_its_floor() =>
        sources.Types.Select(type => type.Namespace).Distinct()
            .Where(name => name.StartsWith("ResolutionKit", StringComparison.Ordinal))
            .Select(name => name.Length > 13 ? name[14..] : string.Empty)
            .Should().BeSubsetOf(Floors.SelectMany(floor => floor), "a new room needs its floor in the plan");

    [Fact]
    public void No_room_uses_what_is_above_or_beside_it()
    {
        sources.Uses.Should().NotBeEmpty();
        sources.Uses.Where(use => FloorOf(use.UsedRoom) >= FloorOf(use.UserRoom)).Select(use => use.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void Rules_know_no_reader_and_renderers_know_no_rule() =>
        sources.Uses.Where(use => Forbidden.Any(pair => IsIn(use.UserRoom, pair.User) && IsIn(use.UsedRoom, pair.Used)))
            .Select(use => use.ToString()).Should().BeEmpty();

    [Fact]
    public void A_folder_equals_its_namespace() =>
        sources.Types.Where(type => type.Folder != "Compatibility" && type.Namespace != ("ResolutionKit." + type.Folder.Replace('/', '.')).TrimEnd('.'))
            .Select(type => $"{type.Folder}/{type.Type} is in {type.Namespace}").Should().BeEmpty();

    [Fact]
    public void The_library_knows_no_console() => sources.ConsoleUses.Should().BeEmpty();

    private static int FloorOf(string room) => Array.FindIndex(Floors, floor => floor.Contains(room));

    private static bool IsIn(string room, string folder) => room == folder || room.StartsWith(folder + ".", StringComparison.Ordinal);
}
