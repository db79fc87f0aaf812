namespace ResolutionKit.Languages;

/// <summary>The words with which a text puts an item on the agenda of a session to come, or asks for a report at one.</summary>
/// <remarks>
/// A session is meant where one of <see cref="Before"/> stands before its name and one of <see cref="After"/> behind it, with nothing but
/// <see cref="Fillers"/> between, in a paragraph that begins with one of <see cref="Openings"/>.
/// </remarks>
internal sealed record SessionRequestWords
{
    /// <summary>The agenda of a session to come: <c>provisional agenda</c>, <c>临时议程</c>.</summary>
    public required ImmutableArray<string> Agenda { get; init; }

    /// <summary>Words with which a paragraph that decides or asks begins: <c>Requests</c>, <c>请</c>; one of them stands among its first words.</summary>
    public required ImmutableArray<string> Openings { get; init; }

    /// <summary>What stands before the session: <c>provisional agenda of</c>, <c>Assembly at</c>, <c>向大会</c>.</summary>
    public required ImmutableArray<string> Before { get; init; }

    /// <summary>What must follow the session in the same clause; empty where nothing must.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>Words that may stand between the words before and the session: <c>its</c>, <c>the main part of</c>.</summary>
    public ImmutableArray<string> Fillers { get; init; } = [];

    /// <summary>Words before or in the name that say that the session may be the present one: <c>resumed</c>, <c>续会</c>.</summary>
    public ImmutableArray<string> Resumed { get; init; } = [];
}
