using ResolutionKit.Drafts.OfficialText;

namespace ResolutionKit.Drafts;

/// <summary>Tells a draft or an official text from other files by the ending of its name and its first lines.</summary>
internal static class DraftSigns
{
    private const string Key = "resolution";

    /// <summary>Whether a text is one: Markdown and YAML by their key <c>resolution</c>, plain text by what only official documents have.</summary>
    public static bool Has(string name, string beginning) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        _ when beginning.AsSpan().IndexOf('\0') >= 0 => false,
        ".MD" or ".MARKDOWN" => IsMarkdownDraft(beginning.AsSpan()),
        ".YAML" or ".YML" => IsYamlDraft(beginning.AsSpan()),
        ".TXT" => DocumentSigns.Has(beginning),
        _ => false,
    };

    // The key stands in the front matter, which begins with the first line and ends with the next fence.
    private static bool IsMarkdownDraft(ReadOnlySpan<char> rest)
    {
        for (var isFirst = true; TakeLine(ref rest, out var line); isFirst = false)
        {
            var isFence = line.TrimEnd().SequenceEqual("---".AsSpan());
            if (isFirst != isFence)
            {
                return false;
            }

            if (HasKey(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYamlDraft(ReadOnlySpan<char> rest)
    {
        while (TakeLine(ref rest, out var line))
        {
            if (HasKey(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeLine(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> line)
    {
        if (rest.IsEmpty)
        {
            line = default;
            return false;
        }

        var end = rest.IndexOfAny('\r', '\n');
        line = end < 0 ? rest : rest.Slice(0, end);
        rest = end < 0 ? default : rest.Slice(end + (rest.Slice(end).StartsWith("\r\n".AsSpan()) ? 2 : 1));
        return true;
    }

    // The key stands at the start of its line, bare or in quotes.
    private static bool HasKey(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is '"' or '\'')
        {
            var quote = line[0];
            line = line.Slice(1);
            return line.StartsWith(Key.AsSpan()) && line.Length > Key.Length && line[Key.Length] == quote && line.Slice(Key.Length + 1).TrimStart().StartsWith(":".AsSpan());
        }

        return line.StartsWith(Key.AsSpan()) && line.Slice(Key.Length).TrimStart().StartsWith(":".AsSpan());
    }
}
