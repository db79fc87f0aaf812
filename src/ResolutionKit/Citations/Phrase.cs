using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>A word, or several, that a citation grammar lists, with its meanings.</summary>
/// <param name="Text">The words.</param>
internal sealed record Phrase(string Text)
{
    public PhraseRoles Roles { get; set; }

    /// <summary>For a word for resolutions or decisions, which of them.</summary>
    public AdoptedTextKind Kind { get; set; }

    /// <summary>For the name of a body, whose.</summary>
    public CitedBody Body { get; set; }

    public bool Is(PhraseRoles role) => (Roles & role) != 0;
}
