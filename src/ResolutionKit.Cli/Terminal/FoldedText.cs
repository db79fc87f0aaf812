using System.Text;

namespace ResolutionKit.Cli.Terminal;

/// <summary>Folds a line to the width of a terminal: at blanks, and between wide characters.</summary>
/// <remarks>No character is lost but the blank at which a line is folded; a word that is longer than a line runs over.</remarks>
internal static class FoldedText
{
    // Chinese does not begin a line with these, nor end one with an opening bracket or quotation mark.
    private const string NeverFirst = "，。；：、！？）》〉」』】”’";
    private const string NeverLast = "（《〈「『【“‘";

    /// <summary>Writes a line, folded.</summary>
    /// <param name="text">What it is added to.</param>
    /// <param name="line">The stretches of the line.</param>
    /// <param name="width">The cells of a line.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="indent">What stands before the others.</param>
    public static void Write(InkedText text, IEnumerable<(string Text, Ink Ink)> line, int width, string first, string indent)
    {
        var room = Math.Max(width - CellWidth.Of(indent), 1);
        var rows = new List<List<(string Text, Ink Ink)>> { new() };
        var taken = 0;
        foreach (var word in Words(line))
        {
            var cells = word.Sum(part => CellWidth.Of(part.Text));
            var isBlank = string.IsNullOrWhiteSpace(word[0].Text);
            if (taken > 0 && taken + cells > room)
            {
                if (rows[^1].Count > 0 && string.IsNullOrWhiteSpace(rows[^1][^1].Text))
                {
                    rows[^1].RemoveAt(rows[^1].Count - 1);
                }

                rows.Add([]);
                taken = 0;
                if (isBlank)
                {
                    continue;
                }
            }

            rows[^1].AddRange(word);
            taken += cells;
        }

        var before = first;
        foreach (var row in rows)
        {
            WriteRow(text.Add(before), row);
            before = indent;
        }
    }

    // What runs from right to left keeps its order and its side.
    private static void WriteRow(InkedText text, List<(string Text, Ink Ink)> row)
    {
        var plain = string.Concat(row.Select(part => part.Text));
        var (open, close) = Direction.HasRightToLeft(plain) ? Direction.IsolateOf(plain) : (string.Empty, string.Empty);
        text.Add(open);
        row.ForEach(part => text.Add(part.Text, part.Ink));
        text.Add(close).EndLine();
    }

    // What must stay together: blanks, or a word with all its stretches, or a wide character with its marks.
    private static IEnumerable<List<(string Text, Ink Ink)>> Words(IEnumerable<(string Text, Ink Ink)> line)
    {
        var word = new List<(string Text, Ink Ink)>();
        var part = new StringBuilder();
        var previous = default(Rune);
        foreach (var (stretch, ink) in line)
        {
            foreach (var rune in stretch.EnumerateRunes())
            {
                if (previous.Value != 0 && CanFold(previous, rune))
                {
                    Flush(ink);
                    yield return word;
                    word = [];
                }

                part.Append(rune);
                previous = rune;
            }

            Flush(ink);
        }

        if (word.Count > 0)
        {
            yield return word;
        }

        void Flush(Ink ink)
        {
            if (part.Length > 0)
            {
                word.Add((part.ToString(), ink));
                part.Clear();
            }
        }
    }

    private static bool CanFold(Rune previous, Rune next)
    {
        if (IsBlank(previous) || IsBlank(next))
        {
            return IsBlank(previous) != IsBlank(next);
        }

        return (CellWidth.Of(previous) == 2 || CellWidth.Of(next) == 2) && CellWidth.Of(next, previous) > 0 &&
            !Has(NeverFirst, next) && !Has(NeverLast, previous) && !IsMark(next) && !IsMark(previous);
    }

    // No-break blanks hold together.
    private static bool IsBlank(Rune rune) => rune.Value is ' ' or '\t';

    // The marks of wrong text stay with it: [|so|].
    private static bool IsMark(Rune rune) => rune.Value is '[' or ']' or '|';

    private static bool Has(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
