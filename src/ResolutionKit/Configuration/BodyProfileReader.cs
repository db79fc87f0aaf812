using ResolutionKit.Bodies;
using ResolutionKit.Drafts.Yaml;

namespace ResolutionKit.Configuration;

/// <summary>Reads what a configuration says of a body of the user's own.</summary>
internal sealed class BodyProfileReader(ConfigurationValues values, string? folder, List<ConfigurationProblem> inTables)
{
    public BodyProfile? Read(ScalarNode key, DraftNode value)
    {
        if (value is not MapNode map)
        {
            values.Refuse(value, $"'{key.Value}' takes a map of keys: {string.Join(", ", ConfigurationKeys.Body)}; not {value.Kind}.");
            return null;
        }

        var body = new BodyProfile(string.Empty);
        var (table, isComplete) = (default(ScalarNode), false);
        foreach (var (name, entry) in values.Entries(map, ConfigurationKeys.Body))
        {
            switch (name.Value)
            {
                case "name":
                    body = body with { Name = values.Scalar(name, entry)?.Trim() ?? string.Empty };
                    break;
                case "enacting-clause":
                    body = body with { EnactingClause = values.Scalar(name, entry)?.Trim() };
                    break;
                case "number":
                    body = body with { NumberForm = Form(name, entry) };
                    break;
                case "registry":
                    table = values.Scalar(name, entry) is null ? null : (ScalarNode)entry;
                    break;
                default:
                    isComplete = values.Flag(name, entry);
                    break;
            }
        }

        if (body.Name.Length == 0)
        {
            values.Refuse(key, "A body has a 'name', by which messages call it.");
        }

        return table is null ? body : body with { Registry = ReadTable(table, body, isComplete) };
    }

    private BodyNumberForm? Form(ScalarNode key, DraftNode value)
    {
        if (values.Scalar(key, value) is not { } text)
        {
            return null;
        }

        if (!BodyNumberForm.TryParse(text, out var form, out var problem))
        {
            values.Refuse(value, problem);
        }

        return form;
    }

    private BodyRegistry? ReadTable(ScalarNode table, BodyProfile body, bool isComplete)
    {
        if (body.NumberForm is not { } form)
        {
            values.Refuse(table, "The table cannot be read without the form of its numbers: say it with 'number', as in \"{year}-{number}\".");
            return null;
        }

        if (values.OpenTable(folder, table) is not { } reader)
        {
            return null;
        }

        using (reader)
        {
            var registry = BodyRegistry.Read(reader, form, isComplete);
            inTables.AddRange(registry.Problems.Select(problem => new ConfigurationProblem(values.NameOf(table.Value), problem.Line, 0, problem.Message)));
            return registry;
        }
    }
}
