using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Writes the generated file of a draft.</summary>
internal static class DraftCode
{
    /// <summary>The file: the resolution as a property of the class, the draft as one of its <c>Texts</c>, and the text.</summary>
    public static RoslynText Write(GeneratedDraft generated)
    {
        var (name, draft) = (Identifiers.Escape(generated.Name), generated.Draft);
        var holder = "__" + generated.Name;
        var path = DocumentationText.Escape(draft.File.Path);
        var code = new CodeFile(generated.Settings, draft.File.Path);
        code.Open("static partial class " + Identifiers.Escape(generated.Settings.ClassName));
        code.Document("summary", draft.Summary.Length > 0 ? DocumentationText.Escape(draft.Summary) : $"The draft <c>{path}</c>");
        code.Document("remarks", $"<c>{path}</c>, read when it is first asked for.");
        code.Line(CodeFile.Mark);
        code.Line($"public static global::ResolutionKit.Resolution {name} => Texts.{name}.Resolution;");
        code.Line();
        code.Open("public static partial class Texts");
        code.Document("summary", $"The draft <c>{path}</c> with its text.");
        code.Line(CodeFile.Mark);
        code.Line($"public static global::ResolutionKit.Drafts.Draft {name} => {holder}.Draft;");
        code.Line();
        code.Line(CodeFile.Mark);
        code.Open("private static class " + holder);
        code.Line($"internal static readonly global::ResolutionKit.Drafts.Draft Draft = {Reading(draft)};");
        code.Line();
        code.Line("// With a constructor of its own the class is made when the draft is first asked for, and not before.");
        code.Open($"static {holder}()");
        code.Close();
        WriteNumberForm(code, draft);
        return code.End();
    }

    private static string Reading(DraftModel draft)
    {
        var source = $"new global::ResolutionKit.Text.SourceText({CodeFile.Literal(draft.Text)}, {CodeFile.Literal(draft.File.Path)})";
        var form = draft.Form is { } known ? $", form: global::ResolutionKit.Drafts.DraftForm.{known}" : string.Empty;
        var language = draft.Language is { } code ? $"global::ResolutionKit.Languages.DraftingLanguage.Find({CodeFile.Literal(code)})" : null;

        // Without a body nothing newer than C# 7.3 is needed; init setters are of C# 9.
        return draft.Body is { } body
            ? $"global::ResolutionKit.Drafts.Draft.Read({source}, new global::ResolutionKit.Drafts.Reading.DraftReadOptions {{ Language = {language ?? "null"}, Body = {Body(body)} }}{form})"
            : $"global::ResolutionKit.Drafts.Draft.Read({source}{form}{(language is null ? null : ", language: " + language)})";
    }

    private static string Body(DraftBody body)
    {
        var clause = body.EnactingClause is { } words ? CodeFile.Literal(words) : "null";
        var form = body.NumberForm is { } written ? $"NumberForm({CodeFile.Literal(written)})" : "null";
        return $"new global::ResolutionKit.Bodies.BodyProfile({CodeFile.Literal(body.Name)}) {{ EnactingClause = {clause}, NumberForm = {form} }}";
    }

    private static void WriteNumberForm(CodeFile code, DraftModel draft)
    {
        if (draft.Body?.NumberForm is null)
        {
            return;
        }

        code.Line();
        code.Open("private static global::ResolutionKit.Bodies.BodyNumberForm? NumberForm(string text)");
        code.Line("global::ResolutionKit.Bodies.BodyNumberForm.TryParse(text, out var form, out _);");
        code.Line("return form;");
        code.Close();
    }
}
