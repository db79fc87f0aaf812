using System.Text;

namespace ResolutionKit.Cli.Terminal;

/// <summary>Reads the markup within a line of Markdown: code keeps its marks, emphasis is strong, of a link the words remain.</summary>
internal static class MarkdownLine
{
    public static List<(string Text, Ink Ink)> Read(string line)
    {
        var stretches = new List<(string Text, Ink Ink)>();
        var plain = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var end = line[at] switch
            {
                '`' => line.IndexOf('`', at + 1),
                '*' => EndOfEmphasis(line, at),
                '[' => EndOfLink(line, at),
                _ => -1,
            };
            if (end < 0)
            {
                plain.Append(line[at++]);
                continue;
            }

            switch (line[at])
            {
                case '`':
                    plain.Append(line, at, end + 1 - at);
                    break;
                case '*':
                    Flush();
                    stretches.Add((line[at..(end + 1)].Trim('*'), Ink.Strong));
                    break;
                default:
                    plain.Append(line, at + 1, line.IndexOf(']', at) - at - 1);
                    break;
            }

            at = end + 1;
        }

        Flush();
        return stretches;

        void Flush()
        {
            if (plain.Length > 0)
            {
                stretches.Add((plain.ToString(), Ink.Plain));
                plain.Clear();
            }
        }
    }

    // The last star of *so* or **so**; -1 where there is none.
    private static int EndOfEmphasis(string line, int at)
    {
        var run = at + 1 < line.Length && line[at + 1] == '*' ? "**" : "*";
        var start = at + run.Length;
        if (start >= line.Length || char.IsWhiteSpace(line[start]))
        {
            return -1;
        }

        var close = line.IndexOf(run, start + 1, StringComparison.Ordinal);
        return close < 0 ? -1 : close + run.Length - 1;
    }

    // The last bracket of [so](address); -1 where there is none.
    private static int EndOfLink(string line, int at)
    {
        var close = line.IndexOf(']', at);
        return close > at + 1 && close + 1 < line.Length && line[close + 1] == '(' ? line.IndexOf(')', close) : -1;
    }
}
