using System.Text.Json;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>What is said of rules, in the words of the command line.</summary>
internal static class RuleNames
{
    /// <summary>The presets, with the names by which reports call what they are for.</summary>
    public static ImmutableArray<(RulePreset Preset, string Name)> Presets { get; } =
    [
        (RulePreset.Draft, "drafts"), (RulePreset.Adopted, "adopted texts"), (RulePreset.ModelUnitedNations, "Model United Nations"),
    ];

    /// <summary>A family as it is written in options and comments: <c>language-versions</c>.</summary>
    public static string ToName(this RuleFamily family) => JsonNamingPolicy.KebabCaseLower.ConvertName(family.ToString());

    /// <summary>A family as a heading.</summary>
    public static string ToTitle(this RuleFamily family) => family == RuleFamily.LanguageVersions ? "Language versions" : family.ToString();

    public static string ToName(this RuleLevel level) => level == RuleLevel.Off ? "off" : ((Severity)(level - 1)).ToName();

    public static Terminal.Ink ToInk(this RuleLevel level) => level == RuleLevel.Off ? Terminal.Ink.Faint : ((Severity)(level - 1)).ToInk();

    public static string ToName(this RuleFixes fixes) => fixes switch { RuleFixes.Safe => "safe", RuleFixes.OnRequest => "on-request", _ => "none" };
}
