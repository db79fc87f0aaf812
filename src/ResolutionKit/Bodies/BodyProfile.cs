using ResolutionKit.Languages;

namespace ResolutionKit.Bodies;

/// <summary>A body that adopts resolutions and is no organ of the United Nations: a city council, a committee of a Model United Nations conference.</summary>
/// <param name="Name">Its name, as messages call it: <c>The Springfield City Council</c>.</param>
public sealed record BodyProfile(string Name)
{
    private static readonly char[] s_comma = [',', '，', '،', ' ', '\u00A0'];

    /// <summary>Its enacting clause, with the comma that ends it; null where it has none.</summary>
    public string? EnactingClause { get; init; }

    /// <summary>The form of the numbers of its resolutions; null where it does not number them.</summary>
    public BodyNumberForm? NumberForm { get; init; }

    /// <summary>Its resolutions with their dates; null where they are not recorded.</summary>
    public BodyRegistry? Registry { get; init; }

    /// <summary>Whether a text is the enacting clause, with or without its comma; capitals, kinds of blanks and of apostrophes do not matter.</summary>
    public bool IsEnactingClause(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = text.Trim().TrimEnd(s_comma);
        return EnactingClause?.Trim().TrimEnd(s_comma) is { Length: > 0 } words && WordMatch.End(words, bare.AsSpan(), 0) == bare.Length;
    }
}
