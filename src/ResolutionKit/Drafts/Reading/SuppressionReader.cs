using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Takes down the comments that silence findings, and settles in which stretch of the text each does.</summary>
/// <remarks>
/// A line is what stands on it and all of the paragraph, sub-paragraph, heading, note or value to which that belongs, since these are one line however
/// the source wraps them. Sub-paragraphs are lines of their own.
/// </remarks>
internal sealed class SuppressionReader(SourceText source)
{
    private readonly List<Suppression> _comments = [];
    private readonly List<TextSpan> _lines = [];

    /// <summary>Whether no comment was met that silences anything.</summary>
    public bool IsEmpty => _comments.Count == 0;

    /// <summary>Takes down a comment, if it is one that silences findings.</summary>
    public void Add(TextSpan comment, TextSpan content)
    {
        if (SuppressionComment.Read(source, comment, content) is { } suppression)
        {
            _comments.Add(suppression);
        }
    }

    /// <summary>Takes down what is one line, however it is wrapped.</summary>
    public void AddLine(TextSpan span) => _lines.Add(span);

    /// <summary>The comments with their scopes, in their order.</summary>
    /// <param name="layout">The text with blanks in the place of comments of Markdown.</param>
    public ImmutableArray<Suppression> ToImmutable(SourceText layout)
    {
        if (_comments.Count == 0)
        {
            return [];
        }

        var settled = ImmutableArray.CreateBuilder<Suppression>(_comments.Count);
        var open = new List<(string Name, int Comment, int Index)>();
        foreach (var comment in _comments)
        {
            var names = comment.Names;
            switch (comment.Kind)
            {
                case SuppressionKind.NextLine:
                    names = WithScope(names, NextLine(layout, comment.Span.End));
                    break;
                case SuppressionKind.Line:
                    names = WithScope(names, WholeLine(source.GetLineSpan(source.GetPosition(comment.Span.Start).Line)));
                    break;
                case SuppressionKind.File:
                    names = WithScope(names, new TextSpan(0, source.Length));
                    break;
                case SuppressionKind.Region:
                    names = WithScope(names, TextSpan.FromBounds(comment.Span.Start, source.Length));
                    open.AddRange(names.Select((name, index) => (name.Name, settled.Count, index)));
                    break;
                case SuppressionKind.End:
                    names = [.. names.Select(name => name with { Scope = CloseRegion(settled, open, name.Name, comment.Span.Start) })];
                    break;
            }

            settled.Add(comment with { Names = names });
        }

        return settled.ToImmutable();
    }

    private static ImmutableArray<SuppressedName> WithScope(ImmutableArray<SuppressedName> names, TextSpan? scope) => [.. names.Select(name => name with { Scope = scope })];

    private static TextSpan? CloseRegion(ImmutableArray<Suppression>.Builder settled, List<(string Name, int Comment, int Index)> open, string name, int end)
    {
        var last = open.FindLastIndex(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));
        if (last < 0)
        {
            return null;
        }

        var (_, comment, index) = open[last];
        open.RemoveAt(last);
        var region = settled[comment];
        var scope = TextSpan.FromBounds(region.Span.Start, end);
        settled[comment] = region with { Names = region.Names.SetItem(index, region.Names[index] with { Scope = scope }) };
        return scope;
    }

    private TextSpan? NextLine(SourceText layout, int after)
    {
        for (var line = source.GetPosition(after).Line + 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var text = layout.Trim(span);
            if (!text.IsEmpty && (layout.Content[text.Start] != '#' || IsInLine(text.Start)))
            {
                return WholeLine(span);
            }
        }

        return null;
    }

    // A line that begins with # is a heading of Markdown, or a comment of YAML, which belongs to nothing.
    private bool IsInLine(int offset) => _lines.Exists(line => line.Contains(offset));

    private TextSpan WholeLine(TextSpan line)
    {
        var whole = line;
        foreach (var span in _lines)
        {
            if (span.Start <= line.End && span.End >= line.Start)
            {
                whole = TextSpan.Union(whole, span);
            }
        }

        return whole;
    }
}
