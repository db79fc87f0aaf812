namespace ResolutionKit.Drafts.Reading;

/// <summary>Where a comment silences findings.</summary>
public enum SuppressionKind
{
    /// <summary><c>resolutionkit-disable-next-line</c>: in the paragraph, heading, note or value on the next line that is not empty.</summary>
    NextLine,

    /// <summary><c>resolutionkit-disable-line</c>: in the paragraph, heading, note or value beside which it stands.</summary>
    Line,

    /// <summary><c>resolutionkit-disable</c>: from there on, to the comment that ends it or to the end of the text.</summary>
    Region,

    /// <summary><c>resolutionkit-enable</c>: nowhere; it ends what a <see cref="Region"/> began.</summary>
    End,

    /// <summary><c>resolutionkit-disable-file</c>: in all of the text, wherever the comment stands.</summary>
    File,

    /// <summary>Nowhere: what the comment asks for is not known.</summary>
    Unknown,
}
