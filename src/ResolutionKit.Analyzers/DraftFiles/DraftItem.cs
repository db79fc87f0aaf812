using ResolutionKit.Drafts;
using ResolutionKit.Languages;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>A draft of a project, as its item names it.</summary>
/// <param name="File">The file.</param>
/// <param name="Form">The form that the item states; null where it states none.</param>
/// <param name="Language">The language that the item states; null where it states none.</param>
/// <param name="Name">The name that the item gives to its property in the generated class; null where it gives none.</param>
/// <param name="Mistake">What is wrong with the item's own metadata, as a sentence; null where nothing is.</param>
internal sealed record DraftItem(BuildFile File, DraftForm? Form, DraftingLanguage? Language, string? Name, string? Mistake)
{
    /// <summary>Reads the metadata of an item.</summary>
    public static DraftItem Of(BuildFile file, BuildMetadata metadata)
    {
        var (form, language, mistake) = (default(DraftForm?), default(DraftingLanguage), default(string));
        if (metadata.Form is { } statedForm)
        {
            // Enum.TryParse would take numbers and lists too.
            form = statedForm.ToUpperInvariant() switch
            {
                "MARKDOWN" => DraftForm.Markdown,
                "YAML" => DraftForm.Yaml,
                "OFFICIALTEXT" => DraftForm.OfficialText,
                _ => null,
            };
            mistake = form is null ? $"'{statedForm}' is not a form of drafts: write Form=\"Markdown\", \"Yaml\" or \"OfficialText\", or leave it out." : null;
        }

        if (metadata.Language is { } statedLanguage)
        {
            language = DraftingLanguage.Find(statedLanguage);
            mistake ??= language is null ? $"'{statedLanguage}' is not an official language: write Language=\"ar\", \"en\", \"es\", \"fr\", \"ru\" or \"zh\", or leave it out." : null;
        }

        return new DraftItem(file, form, language, metadata.Name, mistake);
    }
}
