namespace ResolutionKit.Drafts;

/// <summary>Tells the form of a draft by its file name and its first lines.</summary>
internal static class DraftForms
{
    /// <summary>The form of a text: by the ending of its file, else by how it begins.</summary>
    public static DraftForm Detect(string? path, string content)
    {
        switch (Path.GetExtension(path)?.ToUpperInvariant())
        {
            case ".MD" or ".MARKDOWN":
                return DraftForm.Markdown;
            case ".YAML" or ".YML":
                return DraftForm.Yaml;
            case ".TXT":
                return DraftForm.OfficialText;
        }

        foreach (var line in content.Split(['\n'], 50))
        {
            if (line.StartsWith("---", StringComparison.Ordinal))
            {
                return DraftForm.Markdown;
            }

            if (line.StartsWith("resolution:", StringComparison.Ordinal))
            {
                return DraftForm.Yaml;
            }

            if (line.Trim().Length > 0 && line[0] != '#')
            {
                break;
            }
        }

        return DraftForm.OfficialText;
    }
}
