using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words of no meaning for citations, and marks that end a citation.</summary>
    Other,

    /// <summary>A number that may be a resolution's.</summary>
    Number,

    /// <summary>A date, possibly without its year.</summary>
    Date,

    /// <summary>A word that the grammar lists.</summary>
    Phrase,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An opening parenthesis or bracket.</summary>
    Open,

    /// <summary>A closing parenthesis or bracket.</summary>
    Close,
}

/// <summary>A piece of a sentence, as far as it bears on citations.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place.</param>
/// <param name="Depth">How many quotation marks and parentheses are open around it.</param>
/// <param name="Value">For a number, a date or a phrase, what was read.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, int Depth, object? Value = null)
{
    /// <summary>For a number, what was read; null for all else.</summary>
    public NumberMark Number => (Value as NumberMark)!;

    /// <summary>For a date, what was read; null for all else.</summary>
    public DateMark Date => (Value as DateMark)!;

    /// <summary>For a phrase, which.</summary>
    public Phrase? Phrase => Value as Phrase;

    /// <summary>Whether it is a phrase with one of some roles.</summary>
    public bool Is(PhraseRoles roles) => Phrase is not null && Phrase.Is(roles);

    /// <summary>Whether it parts or joins the members of a list.</summary>
    public bool IsSeparator => Kind is TokenKind.Comma or TokenKind.Semicolon || Is(PhraseRoles.And);
}
