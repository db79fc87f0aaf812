using System.Text.Json;

namespace ResolutionKit.Accuracy.Gold;

/// <summary>A citation as the gold texts have it, with the other values that are right as well.</summary>
internal sealed record GoldCitation(string? Kind, string? Number, string? Date, string? Organ)
{
    private readonly HashSet<string?> _kinds = [Kind];
    private readonly HashSet<string?> _numbers = [Number];
    private readonly HashSet<string?> _dates = [Date];
    private readonly HashSet<string?> _organs = [Organ];

    /// <summary>Whether leaving the citation out is right too.</summary>
    public bool MayBeAbsent { get; private init; }

    public static GoldCitation Read(JsonElement json, bool mayBeAbsent = false)
    {
        var gold = new GoldCitation(Text(json, "kind"), Text(json, "number"), Text(json, "date"), Text(json, "organ"));
        if (!json.TryGetProperty("alt", out var alt))
        {
            return gold with { MayBeAbsent = mayBeAbsent };
        }

        foreach (var other in alt.ValueKind == JsonValueKind.Array ? alt.EnumerateArray().ToArray() : [alt])
        {
            mayBeAbsent |= other.TryGetProperty("absent", out var absent) && absent.GetBoolean();
            gold._kinds.Add(Text(other, "kind", gold.Kind));
            gold._numbers.Add(Text(other, "number", gold.Number));
            gold._dates.Add(Text(other, "date", gold.Date));
            gold._organs.Add(Text(other, "organ", gold.Organ));
        }

        return gold with { MayBeAbsent = mayBeAbsent };
    }

    public bool Matches(FoundCitation found) => _kinds.Contains(found.Kind) && _numbers.Contains(found.Number) && _dates.Contains(found.Date);

    public bool MatchesOrgan(FoundCitation found) => _organs.Contains("unknown") || _organs.Contains(found.Organ);

    /// <summary>The citation as it should have been found.</summary>
    public FoundCitation AsFound => new(Kind ?? "resolution", Number ?? string.Empty, Date, Organ ?? "unknown");

    public override string ToString() => $"{Kind} {Number} {Date ?? "without date"} ({Organ})";

    private static string? Text(JsonElement json, string name, string? otherwise = null) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : otherwise;
}
