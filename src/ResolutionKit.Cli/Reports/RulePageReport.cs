using ResolutionKit.Cli.Terminal;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>The page of a rule, with how it is set, what it mends, and for which languages it holds.</summary>
internal static class RulePageReport
{
    public static InkedText Write(RuleDescriptor rule, int width)
    {
        var text = new InkedText().Add(rule.Id, Ink.Strong).Add("  ").Add(rule.Title, Ink.Strong).EndLine().EndLine();
        text.Add("Levels:    ", Ink.Faint);
        foreach (var (preset, name) in RuleNames.Presets)
        {
            var level = rule.LevelIn(preset);
            text.Add(preset == RulePreset.Draft ? string.Empty : ", ").Add(name + " ").Add(level.ToName(), level.ToInk());
        }

        text.EndLine();
        text.Add("Family:    ", Ink.Faint).Add(rule.Family.ToName()).EndLine();
        text.Add("Fix:       ", Ink.Faint).Add(rule.Fixes.ToName().Replace('-', ' ')).EndLine();
        text.Add("Languages: ", Ink.Faint).Add(rule.Languages.IsEmpty ? "all" : string.Join(", ", rule.Languages.Select(language => language.EnglishName))).EndLine();
        text.Add("Page:      ", Ink.Faint).Add(rule.HelpUri.OriginalString).EndLine().EndLine();
        if (Read(rule.Id) is { } page)
        {
            // The heading says what stands above.
            MarkdownPage.Write(text, page.AsSpan(page.IndexOf('\n', StringComparison.Ordinal) + 1), width);
        }
        else
        {
            text.Add(rule.Why).EndLine();
        }

        return text;
    }

    /// <summary>The page of a rule in Markdown; null where the tool has none.</summary>
    public static string? Read(string id)
    {
        using var stream = typeof(RulePageReport).Assembly.GetManifestResourceStream($"rules/{id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
