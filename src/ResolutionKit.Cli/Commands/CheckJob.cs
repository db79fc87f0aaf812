using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Fixes;
using ResolutionKit.Languages;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary>Checks files, and mends their texts where that is asked for.</summary>
internal sealed class CheckJob(Func<ConfiguredText, DraftValidator> validatorOf, Complaints complaints)
{
    /// <summary>The language of texts that do not show their own.</summary>
    public DraftingLanguage? Language { get; init; }

    /// <summary>Which fixes are to be applied; null for none.</summary>
    public FixSelection? Fixes { get; init; }

    /// <summary>
    /// Checks a file; null where it is in a language that is not looked for, and where the tool makes a mistake, which shall not keep back what is found in
    /// the others.
    /// </summary>
    public CheckedFile? Run(ConfiguredText text)
    {
        try
        {
            var draft = text.ToDraft(Language);
            if (text.IsPassedOver(draft))
            {
                return null;
            }

            if (Fixes is not { } selection)
            {
                return new CheckedFile(text.File, validatorOf(text).Validate(draft));
            }

            var result = DraftFixer.Fix(draft, validatorOf(text), selection);
            return new CheckedFile(text.File, result.Remaining) { Result = result };
        }
        catch (Exception exception)
        {
            complaints.AddUnexpected(text.Source.Path, exception);
            return null;
        }
    }
}
