using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads a stretch of a source as YAML: from the events of YamlDotNet's parser to nodes that know their place.</summary>
/// <remarks>What is malformed is reported where it is; what was read before it is kept, and reading goes on at the next key that begins a line.</remarks>
internal sealed class DraftNodeReader
{
    // Deeper than any draft: a text of nothing but brackets must not exhaust the stack of those who walk the nodes.
    private const int Deepest = 32;

    // A file in which this many stretches are malformed is not YAML.
    private const int MostMishaps = 20;

    private readonly YamlFileKind _kind;
    private readonly SourceText _source;
    private readonly ReadingLog _log;
    private readonly MapNode _root;
    private readonly Stack<DraftNode> _open = new();
    private readonly int _end;
    private int _offset;
    private int _lastEnd;
    private int _mishaps;
    private YamlMishapContext _last;

    private DraftNodeReader(SourceText source, TextSpan span, ReadingLog log, YamlFileKind kind)
    {
        _kind = kind;
        _source = source;
        _log = log;
        _root = new MapNode(span);
        _offset = span.Start;
        _end = span.End;
    }

    /// <summary>Reads the map that a stretch of the source holds.</summary>
    /// <param name="source">The source.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="log">Takes what is malformed.</param>
    /// <param name="kind">What the map is.</param>
    public static MapNode Read(SourceText source, TextSpan span, ReadingLog log, YamlFileKind kind)
    {
        var reader = new DraftNodeReader(source, span, log, kind);
        while (reader.ReadUpToMishap())
        {
        }

        return reader._root;
    }

    // Whether there is more to read after a mishap.
    private bool ReadUpToMishap()
    {
        _open.Clear();
        _root.PendingKey = null;
        _last = YamlMishapContext.None;
        _lastEnd = _offset;
        try
        {
            var text = _offset == 0 && _end == _source.Length ? _source.Content : _source.Content.Substring(_offset, _end - _offset);
            var parser = new Parser(new StringReader(text));
            var documents = 0;
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentStart start && ++documents > 1)
                {
                    var line = SpanOf(start.Start, start.Start.Index + 3);
                    _log.Report(ReadingLog.OutOfPlace, _kind.HoldsOne, line);
                    return false;
                }

                if (_open.Count > Deepest)
                {
                    _log.Report(ReadingLog.Syntax, "This is nested too deeply. What follows is not read.", _open.Peek().Span);
                    return false;
                }

                Take(parser.Current!);
            }

            return false;
        }
        catch (YamlException exception)
        {
            return Recover(exception.Start, exception.End, exception.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up in this way on a plain text that it cannot end inside brackets.
            return Recover(default, default, "did not find expected ',' or ']'");
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // And in these on what begins with ! but is no tag, and on numbers out of range.
            return Recover(default, default, exception is FormatException ? "escape" : "tag");
        }
    }

    private bool Recover(Mark start, Mark end, string message)
    {
        var from = start.Line == 0 ? _lastEnd : Math.Min(_offset + (int)start.Index, _end);
        var to = end.Line == 0 ? from : Math.Min(_offset + (int)end.Index, _end);
        var mishap = new YamlMishap(_source.Content, _end, from, Math.Max(from, to), _lastEnd, _last);
        var (explanation, span) = mishap.Explain(message);
        var next = ++_mishaps < MostMishaps ? NextKey(Math.Max(span.Start, _lastEnd)) : -1;
        _log.Report(ReadingLog.Syntax, next < 0 ? explanation + " What follows is not read." : explanation, span);
        _offset = next;
        return next >= 0;
    }

    // The next line that begins with a key.
    private int NextKey(int from)
    {
        var content = _source.Content;
        while (true)
        {
            var newLine = from < _end ? content.IndexOf('\n', from, _end - from) : -1;
            if (newLine < 0)
            {
                return -1;
            }

            from = newLine + 1;
            var line = content.AsSpan(from, Math.Min(40, _end - from));
            var colon = line.IndexOf(':');
            if (colon > 0 && Array.IndexOf(_kind.Keys, line.Slice(0, colon).ToString()) >= 0)
            {
                return from;
            }
        }
    }

    private void Take(ParsingEvent parsingEvent)
    {
        switch (parsingEvent)
        {
            case Scalar scalar:
                var node = NodeOf(scalar);
                _last = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? YamlMishapContext.AfterQuote : YamlMishapContext.None;
                _lastEnd = node.Span.End;
                Add(node);
                break;
            case AnchorAlias alias:
                var span = SpanOf(alias.Start, alias.End.Index);
                _last = YamlMishapContext.AfterAlias;
                _lastEnd = span.End;
                Add(new ScalarNode(span, _source.ToString(span), ScalarStyle.Any));
                break;
            case SequenceStart or MappingStart:
                Open(parsingEvent);
                break;
            case SequenceEnd or MappingEnd:
                var bracket = _offset + (int)parsingEvent.Start.Index;
                if (bracket < _end && _source.Content[bracket] is ']' or '}')
                {
                    (_last, _lastEnd) = (YamlMishapContext.AfterBracket, bracket + 1);
                }

                Close();
                break;
        }
    }

    private void Open(ParsingEvent start)
    {
        if (_open.Count == 0 && start is MappingStart)
        {
            _open.Push(_root);
            return;
        }

        var span = SpanOf(start.Start, start.End.Index);
        DraftNode node = start is MappingStart ? new MapNode(span) : new ListNode(span);
        Add(node);
        _open.Push(node);
    }

    private void Close()
    {
        var node = _open.Pop();
        if (node != _root)
        {
            node.Close(_lastEnd);
        }
    }

    private void Add(DraftNode node)
    {
        switch (_open.Count == 0 ? null : _open.Peek())
        {
            case ListNode list:
                list.Items.Add(node);
                break;
            case MapNode { PendingKey: { } key } map:
                map.PendingKey = null;
                map.Entries.Add((key, node));
                break;
            case MapNode map when node is ScalarNode key:
                map.PendingKey = key;
                break;
            case MapNode map:
                _log.Report(ReadingLog.Syntax, $"A key is one word, not {node.Kind}: a text that begins with [ or {{ must stand in quotes.", node.Span);
                map.PendingKey = new ScalarNode(node.Span, string.Empty, ScalarStyle.Any);
                break;
            default:
                _log.Report(ReadingLog.NoResolution, _kind.HasNoKeys, node.Span);
                break;
        }
    }

    private ScalarNode NodeOf(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End.Index);
        if (scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty)
        {
            return new ScalarNode(span, scalar.Value, scalar.Style);
        }

        // Nobody means an anchor or a tag in a draft: what stands before the text is text, too.
        span = _source.Trim(span);
        var mark = _source.Content[span.Start];
        _log.Report(ReadingLog.Syntax, $"A text that begins with {mark} must stand in quotes in YAML.", new TextSpan(span.Start, 1));
        return new ScalarNode(span, _source.ToString(span), ScalarStyle.Any);
    }

    private TextSpan SpanOf(Mark start, long end)
    {
        var from = Math.Min(_end, _offset + (int)start.Index);
        return TextSpan.FromBounds(from, Math.Max(from, Math.Min(_end, _offset + (int)end)));
    }
}
