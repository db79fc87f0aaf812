using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Infrastructure;

/// <summary>A text with stretches marked <c>[|so|]</c>: the text without the marks, and where they stood. <c>[||]</c> marks a place between two characters.</summary>
internal sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var open = new Stack<int>();
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
        spans.Sort();
        return new MarkedText(text.ToString(), spans.ToImmutable());
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
