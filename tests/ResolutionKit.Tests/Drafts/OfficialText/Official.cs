using ResolutionKit.Drafts.OfficialText;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Short ways to the reader of official texts.</summary>
internal static class Official
{
    public const string Seed77 = "A-RES-77-37.zh.txt";
    public const string Seed73 = "A-RES-73-266.zh.txt";

    public static ReadResult Read(string text, DraftingLanguage? language = null) => OfficialTextReader.Read(new SourceText(text), new DraftReadOptions { Language = language });

    public static (SourceText Source, ReadResult Result) Seed(string name)
    {
        var source = SourceText.Load(Repository.Seed(name));
        return (source, OfficialTextReader.Read(source, DraftReadOptions.Default));
    }

    /// <summary>A resolution of the General Assembly around some paragraphs, set off by blank lines.</summary>
    public static Resolution Around(params string[] paragraphs) =>
        Read("A/RES/99/1\n\nThe General Assembly,\n\n" + string.Join("\n\n", paragraphs) + "\n").Resolution;

    public static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
