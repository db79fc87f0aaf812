using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;
using YamlDotNet.Core;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Finds the comments of YAML that silence findings: <c># resolutionkit-disable-line RK1001: …</c>.</summary>
internal static class YamlComments
{
    /// <summary>Takes down the comments in a stretch of a source, and the values beside which they may stand.</summary>
    public static void Read(SourceText source, TextSpan span, MapNode root, SuppressionReader suppressions)
    {
        List<ScalarNode>? scalars = null;
        for (var at = span.Start; (at = IndexOf(source.Content, at, span.End)) >= 0; at += SuppressionComment.Prefix.Length)
        {
            var start = StartOfComment(source.Content, at, span.Start);
            if (start < 0)
            {
                continue;
            }

            scalars ??= ScalarsOf(root, suppressions);
            var rest = TextSpan.FromBounds(start, span.End);
            var comment = source.Trim(source.TakeLine(ref rest));
            if (!scalars.Exists(scalar => TextOf(source, scalar).Contains(start)))
            {
                suppressions.Add(comment, TextSpan.FromBounds(at, comment.End));
            }
        }
    }

    private static int IndexOf(string content, int at, int end) => content.IndexOf(SuppressionComment.Prefix, at, end - at, StringComparison.OrdinalIgnoreCase);

    // The # before the word; -1 where there is none, or where a character stands right before it.
    private static int StartOfComment(string content, int at, int from)
    {
        while (at > from && content[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at > from && content[at - 1] == '#' && (at - 1 == from || char.IsWhiteSpace(content[at - 2])) ? at - 1 : -1;
    }

    // A comment may stand behind the mark > or | of a block.
    private static TextSpan TextOf(SourceText source, ScalarNode scalar)
    {
        var rest = scalar.Span;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            source.TakeLine(ref rest);
        }

        return rest;
    }

    private static List<ScalarNode> ScalarsOf(MapNode root, SuppressionReader suppressions)
    {
        var scalars = new List<ScalarNode>();
        Collect(root);
        return scalars;

        // The reader of nodes bounds their depth.
        void Collect(DraftNode node)
        {
            switch (node)
            {
                case ScalarNode scalar:
                    scalars.Add(scalar);
                    suppressions.AddLine(scalar.Span);
                    break;
                case ListNode list:
                    list.Items.ForEach(Collect);
                    break;
                case MapNode map:
                    foreach (var (key, value) in map.Entries)
                    {
                        Collect(key);
                        Collect(value);
                    }

                    break;
            }
        }
    }
}
