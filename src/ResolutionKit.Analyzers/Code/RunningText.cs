using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Code;

/// <summary>A text in code that may cite: a string, or comments that stand together.</summary>
/// <param name="Place">Where it stands in the file, with its quotation or comment marks.</param>
/// <param name="Text">Its words, each line break a blank.</param>
internal readonly record struct RunningText(TextSpan Place, string Text)
{
    /// <summary>Where in the file the text begins, if each of its characters stands there as it is; null where quoting may have changed some.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether something unknown is put before it.</summary>
    public bool IsCutBefore { get; init; }

    /// <summary>Whether something unknown is put after it.</summary>
    public bool IsCutAfter { get; init; }

    /// <summary>Whether it may hold a citation with its date: no form of numbers is without digits and without a slash or parenthesis.</summary>
    public static bool MayCite(string text) => text.Any(char.IsDigit) && text.IndexOfAny(['/', '／', '(', '（']) >= 0;

    /// <summary>The place of a stretch of the text; null where it cannot be told.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="printed">The stretch.</param>
    /// <param name="file">The file.</param>
    public TextSpan? Find(int start, string printed, SourceText file)
    {
        if (Offset is { } offset)
        {
            return new TextSpan(offset + start, printed.Length);
        }

        var source = file.ToString(Place);
        var at = source.IndexOf(printed, StringComparison.Ordinal);
        return at >= 0 && source.IndexOf(printed, at + 1, StringComparison.Ordinal) < 0 ? new TextSpan(Place.Start + at, printed.Length) : null;
    }
}
