using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads single values and the entries of maps, and reports those that are not what their key takes.</summary>
internal sealed class DraftValues(SourceText source, ReadingLog log)
{
    private readonly ProseReader _prose = new(log);

    public SourceText Source => source;

    /// <summary>The entries of a map whose keys are known and given for the first time.</summary>
    public IEnumerable<(ScalarNode Key, DraftNode Value)> Entries(MapNode map, string[] known)
    {
        var seen = 0L;
        foreach (var entry in map.Entries)
        {
            var index = Array.IndexOf(known, entry.Key.Value);
            if (index < 0)
            {
                var nearest = Spelling.Nearest(entry.Key.Value, known);
                log.Report(
                    ReadingLog.UnknownKey,
                    nearest is null
                        ? $"There is no key '{entry.Key.Value}' here. The keys are {string.Join(", ", known)}."
                        : $"There is no key '{entry.Key.Value}' here. Did you mean '{nearest}'?",
                    entry.Key.Content);
            }
            else if ((seen & (1L << index)) != 0)
            {
                log.Report(ReadingLog.DuplicateKey, $"The key '{entry.Key.Value}' is given twice: only the first is read. Keep one of them.", entry.Key.Content);
            }
            else
            {
                seen |= 1L << index;
                yield return entry;
            }
        }
    }

    /// <summary>The values of a list; a list that is missing is empty.</summary>
    public IEnumerable<DraftNode> List(ScalarNode key, DraftNode value, string what)
    {
        switch (value)
        {
            case ListNode list:
                return list.Items;
            case ScalarNode { IsNull: true }:
                return [];
            default:
                Refuse(value.Span, $"'{key.Value}' takes a list of {what}, each after - and a blank, not {value.Kind}.");
                return value is ScalarNode ? [value] : [];
        }
    }

    /// <summary>A single value; null where there is none.</summary>
    public string? Scalar(ScalarNode key, DraftNode value)
    {
        if (value is ScalarNode scalar)
        {
            return scalar.IsNull ? null : scalar.Value;
        }

        Refuse(value.Span, $"'{key.Value}' takes a single value, not {value.Kind}.");
        return null;
    }

    /// <summary>A text in inline markup; null where there is none.</summary>
    public Prose? Prose(ScalarNode key, DraftNode value)
    {
        if (value is ScalarNode scalar)
        {
            return scalar.IsNull ? null : Prose(scalar);
        }

        var mark = value is ListNode ? "[" : "{";
        Refuse(value.Span, $"'{key.Value}' takes a text, not {value.Kind}: a text that begins with {mark} must stand in quotes.");
        return ProseOf(value.Span);
    }

    public Prose Prose(ScalarNode scalar) => _prose.Read(ScalarText.Read(source, scalar));

    /// <summary>Text that YAML took for something else, as it stands in the source.</summary>
    public Prose ProseOf(TextSpan span)
    {
        var text = new WrappedText();
        var rest = source.Trim(span);
        while (!rest.IsEmpty)
        {
            var line = source.Trim(source.TakeLine(ref rest));
            text.Append(source, line);
            text.Break(TextSpan.FromBounds(line.End, Math.Max(line.End, rest.Start)));
        }

        return _prose.Read(text.ToMappedText());
    }

    /// <summary>Remembers where a value stands.</summary>
    public void Place(DraftContent content, DraftField field, DraftNode value)
    {
        if (value is not ScalarNode { IsNull: true })
        {
            content.Places[field] = source.Trim(value is ScalarNode scalar ? scalar.Content : value.Span);
        }
    }

    public void Refuse(TextSpan span, string message) => log.Report(ReadingLog.BadValue, message, span);
}
