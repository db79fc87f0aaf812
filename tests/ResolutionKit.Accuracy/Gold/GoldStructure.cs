namespace ResolutionKit.Accuracy.Gold;

/// <summary>How many paragraphs and notes a text has, and when it was adopted.</summary>
internal sealed record GoldStructure(int Preambular, int Operative, int Footnotes, int StarredNotes, string? Adopted)
{
    /// <summary>What is wrong in a resolution as it was read; null where nothing is.</summary>
    public string? Compare(Resolution resolution)
    {
        var (preambular, operative, notes) = (resolution.Preamble.Length, resolution.Operative.Length, resolution.Footnotes.Length);
        var adopted = resolution.Adopted?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return (preambular, operative) != (Preambular, Operative) ? $"{preambular} preambular and {operative} operative paragraphs, not {Preambular} and {Operative}"
            : notes != Footnotes && notes != Footnotes + StarredNotes ? $"{notes} notes, not {Footnotes} and {StarredNotes} starred"
            : adopted != Adopted ? $"adopted on {adopted ?? "no date"}, not on {Adopted ?? "no date"}"
            : null;
    }
}
