using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit check</c>: validates drafts and official texts.</summary>
internal static class CheckCommand
{
    public const string Name = "check";
    public const string Description = "Validate drafts and official texts.";

    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("text", "json", "github");
        var output = CommonOptions.Output();
        var warnings = new Option<bool>("--warnings-as-errors") { Description = "Exit with 1 for warnings too." };
        var name = CommonOptions.StandardInputName();
        var language = CommonOptions.Language();
        var registries = CommonOptions.Registries();
        var command = new Command(Name, Description) { paths, format, output, warnings, name, language, registries };
        var options = new ConfigurationOptions();
        options.AddTo(command);
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var own = UserRegistries.ReadEntries(arguments.GetValue(registries)!, console, complaints);
            var configurations = options.Read(arguments, console, complaints);
            if (complaints.Count > 0)
            {
                return ExitCode.Failure;
            }

            var files = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var texts = files.Read(arguments.GetValue(paths)!, configurations);
            var result = Check(texts, text => configurations.ValidatorOf(text.Configuration, own), DraftingLanguage.Find(arguments.GetValue(language)), complaints);

            var width = arguments.GetValue(output) is null ? console.Width : ToolConsole.DefaultWidth;
            var report = arguments.GetValue(format) switch
            {
                "json" => InkedText.Of(JsonReport.Write(result)),
                "github" => InkedText.Of(GitHubReport.Write(result)),
                // Where nothing could be read there is nothing to sum up.
                _ when result.Files == 0 && complaints.Count > 0 => new InkedText(),
                _ => TextReport.Write(result, width),
            };
            if (arguments.GetValue(output) is { } file)
            {
                OutputFile.Write(console.FullPath(file), file, report.ToString(), complaints);
            }
            else
            {
                console.Write(report);
            }

            var gravest = arguments.GetValue(warnings) ? Severity.Warning : Severity.Error;
            return complaints.Count > 0 ? ExitCode.Failure
                : result.Findings.Any(finding => finding.Severity >= gravest) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }

    private static CheckResult Check(IEnumerable<ConfiguredText> texts, Func<ConfiguredText, DraftValidator> validatorOf, DraftingLanguage? language, Complaints complaints)
    {
        var findings = ImmutableArray.CreateBuilder<DraftDiagnostic>();
        var files = 0;
        foreach (var text in texts)
        {
            try
            {
                var draft = text.ToDraft(language);
                if (!text.IsPassedOver(draft))
                {
                    findings.AddRange(validatorOf(text).Validate(draft));
                    files++;
                }
            }
            catch (Exception exception)
            {
                // A mistake of the tool in one file shall not keep back what was found in the others.
                complaints.AddUnexpected(text.Source.Path, exception);
            }
        }

        return new CheckResult(files, findings.ToImmutable());
    }
}
