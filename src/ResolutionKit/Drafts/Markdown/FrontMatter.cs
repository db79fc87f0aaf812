using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Where the front matter of a draft stands, and where its text begins.</summary>
/// <param name="Yaml">The YAML between the two lines <c>---</c>.</param>
/// <param name="BodyStart">Where the text begins.</param>
internal readonly record struct FrontMatter(TextSpan Yaml, int BodyStart)
{
    /// <summary>Finds the front matter, and reports one that is missing or never closed.</summary>
    public static FrontMatter Find(SourceText source, ReadingLog log)
    {
        var rest = new TextSpan(0, source.Length);
        var first = default(TextSpan);
        while (!rest.IsEmpty && first.IsEmpty)
        {
            first = source.Trim(source.TakeLine(ref rest));
        }

        if (first.IsEmpty)
        {
            log.Report(ReadingLog.NoResolution, "The file is empty. A draft begins with a front matter: a line ---, its keys ('resolution:' and its symbol), a line ---.", default);
            return new FrontMatter(default, source.Length);
        }

        if (!IsFence(source, first))
        {
            log.Report(ReadingLog.NoResolution, "There is no front matter. A draft begins with a line ---, its keys ('resolution:' and its symbol), and a line ---.", first);
            return new FrontMatter(default, 0);
        }

        var start = rest.Start;
        var firstBlank = -1;
        while (!rest.IsEmpty)
        {
            var lineStart = rest.Start;
            var line = source.TakeLine(ref rest);
            if (IsFence(source, line) || (line.Length >= 3 && source.Content.AsSpan(line.Start, line.Length).TrimEnd().SequenceEqual("...".AsSpan())))
            {
                return new FrontMatter(TextSpan.FromBounds(start, lineStart), rest.Start);
            }

            if (firstBlank < 0 && source.Trim(line).IsEmpty)
            {
                firstBlank = lineStart;
            }
        }

        // Keys stand together: the first blank line is where they most likely end.
        var end = firstBlank < 0 ? source.Length : firstBlank;
        log.Report(ReadingLog.Syntax, "The front matter that begins here is never closed: write a line --- after its last key.", first);
        return new FrontMatter(TextSpan.FromBounds(start, end), end);
    }

    private static bool IsFence(SourceText source, TextSpan line) =>
        source.Content.AsSpan(line.Start, line.Length).TrimEnd().SequenceEqual("---".AsSpan());
}
