using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Languages;
using ResolutionKit.Rules;

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
        var fixes = new FixOptions();
        var command = new Command(Name, Description) { paths, format, output, warnings, fixes.Fix, fixes.Unsafe, fixes.Diff, name, language, registries };
        command.Validators.Add(fixes.Validate);
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

            var sources = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var job = new CheckJob(text => configurations.ValidatorOf(text.Configuration, own), complaints) { Language = DraftingLanguage.Find(arguments.GetValue(language)), Fixes = fixes.SelectionOf(arguments) };
            var files = sources.Read(arguments.GetValue(paths)!, configurations).Select(job.Run).OfType<CheckedFile>();
            var target = new ReportTarget(console, arguments.GetValue(output), complaints);
            if (arguments.GetValue(fixes.Diff))
            {
                return FixWriter.ShowChanges(files, target, console) is var changes && complaints.Count > 0 ? ExitCode.Failure : changes > 0 ? ExitCode.Findings : ExitCode.Success;
            }

            var gravest = arguments.GetValue(warnings) ? Severity.Warning : Severity.Error;
            ImmutableArray<CheckedFile> all = arguments.GetValue(fixes.Fix) ? [.. files.Select(file => FixWriter.Save(file, console, complaints))] : [.. files];
            var result = new CheckResult(all.Length, [.. all.SelectMany(file => file.Findings)]) { Paths = [.. all.Select(file => file.File.Path ?? "-")], Fixed = job.Fixes is null ? null : all.Sum(file => file.Fixed) };
            var report = arguments.GetValue(format) switch
            {
                "json" => InkedText.Of(JsonReport.Write(result)),
                "github" => InkedText.Of(GitHubReport.Write(result)),
                "gitlab" => InkedText.Of(GitLabReport.Write(result)),
                "junit" => InkedText.Of(JUnitReport.Write(result, gravest)),
                "sarif" => InkedText.Of(SarifReport.Write(result)),
                // Where nothing could be read there is nothing to sum up.
                _ when result.Files == 0 && complaints.Count > 0 => new InkedText(),
                _ => TextReport.Write(result, target.Width),
            };
            // Where the mended text of standard input goes to standard output, nothing else does.
            target.Write(report, toError: job.Fixes is not null && all.Any(file => file.File.Path is null));

            return complaints.Count > 0 ? ExitCode.Failure
                : result.Findings.Any(finding => finding.Severity >= gravest) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }
}
