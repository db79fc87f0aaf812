using System.Text.Json;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Drafts;

public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schema", "resolution.schema.json"))).RootElement;

    [Fact]
    public void The_schema_has_the_keys_of_a_draft_that_the_reader_knows() => KeysOf(Schema).Should().Equal(DraftKeys.Resolution);

    [Theory]
    [InlineData("section", "Section")]
    [InlineData("part", "Part")]
    [InlineData("footnote", "Footnote")]
    [InlineData("annex", "Annex")]
    public void The_schema_has_the_keys_of_each_map_that_the_reader_knows(string definition, string name)
    {
        var known = name switch { "Section" => DraftKeys.Section, "Part" => DraftKeys.Part, "Footnote" => DraftKeys.Footnote, _ => DraftKeys.Annex };
        KeysOf(Schema.GetProperty("$defs").GetProperty(definition)).Should().Equal(known);
    }

    [Fact]
    public void The_schema_has_the_keys_of_a_paragraph_that_the_reader_knows() =>
        KeysOf(Schema.GetProperty("$defs").GetProperty("paragraph").GetProperty("oneOf")[1]).Should().Equal(DraftKeys.Paragraph);

    [Fact]
    public void The_page_of_the_YAML_form_names_every_key()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "formats", "yaml.md"));
        foreach (var key in DraftKeys.Resolution.Concat(DraftKeys.Paragraph).Concat(DraftKeys.Section).Concat(DraftKeys.Part).Concat(DraftKeys.Footnote).Concat(DraftKeys.Annex))
        {
            page.Should().Contain($"`{key}`");
        }
    }

    [Fact]
    public void Every_key_is_described_and_every_reference_leads_somewhere()
    {
        var definitions = Schema.GetProperty("$defs");
        foreach (var element in Descendants(Schema))
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (element.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
            {
                definitions.TryGetProperty(reference.GetString()!.Replace("#/$defs/", string.Empty, StringComparison.Ordinal), out _).Should().BeTrue("{0} is defined", reference);
            }

            if (element.TryGetProperty("additionalProperties", out _) && element.TryGetProperty("properties", out var properties))
            {
                properties.EnumerateObject().Should().OnlyContain(property => property.Value.GetProperty("description").GetString()!.EndsWith('.'));
            }
        }
    }

    private static IEnumerable<string> KeysOf(JsonElement definition) => definition.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<JsonElement> Descendants(JsonElement element)
    {
        yield return element;
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        foreach (var descendant in children.SelectMany(Descendants))
        {
            yield return descendant;
        }
    }
}
