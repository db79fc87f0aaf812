using ResolutionKit.Cli.Terminal;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Rules as people read them: by family, with how each is set for drafts.</summary>
internal static class RuleListReport
{
    public static InkedText Write(IEnumerable<DraftRule> rules)
    {
        var text = new InkedText();
        foreach (var family in rules.Select(rule => rule.Descriptor).GroupBy(rule => rule.Family))
        {
            text.Add(family.Key.ToTitle(), Ink.Strong).EndLine();
            foreach (var rule in family)
            {
                var level = rule.LevelIn(RulePreset.Draft);
                text.Add("  ").Add(rule.Id).Add("  ").Add(level.ToName().PadRight(8), level.ToInk()).Add(rule.Title).EndLine();
            }
        }

        return text;
    }
}
