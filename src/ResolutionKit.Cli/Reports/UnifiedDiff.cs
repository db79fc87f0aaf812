using System.Globalization;
using System.Text;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Reports;

/// <summary>The changes of a text as <c>patch</c> and <c>git apply</c> read them.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Adds the changes of a text; nothing where there are none.</summary>
    /// <param name="diff">What they are added to.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static void Write(InkedText diff, string name, SourceText before, SourceText after)
    {
        var (old, @new) = (LinesOf(before), LinesOf(after));
        var changes = LineDiff.Find(old, @new);
        if (changes.Count == 0)
        {
            return;
        }

        diff.Add($"--- {name}", Ink.Strong).EndLine().Add($"+++ {name}", Ink.Strong).EndLine();
        for (var (first, next) = (0, 0); first < changes.Count; first = next)
        {
            next = first + 1;
            while (next < changes.Count && changes[next].Old - changes[next - 1].OldEnd <= 2 * Context)
            {
                next++;
            }

            WriteHunk(diff, old, @new, changes[first..next]);
        }
    }

    private static void WriteHunk(InkedText diff, string[] old, string[] @new, List<LineChange> changes)
    {
        var lead = Math.Min(Context, changes[0].Old);
        var tail = Math.Min(Context, old.Length - changes[^1].OldEnd);
        var (oldStart, newStart) = (changes[0].Old - lead, changes[0].New - lead);
        diff.Add($"@@ -{Range(oldStart, changes[^1].OldEnd + tail)} +{Range(newStart, changes[^1].NewEnd + tail)} @@", Ink.Info).EndLine();
        var at = oldStart;
        foreach (var change in changes)
        {
            WriteLines(diff, ' ', old.AsSpan(at..change.Old), Ink.Plain);
            WriteLines(diff, '-', old.AsSpan(change.Old..change.OldEnd), Ink.Error);
            WriteLines(diff, '+', @new.AsSpan(change.New..change.NewEnd), Ink.Remedy);
            at = change.OldEnd;
        }

        WriteLines(diff, ' ', old.AsSpan(at, tail), Ink.Plain);
    }

    private static void WriteLines(InkedText diff, char sign, ReadOnlySpan<string> lines, Ink ink)
    {
        foreach (var line in lines)
        {
            var ends = line.EndsWith('\n');
            diff.Add(sign + (ends ? line[..^1] : line), ink).EndLine();
            if (!ends)
            {
                diff.Add("\\ No newline at end of file", Ink.Faint).EndLine();
            }
        }
    }

    private static string Range(int start, int end) => (end - start) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{start},0"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{start + 1}"),
        var count => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{count}"),
    };

    // Lines as those tools part them, at \n only, with the byte-order mark that is part of the first for them.
    private static string[] LinesOf(SourceText text)
    {
        var content = text.Encoding is UTF8Encoding { Preamble.Length: > 0 } ? '\uFEFF' + text.Content : text.Content;
        var lines = new List<string>();
        for (var (start, end) = (0, 0); start < content.Length; start = end)
        {
            end = content.IndexOf('\n', start) + 1;
            end = end == 0 ? content.Length : end;
            lines.Add(content[start..end]);
        }

        return [.. lines];
    }
}
