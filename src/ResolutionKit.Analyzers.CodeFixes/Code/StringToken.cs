using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.CodeFixes.Code;

/// <summary>Gives strings in code another value.</summary>
internal static class StringToken
{
    /// <summary>The change that gives a string literal another value, quoted as it was where that is possible; null where an expression is no such literal.</summary>
    public static TextChange? Change(SyntaxNode? expression, string value)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token: var token } ? new TextChange(token.Span, Quote(token, value)) : null;
    }

    private static string Quote(SyntaxToken token, string value)
    {
        var (text, old) = (token.Text, token.ValueText);
        var at = old.Length == 0 ? -1 : text.IndexOf(old, StringComparison.Ordinal);
        return at >= 0 && value.IndexOfAny(['"', '\\', '\r', '\n']) < 0
            ? text.Substring(0, at) + value + text.Substring(at + old.Length)
            : SymbolDisplay.FormatLiteral(value, quote: true);
    }
}
