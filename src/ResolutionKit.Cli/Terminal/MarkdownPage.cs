namespace ResolutionKit.Cli.Terminal;

/// <summary>Shows a page in Markdown on a terminal: headings strong, code indented, wrong text in its marks <c>[|so|]</c> in the ink of errors.</summary>
/// <remarks>It knows what the project's own pages have: headings, paragraphs, lists, tables, fenced code, emphasis, code and links within lines.</remarks>
internal static class MarkdownPage
{
    private const string CodeIndent = "    ";

    /// <summary>Adds a page.</summary>
    /// <param name="text">What it is added to.</param>
    /// <param name="page">The page, with line ends of one character.</param>
    /// <param name="width">The cells of a line.</param>
    public static void Write(InkedText text, ReadOnlySpan<char> page, int width)
    {
        var lines = page.ToString().Trim('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                for (i++; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
                {
                    WriteCode(text, lines[i], width);
                }
            }
            else if (line.StartsWith('#'))
            {
                text.Add(line.TrimStart('#').Trim(), Ink.Strong).EndLine();
            }
            else if (line.StartsWith('|'))
            {
                WriteRow(text, line, width);
            }
            else if (line.Length == 0)
            {
                text.EndLine();
            }
            else
            {
                var paragraph = line;
                while (i + 1 < lines.Length && GoesOn(lines[i + 1]))
                {
                    paragraph += " " + lines[++i].Trim();
                }

                var marker = MarkerLength(paragraph);
                FoldedText.Write(text, MarkdownLine.Read(paragraph[marker..]), width, paragraph[..marker], new string(' ', marker));
            }
        }
    }

    private static bool GoesOn(string line) => line.Length > 0 && line[0] is not ('#' or '|' or '`') && MarkerLength(line) == 0;

    // The length of the marker of a list with its blanks: '- ', '1. '.
    private static int MarkerLength(string line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var rest = line.AsSpan(indent);
        if (rest.StartsWith("- ") || rest.StartsWith("* "))
        {
            return indent + 2;
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && rest[digits..].StartsWith(". ") ? indent + digits + 2 : 0;
    }

    // The rule below the head of a table says nothing to a reader.
    private static void WriteRow(InkedText text, string line, int width)
    {
        if (!line.AsSpan().Trim("|-: ").IsEmpty)
        {
            FoldedText.Write(text, MarkdownLine.Read(line.Trim('|', ' ').Replace(" | ", "  │  ", StringComparison.Ordinal)), width, "  ", "    ");
        }
    }

    private static void WriteCode(InkedText text, string line, int width)
    {
        if (line.Length == 0)
        {
            text.EndLine();
            return;
        }

        var indent = CodeIndent + new string(' ', line.Length - line.TrimStart(' ').Length);
        FoldedText.Write(text, MarkedStretches(line.TrimStart(' ')), width, indent, indent);
    }

    private static List<(string Text, Ink Ink)> MarkedStretches(string line)
    {
        var stretches = new List<(string Text, Ink Ink)>();
        var at = 0;
        while (line.IndexOf("[|", at, StringComparison.Ordinal) is var open and >= 0 && line.IndexOf("|]", open, StringComparison.Ordinal) is var close and >= 0)
        {
            stretches.Add((line[at..open], Ink.Plain));
            stretches.Add((line[open..(close + 2)], Ink.Error));
            at = close + 2;
        }

        stretches.Add((line[at..], Ink.Plain));
        return stretches;
    }
}
