using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Files;

/// <summary>A text with what holds for it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Source">The text.</param>
/// <param name="Configuration">What holds for it.</param>
internal sealed record ConfiguredText(DraftFile File, SourceText Source, EffectiveConfiguration Configuration)
{
    /// <summary>Reads the draft.</summary>
    /// <param name="language">The language of the command line, which holds before that of the configuration.</param>
    /// <param name="form">The form; null for what the text tells.</param>
    public Draft ToDraft(DraftingLanguage? language, DraftForm? form = null)
    {
        var options = Configuration.ReadOptions;
        return Draft.Read(Source, options with { Language = language ?? options.Language }, form);
    }

    /// <summary>Whether a draft was found in a folder and is in a language that is not looked for.</summary>
    public bool IsPassedOver(Draft draft) => File.IsFound && !Configuration.Languages.IsEmpty && !Configuration.Languages.Contains(draft.Resolution.Language);
}
