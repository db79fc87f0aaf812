namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The form of the ids of rules: two capital letters and four digits, <c>AB1001</c>.</summary>
internal static class RuleId
{
    /// <summary>The letters of the library's own rules.</summary>
    public const string LibraryPrefix = "RK";

    private const int Length = 6;
    private const int Letters = 2;

    /// <summary>What is wrong with the form of an id, as a sentence; null where nothing is.</summary>
    public static string? MistakeIn(string id)
    {
        if (id.Length > Letters && id[Letters] == '0' && HasForm(id))
        {
            return $"The first digit of '{id}' names no family of rules: write 1 for citations, 2 for footnotes, and so on to 9 for reading";
        }

        return HasForm(id) ? null : $"'{id}' is not the id of a rule: write two capital letters and four digits, the first of which names the family, such as AB1001";
    }

    private static bool HasForm(string id)
    {
        if (id.Length != Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            if (i < Letters ? id[i] is < 'A' or > 'Z' : id[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
