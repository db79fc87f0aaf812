using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>A number found in a text that may be that of a resolution or a decision.</summary>
internal sealed record NumberMark
{
    public required NumberForm Form { get; init; }

    /// <summary>The place of the whole, letters and parentheses included.</summary>
    public required TextSpan Span { get; init; }

    public int Serial { get; init; }

    public int Year { get; init; }

    public int Session { get; init; }

    public SessionKind SessionKind { get; init; }

    /// <summary>The letters of a set, <c>ABCD</c> for <em>A to D</em>; null where there are none.</summary>
    public string? Letters { get; init; }

    /// <summary>The places of the letters that the text prints; the last of a range stands for those between too.</summary>
    public ImmutableArray<TextSpan> LetterSpans { get; init; }

    /// <summary>For a full symbol the organ whose symbol it is; else none.</summary>
    public CitedBody Body { get; init; }

    /// <summary>Whether this is a full symbol: <c>A/RES/64/25</c>.</summary>
    public bool IsSymbol => Body != CitedBody.None;

    /// <summary>Whether the form is only likely: <c>41 (1)</c> for <c>41 (I)</c>.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is written out in numerals: <c>五十四(一九四八)</c>.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether a symbol is that of a decision.</summary>
    public bool IsDecision { get; init; }

    /// <summary>Whether it is digits alone: <c>598</c>.</summary>
    public bool IsBare => Form == NumberForm.Running && Year == 0;

    /// <summary>Whether it names the year of adoption: <c>1373 (2001)</c>.</summary>
    public bool HasYearOfAdoption => Form == NumberForm.Running && Year > 0;

    /// <summary>What stands in the number, with one of its letters.</summary>
    public NumberParts ToParts(char letter) => new(Form, Session == 0 ? default : new Session(Session, SessionKind), Year, Serial, letter);

    /// <summary>Whether no other thing than a resolution is written in this form.</summary>
    public bool IsUnmistakable => HasYearOfAdoption || (Form == NumberForm.RomanSession && Serial >= 10 && !IsDoubtful);
}
