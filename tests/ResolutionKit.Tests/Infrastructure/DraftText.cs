using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Infrastructure;

/// <summary>Drafts in Markdown around the paragraphs of a test.</summary>
internal static class DraftText
{
    /// <summary>A draft in English with these preambular and operative paragraphs.</summary>
    public static string English(string paragraphs, string session = "81") =>
        $"---\nresolution: A/C.1/{session}/L.1\ntitle: Advancing responsible State behaviour\n---\n\nThe General Assembly,\n\n{paragraphs}\n";

    /// <summary>A draft in Chinese with these preambular and operative paragraphs.</summary>
    public static string Chinese(string paragraphs, string session = "81") =>
        $"---\nresolution: A/C.1/{session}/L.1\ntitle: 促进网络空间国家负责任行为\n---\n\n大会，\n\n{paragraphs}\n";

    /// <summary>A draft in the language of a code, with these preambular and operative paragraphs.</summary>
    public static string In(string language, string paragraphs, string session = "81") =>
        $"---\nresolution: A/C.1/{session}/L.1\n---\n\n{DraftingLanguage.Find(language)!.EnactingClauseOf(Organ.GeneralAssembly)}\n\n{paragraphs}\n";

    /// <summary>A draft in English with one preambular paragraph and an ordinary operative part.</summary>
    public static string EnglishPreamble(string paragraph) =>
        English($"{paragraph}\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.");

    /// <summary>A draft in Chinese with one preambular paragraph and an ordinary operative part.</summary>
    public static string ChinesePreamble(string paragraph) => Chinese($"{paragraph}\n\n1. 欢迎该报告；\n\n2. 决定继续处理此案。");
}
