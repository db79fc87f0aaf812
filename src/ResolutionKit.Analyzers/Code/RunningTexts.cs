using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Finds the strings and comments of a file.</summary>
internal static class RunningTexts
{
    /// <summary>The strings and comments that may cite, in their order.</summary>
    public static IEnumerable<RunningText> In(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            foreach (var comment in CommentTexts.In(token.LeadingTrivia))
            {
                yield return comment;
            }

            if (OfString(token) is { } text)
            {
                yield return text;
            }

            foreach (var comment in CommentTexts.In(token.TrailingTrivia))
            {
                yield return comment;
            }
        }
    }

    private static RunningText? OfString(SyntaxToken token)
    {
        if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or
            SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or
            SyntaxKind.InterpolatedStringTextToken) || !RunningText.MayCite(token.Text))
        {
            return null;
        }

        var text = new RunningText(token.Span, WithoutLines(token.ValueText));
        if (token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } part)
        {
            var index = whole.Contents.IndexOf(part);
            return text with { IsCutBefore = index > 0, IsCutAfter = index < whole.Contents.Count - 1 };
        }

        // A part of a sum goes on where the next one begins.
        return token.Parent?.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } ? text with { IsCutBefore = true, IsCutAfter = true } : text;
    }

    private static string WithoutLines(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
