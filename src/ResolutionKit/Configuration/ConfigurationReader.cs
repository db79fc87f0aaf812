using ResolutionKit.Drafts.Reading;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Configuration;

/// <summary>Reads a configuration file.</summary>
internal sealed class ConfigurationReader
{
    private readonly SourceText _source;
    private readonly string? _folder;
    private readonly ReadingLog _log = new();
    private readonly ConfigurationValues _values;
    private readonly List<ConfigurationProblem> _inTables = [];

    public ConfigurationReader(SourceText source, string? folder, Func<string, TextReader> openTable)
    {
        _source = source;
        _folder = folder;
        _values = new ConfigurationValues(source, _log, openTable);
    }

    public DraftConfiguration Read()
    {
        var root = DraftNodeReader.Read(_source, new TextSpan(0, _source.Length), _log, ConfigurationKeys.File);
        var configuration = new DraftConfiguration { Folder = _folder };
        foreach (var (key, value) in _values.Entries(root, ConfigurationKeys.Root))
        {
            configuration = key.Value switch
            {
                "root" => configuration with { IsRoot = _values.Flag(key, value) },
                "languages" => configuration with { Languages = _values.Languages(key, value) },
                "exclude" => configuration with { Exclude = PathPatterns.Parse(_values.Texts(key, value, "patterns of paths")) },
                "registries" => configuration with { RegistryEntries = ReadRegistries(key, value) },
                "terms" => configuration with { Terms = ReadTerms(key, value) },
                "body" => configuration with { Body = new BodyProfileReader(_values, _folder, _inTables).Read(key, value) },
                "overrides" => configuration with { Overrides = ReadOverrides(key, value) },
                _ => configuration with { Layer = ReadLayer(configuration.Layer, key, value, string.Empty) },
            };
        }

        configuration = configuration with { Layer = configuration.Layer with { Values = [.. configuration.Layer.Values, .. _values.Written(root)] } };
        return configuration with { Problems = [.. _log.ToImmutable().Select(_values.ProblemOf), .. _inTables] };
    }

    // The keys that stand at the top level and in overrides alike.
    private ConfigurationLayer ReadLayer(ConfigurationLayer layer, ScalarNode key, DraftNode value, string prefix)
    {
        if (key.Value == "rules")
        {
            return ReadRules(layer, key, value, prefix);
        }

        if (_values.Scalar(key, value) is not { } text)
        {
            return layer;
        }

        layer = layer with { Values = layer.Values.Add(_values.ValueOf(prefix + key.Value, text, key)) };
        return key.Value == "preset"
            ? layer with { Preset = _values.Preset(text, value) }
            : layer with { Language = _values.Language(text, value) };
    }

    private ConfigurationLayer ReadRules(ConfigurationLayer layer, ScalarNode key, DraftNode value, string prefix)
    {
        if (value is not MapNode map)
        {
            if (value is not ScalarNode { IsNull: true })
            {
                _values.Refuse(value, $"'rules' takes a map of rules and families to levels, as in 'RK4001: warning', not {value.Kind}.");
            }

            return layer;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entry) in map.Entries)
        {
            if (!seen.Add(name.Value))
            {
                _values.Refuse(name, $"'{name.Value}' is set twice: keep one.");
                continue;
            }

            var known = _values.RuleOrFamily(name, out var id, out var family);
            if (_values.Level(name, entry) is not { } level || !known)
            {
                continue;
            }

            layer = family is { } all ? layer with { Families = layer.Families.SetItem(all, level) } : layer with { Rules = layer.Rules.SetItem(id!, level) };
            layer = layer with { Values = layer.Values.Add(_values.ValueOf($"{prefix}{key.Value}.{id ?? name.Value}", ConfigurationKeys.Levels[(int)level], name)) };
        }

        return layer;
    }

    private ImmutableArray<ConfigurationOverride> ReadOverrides(ScalarNode key, DraftNode value)
    {
        var overrides = ImmutableArray.CreateBuilder<ConfigurationOverride>();
        foreach (var map in _values.Maps(key, value, "overrides"))
        {
            var (layer, paths) = (new ConfigurationLayer(), default(List<string>));
            foreach (var (name, entry) in _values.Entries(map, ConfigurationKeys.Override))
            {
                if (name.Value == "paths")
                {
                    paths = _values.Texts(name, entry, "patterns of paths");
                }
                else
                {
                    layer = ReadLayer(layer, name, entry, string.Empty);
                }
            }

            if (paths is not { Count: > 0 })
            {
                _values.Refuse(map, "An override says with 'paths' for which files it holds: a list of patterns of paths.");
                continue;
            }

            overrides.Add(new ConfigurationOverride(PathPatterns.Parse(paths), layer));
        }

        return overrides.ToImmutable();
    }

    private ImmutableArray<PreferredTerm> ReadTerms(ScalarNode key, DraftNode value)
    {
        var terms = ImmutableArray.CreateBuilder<PreferredTerm>();
        foreach (var map in _values.Maps(key, value, "terms"))
        {
            var term = new PreferredTerm(string.Empty, []);
            foreach (var (name, entry) in _values.Entries(map, ConfigurationKeys.Term))
            {
                term = name.Value switch
                {
                    "use" => term with { Use = _values.Scalar(name, entry)?.Trim() ?? string.Empty },
                    "not" => term with { Not = [.. _values.Texts(name, entry, "terms")] },
                    _ => term with { Languages = _values.Languages(name, entry) },
                };
            }

            if (term.Use.Length == 0 || term.Not.IsEmpty)
            {
                _values.Refuse(map, "A term has the form to 'use' and a list of those that are 'not' to be used.");
            }
            else if (term.Not.Contains(term.Use))
            {
                _values.Refuse(map, $"'{term.Use}' is to be used and not to be used: remove it from one of the two.");
            }
            else
            {
                terms.Add(term);
            }
        }

        return terms.ToImmutable();
    }

    private ImmutableArray<RegistryEntry> ReadRegistries(ScalarNode key, DraftNode value)
    {
        var entries = ImmutableArray.CreateBuilder<RegistryEntry>();
        foreach (var file in _values.TextNodes(key, value, "paths of tables"))
        {
            if (_values.OpenTable(_folder, file) is not { } reader)
            {
                continue;
            }

            using (reader)
            {
                var table = RegistryFile.Read(reader);
                entries.AddRange(table.Entries);
                _inTables.AddRange(table.Problems.Select(problem => new ConfigurationProblem(_values.NameOf(file.Value), problem.Line, 0, problem.Message)));
            }
        }

        return entries.ToImmutable();
    }
}
