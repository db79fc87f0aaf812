using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>The words around the ordinal in the name of a session: nothing before and <c> special session</c> after it in English.</summary>
/// <param name="Kind">The kind of session that is named so.</param>
/// <param name="Before">The words before the ordinal, with the blank that parts them from it.</param>
/// <param name="After">The words after it, likewise.</param>
internal sealed record SessionNameTemplate(SessionKind Kind, string Before, string After)
{
    public string Make(string ordinal) => Before + ordinal + After;
}
