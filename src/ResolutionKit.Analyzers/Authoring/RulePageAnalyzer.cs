using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0203, RK0204, RK0209: each rule has a page, which begins with its id and title and gives examples.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RulePageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.NoPage, AuthoringDescriptors.PageExamples, AuthoringDescriptors.PageHeading];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is { } types)
            {
                var (descriptors, pages) = (new RuleDescriptors(start.Compilation, types), RulePages.Of(start.Options));
                start.RegisterSymbolAction(symbol => Look(symbol, types, descriptors, pages), SymbolKind.NamedType);
            }
        });
    }

    private static void Look(SymbolAnalysisContext context, AuthoringTypes types, RuleDescriptors descriptors, RulePages pages)
    {
        var rule = (INamedTypeSymbol)context.Symbol;
        if (rule.IsAbstract || !types.IsRule(rule) || descriptors.Of(rule, context.CancellationToken)?.Initializer is not { } initializer ||
            DescriptorValues.TextOf(DescriptorValues.Of(initializer, nameof(RuleDescriptor.Id))) is not { Length: > 0 } id)
        {
            return;
        }

        if (pages.Find(id) is not { } file)
        {
            ReportMissing(context, rule, id, pages);
        }
        else if (file.GetText(context.CancellationToken) is { } text)
        {
            // A file that cannot be read the compiler reports itself.
            LookAtPage(context, RulePage.Of(file.Path, text), id, DescriptorValues.TextOf(DescriptorValues.Of(initializer, nameof(RuleDescriptor.Title))));
        }
    }

    private static void ReportMissing(SymbolAnalysisContext context, INamedTypeSymbol rule, string id, RulePages pages)
    {
        // Who has no pages at all may not want any: a hint, not a warning for each rule.
        var (severity, advice) = pages.AreNone
            ? (DiagnosticSeverity.Info, $"write {id}.md and add <ResolutionRulePage Include=\"docs/rules/*.md\" /> to the project")
            : (DiagnosticSeverity.Warning, $"write {id}.md, and have an item ResolutionRulePage of the project include it");
        context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.NoPage, rule.Locations[0], severity, additionalLocations: null, properties: null, $"Rule {id} has no page: {advice}"));
    }

    private static void LookAtPage(SymbolAnalysisContext context, RulePage page, string id, string? title)
    {
        if (title is not null && page.Heading?.ToString().TrimEnd() != $"# {id}: {title}")
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.PageHeading, page.PlaceOf(page.Heading), $"{id}: {title}"));
        }

        foreach (var section in new[] { page.Reported, page.NotReported })
        {
            if (!section.HasExamples)
            {
                var advice = section == page.Reported ? "in which the rule finds something, the wrong text marked [|so|]" : "that is nearly wrong, and in which the rule keeps silent";
                var where = section.Heading is null ? $"This page has no section '## {section.Name}'" : $"'## {section.Name}' has no draft";
                Report(context, page, section, $"{where}: give one in a fence {advice}");
            }
        }

        if (page.Reported is { HasExamples: true, HasMarks: false })
        {
            Report(context, page, page.Reported, "No example shows what is wrong in it: mark it [|so|]");
        }
    }

    private static void Report(SymbolAnalysisContext context, RulePage page, PageSection section, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.PageExamples, page.PlaceOf(section.Heading), message));
}
