namespace ResolutionKit.Drafts.Reading;

/// <summary>A part of a resolution outside its paragraphs, whose place in the source a draft remembers.</summary>
public enum DraftField
{
    /// <summary>The symbol.</summary>
    Symbol,

    /// <summary>The organ.</summary>
    Organ,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The session.</summary>
    Session,

    /// <summary>The agenda items.</summary>
    AgendaItems,

    /// <summary>The distribution.</summary>
    Distribution,

    /// <summary>The date of issue.</summary>
    Issued,

    /// <summary>The language of the original.</summary>
    Original,

    /// <summary>The job number.</summary>
    JobNumber,

    /// <summary>The bar code.</summary>
    BarCode,

    /// <summary>The sponsors.</summary>
    Sponsors,

    /// <summary>The date of adoption.</summary>
    Adopted,

    /// <summary>The date in the closing line.</summary>
    ClosingDate,

    /// <summary>The meeting.</summary>
    Meeting,

    /// <summary>The committee report.</summary>
    Report,

    /// <summary>The paragraph of the committee report.</summary>
    ReportParagraph,

    /// <summary>The note in brackets.</summary>
    Note,

    /// <summary>The words about the vote.</summary>
    Vote,

    /// <summary>The number before the title.</summary>
    TitleNumber,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The enacting clause.</summary>
    EnactingClause,
}
