using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>Prose as Markdown for readers: emphasis, footnote markers raised, links on stretches of the text, and everything else literally.</summary>
/// <remarks>
/// Links and emphasis nest: where they overlap in part, the emphasis is cut at the end of the link. A star next to a letter and a mark
/// (<c>*“回顾”*其</c>) would not be emphasis in CommonMark; such a stretch is written with <c>&lt;em&gt;</c>.
/// </remarks>
internal sealed class ReaderMarkup
{
    private readonly Prose _prose;
    private readonly ImmutableArray<(TextSpan Span, string Address)> _links;
    private readonly List<TextSpan> _emphasis;
    private readonly List<Piece> _pieces = [];

    private ReaderMarkup(Prose prose, ImmutableArray<(TextSpan Span, string Address)> links)
    {
        _prose = prose;
        _links = links;
        _emphasis = [.. prose.Emphasis.SelectMany(Cut).Select(Trim).Where(span => !span.IsEmpty)];
    }

    /// <summary>Writes prose.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="links">The stretches of its text that are links, in order and apart from each other, with their addresses.</param>
    public static string Write(Prose prose, ImmutableArray<(TextSpan Span, string Address)> links) => new ReaderMarkup(prose, links).Write();

    private string Write()
    {
        var text = new StringBuilder();
        for (var at = 0; at <= _prose.Text.Length; at++)
        {
            if (IsEdge(at))
            {
                AddText(text);
                AddEdge(at);
            }

            if (at < _prose.Text.Length)
            {
                LiteralMarkdown.Append(text, _prose.Text, at);
            }
        }

        AddText(text);
        return Join();
    }

    private bool IsEdge(int at) =>
        _emphasis.Exists(span => span.Start == at || span.End == at) ||
        _links.Any(link => link.Span.Start == at || link.Span.End == at) ||
        _prose.FootnoteReferences.Any(reference => reference.Position == at);

    // What ends here is closed, from the inside out; then come footnote markers; then what begins here is opened, from the outside in.
    private void AddEdge(int at)
    {
        var links = _links.Where(link => link.Span.Start == at || link.Span.End == at).ToList();
        var emphasis = _emphasis.Where(span => span.Start == at || span.End == at).ToList();
        var closing = links.Where(link => link.Span.End == at).Select(link => (link.Span, Piece: new Piece($"]({link.Address})", PieceKind.Text)))
            .Concat(emphasis.Where(span => span.End == at).Select(span => (Span: span, Piece: new Piece(string.Empty, PieceKind.Close))));
        _pieces.AddRange(closing.OrderBy(end => end.Span.Length).Select(end => end.Piece));
        _pieces.AddRange(_prose.FootnoteReferences.Where(reference => reference.Position == at).Select(reference => Raised(reference.Label)));
        var opening = emphasis.Where(span => span.Start == at).Select(span => (Span: span, Piece: new Piece(string.Empty, PieceKind.Open)))
            .Concat(links.Where(link => link.Span.Start == at).Select(link => (link.Span, Piece: new Piece("[", PieceKind.Text))));
        _pieces.AddRange(opening.OrderByDescending(start => start.Span.Length).Select(start => start.Piece));
    }

    private static Piece Raised(string label) => new($"<sup>{LiteralMarkdown.Of(label)}</sup>", PieceKind.Text);

    private void AddText(StringBuilder text)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new Piece(text.ToString(), PieceKind.Text));
            text.Clear();
        }
    }

    private IEnumerable<TextSpan> Cut(TextSpan emphasis)
    {
        var start = emphasis.Start;
        foreach (var (link, _) in _links)
        {
            if (!link.Overlaps(emphasis) || link.Contains(emphasis) || emphasis.Contains(link))
            {
                continue;
            }

            var cut = link.Start > emphasis.Start ? link.Start : link.End;
            yield return TextSpan.FromBounds(start, cut);
            start = cut;
        }

        yield return TextSpan.FromBounds(start, emphasis.End);
    }

    private TextSpan Trim(TextSpan span)
    {
        var text = _prose.Text.AsSpan(span.Start, span.Length);
        var start = span.Start + text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(start, Math.Max(start, span.Start + text.TrimEnd().Length));
    }

    private string Join()
    {
        var markup = new StringBuilder();
        var isStar = false;
        for (var at = 0; at < _pieces.Count; at++)
        {
            switch (_pieces[at].Kind)
            {
                case PieceKind.Open:
                    isStar = CanBeStars(at);
                    markup.Append(isStar ? "*" : "<em>");
                    break;
                case PieceKind.Close:
                    markup.Append(isStar ? "*" : "</em>");
                    break;
                default:
                    markup.Append(_pieces[at].Text);
                    break;
            }
        }

        return markup.ToString();
    }

    // CommonMark: a star opens beside a character that is no blank and, where that is a mark, after a blank or a mark; and it closes likewise.
    private bool CanBeStars(int open)
    {
        var close = _pieces.FindIndex(open, piece => piece.Kind == PieceKind.Close);
        return !IsDelimiter(open - 1) && !IsDelimiter(close + 1) &&
            IsFlank(First(open + 1), Last(open - 1)) && IsFlank(Last(close - 1), First(close + 1));
    }

    private static bool IsFlank(char inner, char outer) =>
        !char.IsWhiteSpace(inner) && (!IsMark(inner) || char.IsWhiteSpace(outer) || IsMark(outer));

    private static bool IsMark(char character) => char.IsPunctuation(character) || char.IsSymbol(character);

    private bool IsDelimiter(int at) => at >= 0 && at < _pieces.Count && _pieces[at].Kind != PieceKind.Text;

    private char First(int at) => at < _pieces.Count && _pieces[at].Text.Length > 0 ? _pieces[at].Text[0] : ' ';

    private char Last(int at) => at >= 0 && _pieces[at].Text.Length > 0 ? _pieces[at].Text[_pieces[at].Text.Length - 1] : ' ';

    private enum PieceKind
    {
        Text,
        Open,
        Close,
    }

    private readonly record struct Piece(string Text, PieceKind Kind);
}
