using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A stretch of lines with one enacting clause, or one annex.</summary>
internal sealed class TextPart
{
    /// <summary>The line of the enacting clause or of the heading of the annex; -1 where there is none.</summary>
    public int Heading { get; init; } = -1;

    public bool IsAnnex { get; init; }

    /// <summary>The letter of the part of a set; null where the resolution has no parts.</summary>
    public TextSpan? Letter { get; init; }

    /// <summary>The lines of the title of a lettered part.</summary>
    public List<TextSpan> Title { get; init; } = [];

    /// <summary>The first line of its words.</summary>
    public int From { get; init; }

    /// <summary>The line after its last.</summary>
    public int End { get; set; }

    public Closing? Closing { get; set; }

    public List<TextBlock> Blocks { get; set; } = [];
}
