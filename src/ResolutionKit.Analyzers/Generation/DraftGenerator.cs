using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Makes each draft of a project a typed property, read when it is first asked for: <c>Drafts.ResponsibleStateBehaviour.Operative[0]</c>.</summary>
/// <remarks>Each draft has a generated file of its own, so that what is edited is generated anew and nothing else.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DraftGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = Settings(context);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectFile.Of(pair.Left, pair.Right))
            .WithTrackingName("Files");
        var configurations = files.Where(static file => file.Kind is BuildFileKind.Configuration or BuildFileKind.Table).Collect();
        var drafts = Once(files.Where(static file => file.Kind == BuildFileKind.Draft)).Combine(configurations).Combine(settings)
            .Select(static (input, cancellation) => DraftReading.Read(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .Where(static draft => draft is not null)
            .Select(static (draft, _) => draft!)
            .WithTrackingName("Drafts");

        var names = drafts.Select(static (draft, _) => draft.File).Collect().Combine(settings)
            .Select(static (input, _) => new EquatableArray<DraftName>(DraftNames.Of(input.Left, input.Right.ClassName)))
            .WithTrackingName("Names");

        context.RegisterSourceOutput(
            drafts.Combine(names).Combine(settings)
                .Select(static (input, _) => new GeneratedDraft(NameOf(input.Left.Left, input.Left.Right), input.Left.Left, input.Right))
                .WithTrackingName("NamedDrafts"),
            static (output, draft) => output.AddSource($"{draft.Settings.ClassName}.{draft.Name}.g.cs", DraftCode.Write(draft)));

        context.RegisterSourceOutput(
            names.Combine(settings)
                .Select(static (input, _) => new GeneratedList(new EquatableArray<string>([.. input.Left.Items.Select(static name => name.Name)]), input.Right))
                .WithTrackingName("List"),
            static (output, list) =>
            {
                if (!list.Names.Items.IsEmpty)
                {
                    output.AddSource($"{list.Settings.ClassName}.g.cs", ListCode.Write(list));
                }
            });
    }

    private static IncrementalValueProvider<GenerationSettings> Settings(IncrementalGeneratorInitializationContext context)
    {
        var isUsed = context.CompilationProvider.Select(static (compilation, _) => GenerationSettings.IsUsedBy(compilation)).WithTrackingName("Library");
        var hasNullable = context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion >= LanguageVersion.CSharp8);
        return context.AnalyzerConfigOptionsProvider.Combine(isUsed).Combine(hasNullable)
            .Select(static (input, _) => GenerationSettings.Of(input.Left.Left.GlobalOptions, input.Left.Right, input.Right))
            .WithTrackingName("Settings");
    }

    // A file that the project names twice comes twice, and two generated files of one name are refused.
    private static IncrementalValuesProvider<ProjectFile> Once(IncrementalValuesProvider<ProjectFile> files)
    {
        var repeated = files.Collect().Select(static (all, _) => new EquatableArray<ProjectFile>(
            [.. all.GroupBy(static file => file.File.Path, StringComparer.Ordinal).SelectMany(static group => group.Skip(1))]));
        return files.Combine(repeated).Where(static pair => !pair.Right.Items.Contains(pair.Left)).Select(static (pair, _) => pair.Left);
    }

    private static string NameOf(DraftModel draft, EquatableArray<DraftName> names) => names.Items.First(name => name.File == draft.File.File).Name;
}
