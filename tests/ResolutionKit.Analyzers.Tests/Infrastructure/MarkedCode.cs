using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>A text with stretches marked <c>[|so|]</c>: the text without the marks, and where they stood, in order.</summary>
internal sealed record MarkedCode(string Text, ImmutableArray<TextSpan> Spans)
{
    public static MarkedCode Parse(string marked)
    {
        var (text, spans, open) = (new System.Text.StringBuilder(marked.Length), new List<TextSpan>(), new Stack<int>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (string.CompareOrdinal(marked, at, "[|", 0, 2) == 0)
            {
                open.Push(text.Length);
                at++;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, "|]", 0, 2) == 0)
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                at++;
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        open.Should().BeEmpty("each [| has its |] in\n{0}", marked);
        return new MarkedCode(text.ToString(), [.. spans.Order()]);
    }

    /// <summary>The text with stretches marked, to show where something was found.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Distinct().OrderByDescending(span => span.Start).ThenByDescending(span => span.Length))
        {
            text = text.Insert(span.End, "|]").Insert(span.Start, "[|");
        }

        return text;
    }
}
