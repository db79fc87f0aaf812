using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Fixes;

/// <summary>Mends what is found in drafts: applies the fixes of diagnostics to their text.</summary>
/// <remarks>
/// <para>Safe fixes are applied by default, the others on request. The edits of one fix are made together or not at all. Where two fixes would change the
/// same text, the first by its place is applied, and the text is checked again before the other.</para>
/// <para>A fix is taken only if its finding is gone with it, and nothing as grave has come that was not found before. So mending ends, and mending a
/// mended text changes nothing.</para>
/// <para>What no fix changes is kept character by character; new lines end as the lines around them do. <see cref="SourceText.ToBytes"/> gives the text
/// in the encoding in which it was read.</para>
/// </remarks>
public static class DraftFixer
{
    /// <summary>Mends a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="validator">Finds what is wrong; by default with the rules and facts that come with the library.</param>
    /// <param name="selection">Which fixes are applied.</param>
    /// <param name="form">The form of the text; by default what the ending of its name or its first lines tell.</param>
    /// <param name="language">The language of a text that does not show its own.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static FixResult Fix(
        SourceText source,
        DraftValidator? validator = null,
        FixSelection selection = FixSelection.SafeOnly,
        DraftForm? form = null,
        DraftingLanguage? language = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var draft = Draft.Read(source, form, language);
        return new FixRun(validator ?? DraftValidator.Default, selection, draft.Form, new DraftReadOptions { Language = language }, cancellation).Run(draft);
    }

    /// <summary>Mends the text of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="validator">Finds what is wrong; by default with the rules and facts that come with the library.</param>
    /// <param name="selection">Which fixes are applied.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The draft was made in code: there is no text to mend.</exception>
    public static FixResult Fix(
        Draft draft,
        DraftValidator? validator = null,
        FixSelection selection = FixSelection.SafeOnly,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Source is null)
        {
            throw new ArgumentException("This draft was not read from a text, so there is none to mend.", nameof(draft));
        }

        return new FixRun(validator ?? DraftValidator.Default, selection, draft.Form, new DraftReadOptions { Language = draft.Resolution.Language, Body = draft.Body }, cancellation).Run(draft);
    }
}
