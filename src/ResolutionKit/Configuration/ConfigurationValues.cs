using ResolutionKit.Drafts.Reading;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Configuration;

/// <summary>Reads single values of a configuration, and reports those that are not what their key takes.</summary>
internal sealed class ConfigurationValues(SourceText source, ReadingLog log, Func<string, TextReader> openTable)
{
    private readonly DraftValues _values = new(source, log);

    /// <summary>The entries of a map whose keys are known and given for the first time.</summary>
    public IEnumerable<(ScalarNode Key, DraftNode Value)> Entries(MapNode map, string[] known) => _values.Entries(map, known);

    public string? Scalar(ScalarNode key, DraftNode value) => _values.Scalar(key, value);

    public bool Flag(ScalarNode key, DraftNode value)
    {
        switch (Scalar(key, value))
        {
            case "true":
                return true;
            case "false" or null:
                return false;
            case var text:
                Refuse(value, $"'{key.Value}' is true or false, not '{text}'.");
                return false;
        }
    }

    public RulePreset? Preset(string text, DraftNode place) =>
        Word(text, ConfigurationKeys.Presets, "a preset", place) switch
        {
            0 => RulePreset.Adopted,
            1 => RulePreset.Draft,
            2 => RulePreset.ModelUnitedNations,
            _ => null,
        };

    public RuleLevel? Level(ScalarNode key, DraftNode value)
    {
        if (value is not ScalarNode { IsNull: false } scalar)
        {
            Refuse(value is ScalarNode ? key : value, $"'{key.Value}' takes a level: {string.Join(", ", ConfigurationKeys.Levels)}.");
            return null;
        }

        return Word(scalar.Value, ConfigurationKeys.Levels, "a level", value) is >= 0 and var level ? (RuleLevel)level : null;
    }

    public DraftingLanguage? Language(string text, DraftNode place)
    {
        if (DraftingLanguage.Find(text) is { } language)
        {
            return language;
        }

        Refuse(place, $"'{text}' is not an official language: write ar, en, es, fr, ru or zh.");
        return null;
    }

    public ImmutableArray<DraftingLanguage> Languages(ScalarNode key, DraftNode value) =>
        [.. TextNodes(key, value, "languages").Select(node => Language(node.Value, node)).OfType<DraftingLanguage>()];

    /// <summary>Whether a key is the number of a rule or the name of a family.</summary>
    public bool RuleOrFamily(ScalarNode key, out string? id, out RuleFamily? family)
    {
        id = RuleCatalog.Find(key.Value)?.Descriptor.Id;
        var index = Array.IndexOf(ConfigurationKeys.Families, key.Value);
        family = index >= 0 ? (RuleFamily)(index + 1) : null;
        if (id is not null || family is not null)
        {
            return true;
        }

        var isNumber = key.Value.StartsWith("RK", StringComparison.OrdinalIgnoreCase);
        string[] known = [.. isNumber ? RuleCatalog.All.Select(static rule => rule.Descriptor.Id) : ConfigurationKeys.Families];
        var hint = Spelling.Nearest(key.Value, known) is { } nearest ? $" Did you mean '{nearest}'?"
            : isNumber ? " 'resolutionkit rules' lists them all."
            : $" The families are {string.Join(", ", ConfigurationKeys.Families)}.";
        Refuse(key, isNumber ? $"There is no rule '{key.Value}'.{hint}" : $"There is no rule or family '{key.Value}'.{hint}");
        return false;
    }

    /// <summary>The texts of a list; a single one may stand for a list of one.</summary>
    public List<ScalarNode> TextNodes(ScalarNode key, DraftNode value, string what)
    {
        if (value is ScalarNode { IsNull: false } single)
        {
            return [single];
        }

        var texts = new List<ScalarNode>();
        foreach (var item in _values.List(key, value, what))
        {
            if (item is ScalarNode { IsNull: false } text)
            {
                texts.Add(text);
            }
            else
            {
                Refuse(item, $"'{key.Value}' takes a list of {what}; here is {item.Kind}.");
            }
        }

        return texts;
    }

    public List<string> Texts(ScalarNode key, DraftNode value, string what) => [.. TextNodes(key, value, what).Select(static node => node.Value)];

    public IEnumerable<MapNode> Maps(ScalarNode key, DraftNode value, string what)
    {
        foreach (var item in _values.List(key, value, what))
        {
            if (item is MapNode map)
            {
                yield return map;
            }
            else if (value is ListNode)
            {
                Refuse(item, $"Each of the {what} is a map of keys, not {item.Kind}.");
            }
        }
    }

    /// <summary>Opens a table that the configuration names; null where it cannot be read.</summary>
    public TextReader? OpenTable(string? folder, ScalarNode path)
    {
        if (folder is null)
        {
            Refuse(path, "A configuration without a folder can name no tables.");
            return null;
        }

        try
        {
            return openTable(Path.GetFullPath(Path.Combine(folder, path.Value)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Refuse(path, exception is FileNotFoundException or DirectoryNotFoundException
                ? $"There is no file '{path.Value}': paths start from the folder of this configuration."
                : $"The file '{path.Value}' cannot be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>The name of a table as messages show it, beside that of the configuration.</summary>
    public string NameOf(string path)
    {
        var slash = source.Path?.LastIndexOf('/') ?? -1;
        return slash < 0 || Path.IsPathRooted(path) ? path : source.Path!.Remove(slash + 1) + path;
    }

    public ConfiguredValue ValueOf(string key, string value, DraftNode place) => new(key, value, PlaceOf(place.Span).Place);

    /// <summary>The values at the top level other than those of layers, as they stand.</summary>
    public IEnumerable<ConfiguredValue> Written(MapNode root)
    {
        foreach (var (key, value) in root.Entries)
        {
            if (key.Value is "languages" or "exclude" or "registries" or "terms" or "body")
            {
                yield return ValueOf(key.Value, Shown(value), key);
            }
        }
    }

    public ConfigurationProblem ProblemOf(ReadingProblem problem) => PlaceOf(problem.Span) with { Message = problem.Message };

    public void Refuse(DraftNode node, string message) => _values.Refuse(node is ScalarNode scalar ? scalar.Content : node.Span, message);

    private ConfigurationProblem PlaceOf(TextSpan span)
    {
        var position = source.GetPosition(span.Start);
        return new ConfigurationProblem(source.Path ?? ConfigurationKeys.FileName, position.Line, position.Column, string.Empty);
    }

    private int Word(string text, string[] known, string what, DraftNode place)
    {
        var index = Array.IndexOf(known, text);
        if (index < 0)
        {
            var hint = Spelling.Nearest(text, known) is { } nearest ? $"did you mean '{nearest}'?" : $"write {string.Join(", ", known)}.";
            Refuse(place, $"'{text}' is not {what}: {hint}");
        }

        return index;
    }

    private static string Shown(DraftNode value) => value switch
    {
        ScalarNode scalar => scalar.Value,
        ListNode { Items: var items } when items.TrueForAll(static item => item is ScalarNode) => string.Join(", ", items.Select(Shown)),
        ListNode list => string.Join("; ", list.Items.Select(Shown)),
        MapNode map => map.Entries.Select(static entry => (entry.Key.Value, Text: Shown(entry.Value))).ToArray() is var entries && entries.Length > 0
            ? entries[0].Text + (entries.Length > 1 ? $" ({string.Join(", ", entries.Skip(1).Select(static entry => $"{entry.Value}: {entry.Text}"))})" : string.Empty)
            : string.Empty,
        _ => string.Empty,
    };
}
