using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace ResolutionKit.Analyzers.CodeFixes.Authoring;

/// <summary>A field of an object that may be made one of its class.</summary>
internal sealed class StaticField
{
    private readonly FieldDeclarationSyntax _declaration;

    private StaticField(FieldDeclarationSyntax declaration) => _declaration = declaration;

    /// <summary>The name of the field.</summary>
    public string Name => _declaration.Declaration.Variables[0].Identifier.ValueText;

    /// <summary>The field that begins with what is created; null where there is none, or where it is declared with others.</summary>
    public static StaticField? Of(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax declaration } } }
            ? new StaticField(declaration)
            : null;

    /// <summary>Whether nothing refers to the field by way of an object, or writes it: a class's field cannot be named so.</summary>
    public async Task<bool> CanBeMadeAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(_declaration.Declaration.Variables[0], cancellation) is not { } field)
        {
            return false;
        }

        foreach (var found in await SymbolFinder.FindReferencesAsync(field, document.Project.Solution, cancellation).ConfigureAwait(false))
        {
            foreach (var place in found.Locations)
            {
                var root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                var name = root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true);
                if (name?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
                {
                    return false;
                }

                if (name?.Parent is MemberBindingExpressionSyntax || (name?.Parent is MemberAccessExpressionSyntax access && access.Name == name))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The code with the field made the class's.</summary>
    public SyntaxNode Make(SyntaxNode root)
    {
        var kept = _declaration.Modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword) && !modifier.IsKind(SyntaxKind.VolatileKeyword));
        var bare = _declaration.WithoutLeadingTrivia();
        var modifiers = kept.Select(static modifier => modifier.WithLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space))
            .Append(SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .Append(SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        bare = bare.WithModifiers([]).WithDeclaration(bare.Declaration.WithoutLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(modifiers));
        return root.ReplaceNode(_declaration, bare.WithLeadingTrivia(_declaration.GetLeadingTrivia()));
    }
}
