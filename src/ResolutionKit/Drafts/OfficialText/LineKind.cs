namespace ResolutionKit.Drafts.OfficialText;

/// <summary>What a line of an official text belongs to.</summary>
internal enum LineKind
{
    /// <summary>The words of the resolution.</summary>
    Text,

    /// <summary>The masthead, the title, the enacting clause.</summary>
    Head,

    /// <summary>What a page repeats: symbol, running title, job number, page number.</summary>
    Furniture,

    /// <summary>The rule above footnotes.</summary>
    Rule,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>The meeting and date under the resolution.</summary>
    Closing,
}
