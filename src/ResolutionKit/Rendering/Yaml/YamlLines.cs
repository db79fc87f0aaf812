namespace ResolutionKit.Rendering.Yaml;

/// <summary>Writes the lines of a YAML document: keys, lists and their indentation.</summary>
internal sealed class YamlLines(TextWriter writer)
{
    private const int Step = 2;

    private int _indent;
    private bool _beginsEntry;

    /// <summary>A key with its value, written already as a scalar; nothing where there is no value.</summary>
    public void Pair(string key, string? scalar)
    {
        if (scalar is not null)
        {
            Line(scalar.Length > 0 ? $"{key}: {scalar}" : key + ":");
        }
    }

    /// <summary>A key with a list; nothing where the list is empty.</summary>
    /// <param name="key">The key.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="write">Writes an entry: one scalar, or the pairs of a map.</param>
    public void List<T>(string key, ImmutableArray<T> entries, Action<T> write)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        Line(key + ":");
        _indent += 2 * Step;
        foreach (var entry in entries)
        {
            _beginsEntry = true;
            write(entry);
            if (_beginsEntry)
            {
                Line("{}");
            }
        }

        _indent -= 2 * Step;
    }

    /// <summary>A key with a map.</summary>
    public void Map(string key, Action write)
    {
        Line(key + ":");
        _indent += Step;
        write();
        _indent -= Step;
    }

    /// <summary>A line as it stands, at its indentation; the first of an entry has its dash.</summary>
    public void Line(string text)
    {
        writer.Write(new string(' ', _beginsEntry ? _indent - Step : _indent));
        writer.Write(_beginsEntry ? "- " : string.Empty);
        writer.Write(text);
        writer.Write('\n');
        _beginsEntry = false;
    }
}
