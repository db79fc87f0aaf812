using System.Text.Json;
using ResolutionKit.Configuration;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schema", "resolutionkit.schema.json"))).RootElement;
    private static readonly JsonElement Definitions = Schema.GetProperty("$defs");

    [Fact]
    public void The_schema_has_the_keys_and_words_that_the_reader_knows()
    {
        KeysOf(Schema).Should().Equal(ConfigurationKeys.Root);
        KeysOf(Definitions.GetProperty("term")).Should().Equal(ConfigurationKeys.Term);
        KeysOf(Definitions.GetProperty("body")).Should().Equal(ConfigurationKeys.Body);
        KeysOf(Definitions.GetProperty("override")).Should().Equal(ConfigurationKeys.Override);
        WordsOf(Definitions.GetProperty("preset")).Should().Equal(ConfigurationKeys.Presets);
        WordsOf(Definitions.GetProperty("level")).Should().Equal(ConfigurationKeys.Levels);
        Definitions.GetProperty("rules").GetProperty("propertyNames").GetProperty("pattern").GetString().Should().EndWith(string.Join('|', ConfigurationKeys.Families) + ")$");
    }

    [Fact]
    public void The_page_names_every_key_and_its_examples_are_understood()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "configuration.md")).ReplaceLineEndings("\n");
        foreach (var key in ConfigurationKeys.Root.Concat(ConfigurationKeys.Term).Concat(ConfigurationKeys.Body).Concat(ConfigurationKeys.Override).Concat(ConfigurationKeys.Families))
        {
            page.Should().Contain($"`{key}");
        }

        var examples = page.Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]).ToList();
        examples.Should().HaveCountGreaterThan(1);
        examples.SelectMany(example => DraftConfiguration.Read(new SourceText(example)).Problems).Should().BeEmpty();
    }

    private static IEnumerable<string> KeysOf(JsonElement map) => map.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> WordsOf(JsonElement words) => words.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
}
