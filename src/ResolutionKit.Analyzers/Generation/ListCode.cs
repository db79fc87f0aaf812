using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Writes the generated file that lists all drafts, and documents the class.</summary>
internal static class ListCode
{
    private const string Resolution = "global::ResolutionKit.Resolution";
    private const string Draft = "global::ResolutionKit.Drafts.Draft";
    private const string Array = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>The file.</summary>
    public static RoslynText Write(GeneratedList list)
    {
        var texts = list.Names.Items.Select(static name => "Texts." + Identifiers.Escape(name)).ToImmutableArray();
        var code = new CodeFile(list.Settings, "the drafts of the project");
        code.Document("summary", "The resolutions of this project's drafts, each read when it is first asked for.");
        code.Open("static partial class " + Identifiers.Escape(list.Settings.ClassName));
        WriteAll(code, "All resolutions, in the order of the paths of their drafts.", Resolution, texts.Select(static text => text + ".Resolution"));
        code.Line();
        code.Document("summary", "The same drafts with the texts that they were read from, so that what is said of one can point at its place.");
        code.Open("public static partial class Texts");
        WriteAll(code, "All drafts, in the order of their paths.", Draft, texts);
        return code.End();
    }

    private static void WriteAll(CodeFile code, string summary, string type, IEnumerable<string> items)
    {
        code.Document("summary", summary);
        code.Line(CodeFile.Mark);
        code.Line($"public static {Array}<{type}> All => __All.Items;");
        code.Line();
        code.Line(CodeFile.Mark);
        code.Open("private static class __All");
        code.Line($"internal static readonly {Array}<{type}> Items = {Array}.Create(new {type}[]");
        code.Line("{");
        foreach (var item in items)
        {
            code.Line($"    {item},");
        }

        code.Line("});");
        code.Line();
        code.Line("// With a constructor of its own the class is made when the list is first asked for, and not before.");
        code.Open("static __All()");
        code.Close();
        code.Close();
    }
}
