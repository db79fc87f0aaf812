using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Reads constant strings as the library will, and reports those that it will refuse.</summary>
internal sealed class MarkedTextCheck(LibraryTypes types, ProjectFacts facts)
{
    /// <summary>Looks at what is put in a place.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="place">The parameter, property or field.</param>
    /// <param name="value">What is put there.</param>
    /// <param name="argument">The argument, where the place is a parameter of a call.</param>
    public void Look(OperationAnalysisContext context, ISymbol place, IOperation value, IArgumentOperation? argument)
    {
        if (TextSyntax.Of(place) is not { } syntax)
        {
            return;
        }

        // What is put in a place of the user's own may be replaced before it is read: an empty string stands for nothing there.
        var isRead = SymbolEqualityComparer.Default.Equals(place.ContainingAssembly, types.Number.ContainingAssembly);
        foreach (var (at, text) in ConstantTexts.In(value))
        {
            if (text.Length == 0 && !isRead)
            {
                continue;
            }

            switch (syntax)
            {
                case TextSyntax.Number:
                    LookAtNumber(context, at, text, argument is null ? MeantOrgan.Unknown : MeantOrgan.Beside(argument, types));
                    break;
                case TextSyntax.Symbol:
                    LookAtSymbol(context, at, text);
                    break;
                case TextSyntax.Session when !Session.TryParse(text, out _, out var problem):
                    Report(context, CodeDescriptors.Session, at, problem, Session.Respell(text));
                    break;
                case TextSyntax.DraftPath:
                    LookAtPath(context, at, text);
                    break;
            }
        }
    }

    /// <summary>Looks at a number made of its parts: <c>ResolutionNumber.OfSession(new Session(73), 999)</c>.</summary>
    public void LookAtFactory(OperationAnalysisContext context, IInvocationOperation call)
    {
        if (call.TargetMethod is { IsStatic: true, Name: KnownNumber.OfSession or KnownNumber.OfSecurityCouncil or KnownNumber.OfYear } &&
            LibraryTypes.Same(call.TargetMethod.ContainingType, types.Number) && KnownNumber.Of(call, types) is { } number)
        {
            LookAtExistence(context, call, number, kind: null);
        }
    }

    private void LookAtNumber(OperationAnalysisContext context, IOperation at, string text, MeantOrgan organ)
    {
        if (organ.IsKnown && ResolutionNumber.TryParse(text, organ.Organ, out var number, out _))
        {
            LookAtExistence(context, at, number, kind: null);
        }
        else if (organ.Candidates.All(candidate => !ResolutionNumber.TryParse(text, candidate, out _, out _)))
        {
            ResolutionNumber.TryParse(text, organ.Organ, out _, out var problem);
            Report(context, CodeDescriptors.Number, at, problem!, ResolutionNumber.Respell(text, organ.Organ));
        }
    }

    private void LookAtSymbol(OperationAnalysisContext context, IOperation at, string text)
    {
        if (!DocumentSymbol.TryParse(text, out var symbol, out var problem))
        {
            Report(context, CodeDescriptors.Symbol, at, problem, DocumentSymbol.Respell(text));
        }
        else if (symbol.ResolutionNumber is { } number)
        {
            LookAtExistence(context, at, number, symbol.Nature == "DEC" ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution);
        }
    }

    private void LookAtExistence(OperationAnalysisContext context, IOperation at, ResolutionNumber number, AdoptedTextKind? kind)
    {
        if (facts.JudgeFor(at.Syntax.SyntaxTree)?.ReasonAgainst(number, kind) is { } reason)
        {
            Report(context, CodeDescriptors.NoSuchText, at, reason, replacement: null);
        }
    }

    private void LookAtPath(OperationAnalysisContext context, IOperation at, string text)
    {
        var paths = facts.DraftPaths;
        if (!paths.IsEmpty && paths.Misses(text))
        {
            var nearest = paths.FindNearest(text, out var isOnlyOne);
            context.ReportDiagnostic(Diagnostic.Create(
                CodeDescriptors.DraftPath, at.Syntax.GetLocation(), CodeProperties.Of(CodeProperties.Replacement, isOnlyOne ? nearest : null), text, nearest is null ? string.Empty : $"; did you mean '{nearest}'?"));
        }
    }

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation at, string message, string? replacement) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, at.Syntax.GetLocation(), CodeProperties.Of(CodeProperties.Replacement, replacement), message));
}
