using ResolutionKit.Symbols;

namespace ResolutionKit;

/// <summary>What stands above a resolution: symbol, organ, session, agenda items, dates, and where the text came from.</summary>
/// <remarks>Each property is what the text states; null or empty where it states nothing. <see cref="Resolution"/> derives what can be derived.</remarks>
public sealed record Masthead
{
    private readonly ImmutableArray<string> _agendaItems;

    /// <summary>The symbol: <c>A/RES/77/37</c>, or a draft's <c>A/C.1/73/L.37</c>.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The number in the form of a body that is no organ of the United Nations: <c>2026-14</c>. It stands in the place of a symbol.</summary>
    public string? BodyNumber { get; init; }

    /// <summary>The organ.</summary>
    public Organ? Organ { get; init; }

    /// <summary>The session.</summary>
    public Session? Session { get; init; }

    /// <summary>The agenda items with their sub-items: <c>96</c>, <c>94 (a)</c>.</summary>
    public ImmutableArray<string> AgendaItems
    {
        get => _agendaItems.IsDefault ? [] : _agendaItems;
        init => _agendaItems = value;
    }

    /// <summary>The distribution: <c>General</c>, <c>Limited</c>, <c>Restricted</c>.</summary>
    public string? Distribution { get; init; }

    /// <summary>The date on which the document was issued; adoption comes before it.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The language of the original: <c>English</c>. Adopted resolutions of the General Assembly do not state it.</summary>
    public string? Original { get; init; }

    /// <summary>The job number: <c>18-22650</c>.</summary>
    public string? JobNumber { get; init; }

    /// <summary>The digits of the bar code, which repeat the job number: <c>1822650</c>.</summary>
    public string? BarCode { get; init; }

    /// <summary>The sponsors of a draft, as the document names them: <c>Egypt</c>.</summary>
    public string? Sponsors { get; init; }

    /// <summary>The date of adoption, from the adoption line or, where there is none, the closing line.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The date in the closing line, where it is not <see cref="Adopted"/>.</summary>
    public DateOnly? ClosingDate { get; init; }

    /// <summary>The number of the plenary meeting that adopted the text.</summary>
    public int? Meeting { get; init; }

    /// <summary>The committee report or draft on which the text was adopted: <c>A/77/380</c>.</summary>
    public DocumentSymbol? Report { get; init; }

    /// <summary>The paragraph of the report: <c>11</c>.</summary>
    public string? ReportParagraph { get; init; }

    /// <summary>The note in brackets as printed, without its brackets, where symbol and paragraph do not say all of it.</summary>
    public string? Note { get; init; }

    /// <summary>The number printed before the title, where it is not that of <see cref="Symbol"/>.</summary>
    public ResolutionNumber? TitleNumber { get; init; }

    /// <inheritdoc/>
    public bool Equals(Masthead? other) =>
        other is not null && Nullable.Equals(Symbol, other.Symbol) && BodyNumber == other.BodyNumber && Organ == other.Organ && Nullable.Equals(Session, other.Session) &&
        Distribution == other.Distribution && Issued == other.Issued && Original == other.Original && JobNumber == other.JobNumber &&
        BarCode == other.BarCode && Sponsors == other.Sponsors && Adopted == other.Adopted && ClosingDate == other.ClosingDate &&
        Meeting == other.Meeting && Nullable.Equals(Report, other.Report) && ReportParagraph == other.ReportParagraph && Note == other.Note &&
        Nullable.Equals(TitleNumber, other.TitleNumber) && AgendaItems.SequenceEqual(other.AgendaItems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Session, Adopted, Report);
}
