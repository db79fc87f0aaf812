using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0207: a finding has an argument for each placeholder of its rule's message, and no other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingArgumentsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.Arguments];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is not { } types)
            {
                return;
            }

            var descriptors = new RuleDescriptors(start.Compilation, types);
            start.RegisterOperationAction(operation => LookAtFormat(operation, types), OperationKind.ObjectCreation, OperationKind.With);
            start.RegisterOperationAction(operation => LookAtFinding(operation, types, descriptors), OperationKind.ObjectCreation, OperationKind.Invocation);
        });
    }

    private static void LookAtFormat(OperationAnalysisContext context, AuthoringTypes types)
    {
        if (DescriptorValues.Of(DescriptorValues.In(context.Operation, types), nameof(RuleDescriptor.MessageFormat)) is { } value &&
            DescriptorValues.TextOf(value) is { } format && MessagePlaceholders.Of(format) is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.Arguments, value.Syntax.GetLocation(), "string.Format cannot read this message: write placeholders as {0} and braces of the text as {{ and }}"));
        }
    }

    private static void LookAtFinding(OperationAnalysisContext context, AuthoringTypes types, RuleDescriptors descriptors)
    {
        if (context.ContainingSymbol.ContainingType is not { } rule || !types.IsRule(rule) || FindingCall.Of(context.Operation, types) is not { } call ||
            DescriptorValues.TextOf(DescriptorValues.Of(descriptors.Of(rule, context.CancellationToken)?.Initializer, nameof(RuleDescriptor.MessageFormat))) is not { } format ||
            MessagePlaceholders.Of(format) is not { } placeholders)
        {
            return;
        }

        var needed = placeholders.IsEmpty ? 0 : placeholders.Max() + 1;
        if (needed > call.Arguments.Length)
        {
            var given = call.Arguments.Length switch { 0 => "none is given", 1 => "one is given", var count => $"{count} are given" };
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.Arguments, call.Place, $"The message “{format}” takes {needed} {(needed == 1 ? "argument" : "arguments")} and {given}: string.Format throws"));
            return;
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (!placeholders.Contains(i))
            {
                context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.Arguments, call.Arguments[i].GetLocation(), $"The message “{format}” does not show this argument: write {{{i}}} where it shall stand, or leave it out"));
            }
        }
    }
}
