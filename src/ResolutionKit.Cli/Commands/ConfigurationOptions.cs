using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Configuration;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Commands;

/// <summary>The options by which a command chooses its configuration.</summary>
internal sealed class ConfigurationOptions
{
    private static readonly (string Name, RulePreset Preset)[] s_presets =
        [("draft", RulePreset.Draft), ("adopted", RulePreset.Adopted), ("model-un", RulePreset.ModelUnitedNations)];

    private readonly Option<string?> _file = new("--config") { Description = "The configuration of all files; by default each has those of the folders above it.", HelpName = "FILE" };
    private readonly Option<bool> _isolated = new("--no-config", "--isolated") { Description = "Look for no configuration." };
    private readonly Option<string?> _preset = new("--preset") { Description = "For what kind of text the rules are set: draft, adopted, model-un.", HelpName = "draft|adopted|model-un" };
    private readonly Option<string[]> _severities = new("--severity") { Description = "Set a rule or a family: RK4001=warning; may be given several times.", HelpName = "RULE=LEVEL", DefaultValueFactory = _ => [] };

    public ConfigurationOptions() => _preset.AcceptOnlyFromAmong([.. s_presets.Select(preset => preset.Name)]);

    /// <summary>Adds the options that choose a file.</summary>
    public void AddFilesTo(Command command)
    {
        command.Add(_file);
        command.Add(_isolated);
    }

    /// <summary>Adds all options.</summary>
    public void AddTo(Command command)
    {
        AddFilesTo(command);
        command.Add(_preset);
        command.Add(_severities);
    }

    /// <summary>The configurations as chosen; what is wrong with the choice is complained of.</summary>
    public Configurations Read(ParseResult arguments, ToolConsole console, Complaints complaints)
    {
        if (arguments.GetValue(_file) is not null && arguments.GetValue(_isolated))
        {
            complaints.Add("--config names a configuration and --no-config wants none: give one of them.");
        }

        // A command that lacks an option has not been asked for it.
        var severities = arguments.CommandResult.Command.Options.Contains(_severities) ? arguments.GetValue(_severities)! : [];
        var preset = arguments.CommandResult.Command.Options.Contains(_preset) ? arguments.GetValue(_preset) : null;
        return new Configurations(console, complaints)
        {
            File = arguments.GetValue(_file),
            IsIsolated = arguments.GetValue(_isolated),
            Given = new ConfigurationLayer
            {
                Preset = preset is null ? null : Array.Find(s_presets, known => known.Name == preset).Preset,
                Rules = Rules(severities, complaints, out var families),
                Families = families,
                Values = [.. Values(preset, severities)],
            },
        };
    }

    private static IEnumerable<ConfiguredValue> Values(string? preset, string[] severities)
    {
        if (preset is not null)
        {
            yield return new ConfiguredValue("preset", preset, "--preset");
        }

        foreach (var severity in severities.Where(severity => severity.Contains('=', StringComparison.Ordinal)))
        {
            yield return new ConfiguredValue("rules." + severity[..severity.IndexOf('=', StringComparison.Ordinal)], severity[(severity.IndexOf('=', StringComparison.Ordinal) + 1)..], "--severity");
        }
    }

    private static ImmutableDictionary<string, RuleLevel> Rules(string[] severities, Complaints complaints, out ImmutableDictionary<RuleFamily, RuleLevel> families)
    {
        var rules = RuleSettings.Default.Rules;
        families = RuleSettings.Default.Families;
        foreach (var severity in severities)
        {
            // As in the file, so that both understand the same and say the same.
            var equals = severity.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                complaints.Add($"--severity {severity}: write the rule, = and the level, as in RK4001=warning.");
                continue;
            }

            var (name, level) = (severity[..equals], severity[(equals + 1)..]);
            var read = DraftConfiguration.Read(new Text.SourceText($"rules:\n  '{name.Replace("'", "''", StringComparison.Ordinal)}': '{level.Replace("'", "''", StringComparison.Ordinal)}'\n"));
            foreach (var problem in read.Problems)
            {
                complaints.Add($"--severity {severity}: {problem.Message}");
            }

            (rules, families) = (rules.SetItems(read.Layer.Rules), families.SetItems(read.Layer.Families));
        }

        return rules;
    }
}
