using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Checks the dates of resolutions and decisions that strings and comments cite, in all official languages.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrittenDateAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<Organ> s_organs = [.. (Organ[])Enum.GetValues(typeof(Organ))];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CodeDescriptors.WrittenDate];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Also where the project does not use the library: what is written cites resolutions whoever reads it.
            var facts = new ProjectFacts(start.Options, start.Compilation.Options.ConcurrentBuild);
            start.RegisterSyntaxTreeAction(context => Look(context, facts));
        });
    }

    private static void Look(SyntaxTreeAnalysisContext context, ProjectFacts facts)
    {
        CitationJudge? judge = null;
        foreach (var text in RunningTexts.In(context.Tree.GetRoot(context.CancellationToken)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            judge ??= facts.JudgeFor(context.Tree);
            if (judge is null)
            {
                return;
            }

            // The words beside the number and the names of months tell the language: a date is read in one only.
            foreach (var language in DraftingLanguage.All)
            {
                var citations = CitationReader.Read(text.Text, language);
                foreach (var citation in citations)
                {
                    if (citation is { Date: { } given, DateSpan: not null, DateBinding: DateBinding.Direct or DateBinding.Shared } && IsWhole(citation, text) &&
                        judge.FindFault(citation.Number, citation.Kind, given) is { } fault && !MayBeOfAnother(citation, given, judge))
                    {
                        Report(context, text, citation, fault, ReplacementOf(citation, citations, language, text, judge));
                    }
                }
            }
        }
    }

    private static void Report(SyntaxTreeAnalysisContext context, RunningText text, Citation citation, DateFault fault, string? replacement)
    {
        var (file, printed) = (context.Tree.GetText(context.CancellationToken), Printed(citation, text));
        var place = text.Find(citation.DateSpan!.Value.Start, printed, file);

        // A date on two lines of comments has a comment mark in it, which must stay.
        var isPlain = place is { } span && file.ToString(span) == printed;
        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.WrittenDate, Location.Create(context.Tree, place ?? text.Place),
            CodeProperties.Of(CodeProperties.Replacement, isPlain ? replacement : null), fault.Message));
    }

    // What stands at the edge of a part of a string may be part of a longer number or date.
    private static bool IsWhole(Citation citation, RunningText text) =>
        (!text.IsCutBefore || Math.Min(citation.NumberSpan.Start, citation.DateSpan!.Value.Start) > 0) &&
        (!text.IsCutAfter || Math.Max(citation.NumberSpan.End, citation.DateSpan!.Value.End) < text.Text.Length);

    // A bare 16/21 is read as one organ's, though code may be about another's.
    private static bool MayBeOfAnother(Citation citation, DateOnly given, CitationJudge judge) =>
        !citation.NamesOrgan && s_organs.Any(organ =>
            citation.Number.WithOrgan(organ) is var other && other != citation.Number && other.Organ != Organ.Other && judge.MayBeOf(given, other, citation.Kind));

    // Where numbers that share the date are of several dates, one alone would be as wrong.
    private static string? ReplacementOf(Citation citation, ImmutableArray<Citation> citations, DraftingLanguage language, RunningText text, CitationJudge judge) =>
        judge.RightDateOf(citation.Number, citation.Kind) is { } right &&
        citations.All(other => other.DateSpan != citation.DateSpan || judge.RightDateOf(other.Number, other.Kind) == right)
            ? language.FormatDate(right, Printed(citation, text))
            : null;

    private static string Printed(Citation citation, RunningText text) => text.Text.Substring(citation.DateSpan!.Value.Start, citation.DateSpan.Value.Length);
}
