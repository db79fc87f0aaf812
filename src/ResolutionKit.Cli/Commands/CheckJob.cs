using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Drafts;
using ResolutionKit.Fixes;
using ResolutionKit.Languages;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary>Checks files, and mends their texts where that is asked for.</summary>
internal sealed class CheckJob(DraftValidator validator, Complaints complaints)
{
    /// <summary>The language of texts that do not show their own.</summary>
    public DraftingLanguage? Language { get; init; }

    /// <summary>Which fixes are to be applied; null for none.</summary>
    public FixSelection? Fixes { get; init; }

    /// <summary>Checks a file; null where the tool makes a mistake, which shall not keep back what is found in the others.</summary>
    public CheckedFile? Run((DraftFile File, SourceText Source) read)
    {
        try
        {
            if (Fixes is not { } selection)
            {
                return new CheckedFile(read.File, validator.Validate(Draft.Read(read.Source, language: Language)));
            }

            var result = DraftFixer.Fix(read.Source, validator, selection, language: Language);
            return new CheckedFile(read.File, result.Remaining) { Result = result };
        }
        catch (Exception exception)
        {
            complaints.AddUnexpected(read.Source.Path, exception);
            return null;
        }
    }
}
