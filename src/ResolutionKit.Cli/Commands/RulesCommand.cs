using System.CommandLine;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit rules</c>: the catalogue, or one rule's summary with the address of its page.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";
    private static readonly (string Name, RulePreset Preset)[] s_presets =
        [("draft", RulePreset.Draft), ("adopted", RulePreset.Adopted), ("model-un", RulePreset.ModelUnitedNations)];

    public const string Description = "Show the catalogue of rules, or one rule.";

    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "The number of a rule: RK1001.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, Description) { id };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(id) is not { } wanted)
            {
                console.Write(WriteCatalogue());
                return ExitCode.Success;
            }

            var rule = RuleCatalog.All.FirstOrDefault(rule => rule.Descriptor.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (rule is null)
            {
                new Complaints(console.Error).Add(wanted, "there is no such rule; 'resolutionkit rules' lists them all.");
                return ExitCode.Failure;
            }

            console.Write(WriteRule(rule.Descriptor));
            return ExitCode.Success;
        });
        return command;
    }

    private static InkedText WriteCatalogue()
    {
        var text = new InkedText();
        foreach (var family in RuleCatalog.All.Select(rule => rule.Descriptor).GroupBy(rule => rule.Family))
        {
            text.Add(Title(family.Key), Ink.Strong).EndLine();
            foreach (var rule in family)
            {
                text.Add("  ").Add(rule.Id).Add("  ").Add(rule.DefaultSeverity.ToName().PadRight(8), rule.DefaultSeverity.ToInk()).Add(rule.Title);
                var others = s_presets.Where(preset => rule.LevelIn(preset.Preset) != (RuleLevel)(rule.DefaultSeverity + 1)).ToList();
                if (others.Count > 0)
                {
                    text.Add($"  ({string.Join(", ", others.Select(preset => $"{preset.Name}: {rule.LevelIn(preset.Preset).ToString().ToLowerInvariant()}"))})", Ink.Faint);
                }

                text.EndLine();
            }
        }

        return text;
    }

    private static InkedText WriteRule(RuleDescriptor rule)
    {
        var text = new InkedText()
            .Add(rule.Id, Ink.Strong).Add("  ").Add(rule.DefaultSeverity.ToName(), rule.DefaultSeverity.ToInk()).Add("  ").Add(rule.Title, Ink.Strong).EndLine().EndLine()
            .Add(rule.Why).EndLine().EndLine()
            .Add("Family:    ", Ink.Faint).Add(Title(rule.Family)).EndLine()
            .Add("Presets:   ", Ink.Faint).Add(string.Join(", ", s_presets.Select(preset => $"{preset.Name}: {rule.LevelIn(preset.Preset).ToString().ToLowerInvariant()}"))).EndLine();
        if (!rule.Languages.IsEmpty)
        {
            text.Add("Languages: ", Ink.Faint).Add(string.Join(", ", rule.Languages.Select(language => language.EnglishName))).EndLine();
        }

        return text.Add("Page:      ", Ink.Faint).Add(rule.HelpUri.OriginalString).EndLine();
    }

    private static string Title(RuleFamily family) => family == RuleFamily.LanguageVersions ? "Language versions" : family.ToString();
}
