namespace ResolutionKit.Citations;

/// <summary>How surely a date in a text is the date of a cited number.</summary>
public enum DateBinding
{
    /// <summary>The text gives no date.</summary>
    None,

    /// <summary>The date stands beside the number in the form of a citation: <c>resolution 64/25 of 2 December 2009</c>.</summary>
    Direct,

    /// <summary>The date is shared: it stands beside another number of the list and governs this one too.</summary>
    Shared,

    /// <summary>Words stand between the date and the number: <em>resolution 2188 (2014), adopted by the Council on 9 December 2014</em>.</summary>
    Loose,

    /// <summary>The date stands beside the number, but a document named before it may be meant: <em>the report pursuant to resolution 721 (1991) of 11 December 1991</em>.</summary>
    Ambiguous,
}
