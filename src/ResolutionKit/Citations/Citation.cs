using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>The mention of one resolution or decision in a text, with the date that the text gives for it.</summary>
/// <remarks>
/// A list of numbers yields one citation for each; a date that governs several numbers is part of each of them.
/// Spans are those of the text that was read; for a citation made in code they are empty.
/// </remarks>
public sealed record Citation
{
    /// <summary>Makes a citation in code.</summary>
    /// <param name="number">The number cited.</param>
    /// <param name="date">The date given for it; null where none is.</param>
    public Citation(ResolutionNumber number, DateOnly? date = null)
    {
        Number = number;
        Date = date;
        Kind = number.ImpliedKind ?? AdoptedTextKind.Resolution;
    }

    /// <summary>The number, with its organ.</summary>
    public ResolutionNumber Number { get; init; }

    /// <summary>Whether the text calls it a resolution or a decision.</summary>
    public AdoptedTextKind Kind { get; init; }

    /// <summary>The date given for it; null where there is none, or where it is no date of the calendar.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The place of the number, without the words around it.</summary>
    public TextSpan NumberSpan { get; init; }

    /// <summary>The place of the date that governs the number; null where there is none.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>Whether the text gives a date that no calendar has, as <em>31 June</em>: <see cref="Date"/> is null then, <see cref="DateSpan"/> is not.</summary>
    public bool HasImpossibleDate { get; init; }

    /// <summary>How the date stands to the number.</summary>
    public DateBinding DateBinding { get; init; }

    /// <summary>The place of the word <em>resolution</em> or <em>decision</em> that governs the number; null where there is none.</summary>
    public TextSpan? WordSpan { get; init; }

    /// <summary>Whether the text names the organ; if not, it is the organ of the text itself or the one that the form of the number implies.</summary>
    public bool NamesOrgan { get; init; }

    /// <summary>Whether the citation is a full document symbol, as <c>A/RES/64/25</c> in running text.</summary>
    public bool IsSymbol { get; init; }

    /// <summary>The ordinal of the list in which the number stands, from 0 in each text read; numbers of one list share a word or a date.</summary>
    public int List { get; init; }

    /// <summary>The citation as <c>resolution 73/266 of 2018-12-22</c>.</summary>
    public override string ToString()
    {
        var word = Kind == AdoptedTextKind.Decision ? "decision" : "resolution";
        return Date is { } date ? $"{word} {Number} of {IsoDate.Format(date)}" : $"{word} {Number}";
    }
}
