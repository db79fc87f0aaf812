using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace ResolutionKit.Analyzers.CodeFixes.Authoring;

/// <summary>A static field for a descriptor that is made in the call of the base constructor.</summary>
internal sealed class IntroducedField
{
    private static readonly string[] s_names = ["Definition", "RuleDefinition"];

    private readonly BaseObjectCreationExpressionSyntax _creation;
    private readonly TypeDeclarationSyntax _type;

    private IntroducedField(BaseObjectCreationExpressionSyntax creation, TypeDeclarationSyntax type, string name)
    {
        _creation = creation;
        _type = type;
        Name = name;
    }

    /// <summary>The name of the field: the library's own rules have it so.</summary>
    public string Name { get; }

    /// <summary>The field for what is created; null where it stands elsewhere, or where the class has no place or no name for a field.</summary>
    public static IntroducedField? Of(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax } } ||
            creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { Members.Count: > 0 } type)
        {
            return null;
        }

        // Every word of the class: a field must not hide what another member means.
        var words = new HashSet<string>(type.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        var name = s_names.FirstOrDefault(candidate => !words.Contains(candidate));
        return name is null ? null : new IntroducedField(creation, type, name);
    }

    /// <summary>The code with the field.</summary>
    public SyntaxNode Make(SyntaxNode root)
    {
        var line = _type.SyntaxTree.GetText().ToString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? SyntaxFactory.CarriageReturnLineFeed : SyntaxFactory.LineFeed;
        var initializer = _creation.Initializer?.WithoutTrivia();
        var made = SyntaxFactory.ImplicitObjectCreationExpression(_creation.ArgumentList?.WithoutTrivia() ?? SyntaxFactory.ArgumentList(), initializer)
            .WithNewKeyword(SyntaxFactory.Token(SyntaxKind.NewKeyword));
        var field = (FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private static readonly {TypeNameOf()} {Name} = {made.ToFullString()};")!;
        field = field.WithLeadingTrivia().WithTrailingTrivia(line, line).WithAdditionalAnnotations(Formatter.Annotation);

        var type = _type.ReplaceNode(_creation, SyntaxFactory.IdentifierName(Name).WithTriviaFrom(_creation));
        return root.ReplaceNode(_type, type.WithMembers(type.Members.Insert(0, field)));
    }

    // As it is written here; where it is not, as the library's rules have it.
    private string TypeNameOf() => _creation is ObjectCreationExpressionSyntax { Type: var type } ? type.ToString() : "RuleDescriptor";
}
