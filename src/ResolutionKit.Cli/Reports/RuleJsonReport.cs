using System.Text.Json;
using ResolutionKit.Languages;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Rules as programs read them.</summary>
internal static class RuleJsonReport
{
    private const int Version = 1;

    public static string Write(IEnumerable<DraftRule> rules) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, DraftRule rule)
    {
        var descriptor = rule.Descriptor;
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("title", descriptor.Title);
        json.WriteString("family", descriptor.Family.ToName());
        json.WriteString("severity", descriptor.DefaultSeverity.ToName());
        json.WriteStartObject("levels");
        json.WriteString("draft", descriptor.LevelIn(RulePreset.Draft).ToName());
        json.WriteString("adopted", descriptor.LevelIn(RulePreset.Adopted).ToName());
        json.WriteString("modelUnitedNations", descriptor.LevelIn(RulePreset.ModelUnitedNations).ToName());
        json.WriteEndObject();
        json.WriteString("fixes", descriptor.Fixes.ToName());
        json.WriteStartArray("languages");
        foreach (var language in DraftingLanguage.All.Where(rule.AppliesTo))
        {
            json.WriteStringValue(language.Code);
        }

        json.WriteEndArray();
        json.WriteString("helpUri", descriptor.HelpUri.OriginalString);
        json.WriteString("why", descriptor.Why);
        json.WriteEndObject();
    }
}
