using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionKit.Analyzers.CodeFixes.Authoring;

/// <summary>How literals of texts are written.</summary>
internal static class StringLiterals
{
    /// <summary>The number of quotation marks that end a literal of one line.</summary>
    public static int LengthOfEnd(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            return 1;
        }

        var length = 0;
        while (length < token.Text.Length && token.Text[length] == '"')
        {
            length++;
        }

        return length;
    }
}
