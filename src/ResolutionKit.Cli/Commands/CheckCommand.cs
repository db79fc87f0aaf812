using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Drafts;
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
        var format = CommonOptions.Format("text", "json", "github", "gitlab", "junit", "sarif");
        var output = CommonOptions.Output();
        var warnings = new Option<bool>("--warnings-as-errors") { Description = "Exit with 1 for warnings too." };
        var name = CommonOptions.StandardInputName();
        var language = CommonOptions.Language();
        var registries = CommonOptions.Registries();
        var command = new Command(Name, Description) { paths, format, output, warnings, name, language, registries };
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var registry = UserRegistries.Read(arguments.GetValue(registries)!, console, complaints);
            if (complaints.Count > 0)
            {
                return ExitCode.Failure;
            }

            var files = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var result = Check(new DraftValidator(registry: registry), files.Read(arguments.GetValue(paths)!), DraftingLanguage.Find(arguments.GetValue(language)), complaints);

            var gravest = arguments.GetValue(warnings) ? Severity.Warning : Severity.Error;
            var width = arguments.GetValue(output) is null ? console.Width : ToolConsole.DefaultWidth;
            var report = arguments.GetValue(format) switch
            {
                "json" => InkedText.Of(JsonReport.Write(result)),
                "github" => InkedText.Of(GitHubReport.Write(result)),
                "gitlab" => InkedText.Of(GitLabReport.Write(result)),
                "junit" => InkedText.Of(JUnitReport.Write(result, gravest)),
                "sarif" => InkedText.Of(SarifReport.Write(result)),
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

            return complaints.Count > 0 ? ExitCode.Failure
                : result.Findings.Any(finding => finding.Severity >= gravest) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }

    private static CheckResult Check(DraftValidator validator, IEnumerable<ResolutionKit.Text.SourceText> sources, DraftingLanguage? language, Complaints complaints)
    {
        var findings = ImmutableArray.CreateBuilder<DraftDiagnostic>();
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var source in sources)
        {
            try
            {
                findings.AddRange(validator.Validate(Draft.Read(source, language: language)));
                paths.Add(source.Path ?? "-");
            }
            catch (Exception exception)
            {
                // A mistake of the tool in one file shall not keep back what was found in the others.
                complaints.AddUnexpected(source.Path, exception);
            }
        }

        return new CheckResult(paths.Count, findings.ToImmutable()) { Paths = paths.ToImmutable() };
    }
}
