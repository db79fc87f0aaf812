using System.Text;

namespace ResolutionKit.Text;

/// <summary>A text put together from stretches of a source text, each character of which knows where it came from.</summary>
/// <remarks>
/// A wrapped line, an escape or a folded scalar makes the text differ from its source; the map between the two is kept in runs,
/// so that a text that was taken over in one piece costs one run. A text without a source maps nothing.
/// </remarks>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new(string.Empty, []);

    private readonly ImmutableArray<Run> _runs;

    private MappedText(string content, ImmutableArray<Run> runs)
    {
        Content = content;
        _runs = runs;
    }

    public string Content { get; }

    public bool HasSource => !_runs.IsEmpty;

    /// <summary>A text with no source.</summary>
    public static MappedText WithoutSource(string content) => new(content, []);

    /// <summary>A stretch of a source taken over as it stands.</summary>
    public static MappedText FromSource(SourceText source, TextSpan span) =>
        new(source.ToString(span), span.IsEmpty ? [] : [new Run(0, span.Start, span.Length, IsLinear: true)]);

    /// <summary>The part of this text that a span names, with its share of the map.</summary>
    public MappedText Slice(TextSpan span)
    {
        if (span.Start == 0 && span.Length == Content.Length)
        {
            return this;
        }

        var builder = new Builder();
        builder.Append(this, span);
        return builder.ToMappedText();
    }

    /// <summary>The stretch of the source that a stretch of this text came from; null where there is no source.</summary>
    public TextSpan? ToSource(TextSpan span)
    {
        if (_runs.IsEmpty)
        {
            return null;
        }

        var start = StartOf(span.Start);
        var end = span.IsEmpty ? start : EndOf(span.End - 1);
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    private int StartOf(int offset)
    {
        var run = _runs[IndexOfRun(offset)];
        var into = offset - run.TextStart;
        return run.IsLinear || into == 0 ? run.SourceStart + into
            : run.SourceStart + (into >= LengthOf(run) ? run.SourceLength : 0);
    }

    private int EndOf(int offset)
    {
        var run = _runs[IndexOfRun(offset)];
        return run.IsLinear ? run.SourceStart + (offset - run.TextStart) + 1 : run.SourceStart + run.SourceLength;
    }

    private int LengthOf(Run run)
    {
        var next = IndexOfRun(run.TextStart) + 1;
        return (next < _runs.Length ? _runs[next].TextStart : Content.Length) - run.TextStart;
    }

    private int IndexOfRun(int offset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_runs[middle].TextStart <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Text from an offset up to the next run's, and the source it stands for; linear where one is the other, character by character.</summary>
    private readonly record struct Run(int TextStart, int SourceStart, int SourceLength, bool IsLinear);

    /// <summary>Puts a mapped text together, piece by piece.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _content = new();
        private readonly ImmutableArray<Run>.Builder _runs = ImmutableArray.CreateBuilder<Run>();

        public int Length => _content.Length;

        public char this[int index] => _content[index];

        /// <summary>Appends a stretch of the source as it stands.</summary>
        public void Append(SourceText source, TextSpan span)
        {
            if (!span.IsEmpty)
            {
                AddRun(span, linear: true);
                _content.Append(source.Content, span.Start, span.Length);
            }
        }

        /// <summary>Appends text that stands for a stretch of the source without being it: an escape, a line end that became a space.</summary>
        public void Append(string text, TextSpan source)
        {
            if (text.Length > 0)
            {
                AddRun(source, linear: false);
                _content.Append(text);
            }
        }

        /// <summary>Appends a part of another mapped text.</summary>
        public void Append(MappedText text, TextSpan span)
        {
            var at = span.Start;
            while (at < span.End && text.HasSource)
            {
                var run = text._runs[text.IndexOfRun(at)];
                var length = text.LengthOf(run);
                var end = Math.Min(span.End, run.TextStart + length);
                AddRun(
                    run.IsLinear ? new TextSpan(run.SourceStart + at - run.TextStart, end - at) : new TextSpan(run.SourceStart, run.SourceLength),
                    run.IsLinear);

                _content.Append(text.Content, at, end - at);
                at = end;
            }

            _content.Append(text.Content, at, span.End - at);
        }

        /// <summary>Drops blanks at the end of what was put together so far.</summary>
        public void TrimEnd()
        {
            var blanks = 0;
            while (blanks < _content.Length && char.IsWhiteSpace(_content[_content.Length - 1 - blanks]))
            {
                blanks++;
            }

            RemoveLast(blanks);
        }

        /// <summary>Drops the last characters of what was put together so far.</summary>
        public void RemoveLast(int count)
        {
            _content.Length -= count;
            while (_runs.Count > 0 && _runs[_runs.Count - 1].TextStart >= _content.Length)
            {
                _runs.RemoveAt(_runs.Count - 1);
            }

            if (_runs.Count > 0 && _runs[_runs.Count - 1] is { IsLinear: true } last)
            {
                _runs[_runs.Count - 1] = last with { SourceLength = _content.Length - last.TextStart };
            }
        }

        public MappedText ToMappedText() => new(_content.ToString(), _runs.ToImmutable());

        private void AddRun(TextSpan source, bool linear)
        {
            if (linear && _runs.Count > 0 && _runs[_runs.Count - 1] is { IsLinear: true } last &&
                last.SourceStart + last.SourceLength == source.Start && _content.Length == last.TextStart + last.SourceLength)
            {
                _runs[_runs.Count - 1] = last with { SourceLength = last.SourceLength + source.Length };
                return;
            }

            _runs.Add(new Run(_content.Length, source.Start, source.Length, linear));
        }
    }
}
