namespace ResolutionKit.Drafts;

/// <summary>Tells the form of a draft by its file name and its first lines.</summary>
internal static class DraftForms
{
    // Where the first key may stand below comments; official texts have no such lines at all.
    private const int LinesToLookAt = 50;

    /// <summary>The form of a text: by the ending of its file, else by how it begins.</summary>
    public static DraftForm Detect(string? path, string content) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => DraftForm.Markdown,
        ".YAML" or ".YML" => DraftForm.Yaml,
        ".TXT" => DraftForm.OfficialText,
        _ => Detect(content.AsSpan().TrimStart('\uFEFF')),
    };

    private static DraftForm Detect(ReadOnlySpan<char> rest)
    {
        var isFirst = true;
        for (var lines = 0; lines < LinesToLookAt && !rest.IsEmpty; lines++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? default : rest.Slice(end + 1);
            if (line.TrimEnd().SequenceEqual("---".AsSpan()))
            {
                return isFirst ? DraftForm.Markdown : DraftForm.Yaml;
            }

            if (line.StartsWith("resolution:".AsSpan()))
            {
                return DraftForm.Yaml;
            }

            // Before the key of a YAML draft stand comments, directives and other keys; before a front matter, nothing.
            if (!line.Trim().IsEmpty)
            {
                isFirst = false;
                if (line[0] is not ('#' or '%' or ' ') && !IsKey(line))
                {
                    break;
                }
            }
        }

        return DraftForm.OfficialText;
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && line[0] is >= 'a' and <= 'z' && line.Slice(0, colon).IndexOf(' ') < 0;
    }
}
