using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Finds the comments before or after a token. Comments on lines that follow each other are one text.</summary>
internal static class CommentTexts
{
    /// <summary>The comments that may cite, in their order.</summary>
    public static IEnumerable<RunningText> In(SyntaxTriviaList trivia)
    {
        for (var i = 0; i < trivia.Count; i++)
        {
            switch (trivia[i].Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia:
                    var last = LastOfLines(trivia, i);
                    var lines = string.Concat(trivia.Skip(i).Take(last + 1 - i).Select(static part => part.ToFullString()));

                    // A compiler that makes no documentation takes its comments for comments like all others.
                    if (Read(trivia[i].SyntaxTree, TextSpan.FromBounds(trivia[i].SpanStart, trivia[last].Span.End), lines, isXml: lines.StartsWith("///", StringComparison.Ordinal)) is { } text)
                    {
                        yield return text;
                    }

                    i = last;
                    break;
                case SyntaxKind.MultiLineCommentTrivia when Read(trivia[i].SyntaxTree, trivia[i].Span, trivia[i].ToString(), isXml: false) is { } block:
                    yield return block;
                    break;
                case SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                    when Read(trivia[i].SyntaxTree, trivia[i].FullSpan, trivia[i].ToFullString(), isXml: true) is { } documentation:
                    yield return documentation;
                    break;
            }
        }
    }

    // A line without a comment ends the text.
    private static int LastOfLines(SyntaxTriviaList trivia, int first)
    {
        var (last, ends) = (first, 0);
        for (var i = first + 1; i < trivia.Count && ends < 2; i++)
        {
            switch (trivia[i].Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia:
                    (last, ends) = (i, 0);
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    ends++;
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    break;
                default:
                    return last;
            }
        }

        return last;
    }

    private static RunningText? Read(SyntaxTree? tree, TextSpan place, string text, bool isXml) =>
        tree is not null && RunningText.MayCite(text) ? new RunningText(place, Blank(text, isXml)) { Offset = place.Start } : null;

    // Marks of comments, tags and line ends become blanks, so that each word keeps its place.
    private static string Blank(string text, bool isXml)
    {
        var words = text.ToCharArray();
        var (isLineStart, isTag) = (true, false);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            var isEndOfBlock = c == '*' && i + 1 < words.Length && words[i + 1] == '/';
            if (c is '\r' or '\n')
            {
                (isLineStart, words[i]) = (true, ' ');
                continue;
            }

            isTag |= isXml && c == '<';
            if (isTag || isEndOfBlock || (isLineStart && c is '/' or '*'))
            {
                words[i] = ' ';
                isTag &= c != '>';
                if (isEndOfBlock)
                {
                    words[++i] = ' ';
                }
            }
            else if (!char.IsWhiteSpace(c))
            {
                isLineStart = false;
            }
        }

        return new string(words);
    }
}
