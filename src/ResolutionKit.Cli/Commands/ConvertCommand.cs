using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Drafts;
using ResolutionKit.Rendering;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit convert</c>: writes a draft or an official text in another form.</summary>
/// <remarks>
/// What could not be read as its writer meant it is reported on standard error, and does not stop the conversion: the output has all that
/// could be read. Where that is nothing at all, nothing is written.
/// </remarks>
internal static class ConvertCommand
{
    public const string Name = "convert";
    public const string Description = "Write a draft or an official text in another form.";

    public static Command Create(ToolConsole console)
    {
        var input = new Argument<string>("INPUT") { Description = "The file to read; - for standard input." };
        var output = CommonOptions.Output("-o");
        var from = new Option<string?>("--from") { Description = "The form of the input; by default its ending tells, or its first lines.", HelpName = string.Join('|', ConvertForm.Sources) };
        from.AcceptOnlyFromAmong(ConvertForm.Sources);
        var to = new Option<string?>("--to") { Description = "The form of the output; by default the ending of its file tells.", HelpName = string.Join('|', ConvertForm.Targets) };
        to.AcceptOnlyFromAmong(ConvertForm.Targets);
        var language = CommonOptions.Language();
        var name = CommonOptions.StandardInputName();
        var command = new Command(Name, Description) { input, output, from, to, language, name };
        var options = new ConfigurationOptions();
        options.AddFilesTo(command);
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var file = arguments.GetValue(output) is "-" ? null : arguments.GetValue(output);
            if ((arguments.GetValue(to) ?? (file is null ? null : ConvertForm.TargetOf(file))) is not { } form)
            {
                var forms = string.Join(", ", ConvertForm.Targets);
                complaints.Add(file is null ? $"say with --to what to convert to: {forms}." : $"{file}: the ending does not tell the form; say it with --to: {forms}.");
                return ExitCode.Failure;
            }

            var sources = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var configurations = options.Read(arguments, console, complaints);
            if (complaints.Count > 0 || sources.ReadOne(arguments.GetValue(input)!, configurations) is not { } text)
            {
                return ExitCode.Failure;
            }

            var draft = text.ToDraft(ResolutionKit.Languages.DraftingLanguage.Find(arguments.GetValue(language)), ConvertForm.Source(arguments.GetValue(from)));
            var problems = ReadingProblems(draft);
            foreach (var problem in problems)
            {
                var shown = new InkedText();
                TextReport.WriteFinding(shown, problem, console.Width);
                console.WriteError(shown);
            }

            if (draft.Resolution is { Passages.IsEmpty: true, Title: null } resolution && resolution.Masthead.Equals(new Masthead()))
            {
                complaints.Add(text.Source.Path ?? "standard input", "there is no resolution in this text; nothing was written.");
                return ExitCode.Failure;
            }

            Write(console, complaints, file, Render(draft.Resolution, form));
            return complaints.Count > 0 ? ExitCode.Failure
                : problems.Any(problem => problem.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }

    private static string Render(Resolution resolution, string form) => form switch
    {
        "json" => resolution.ToJson(),
        "yaml" => resolution.ToYaml(),
        _ => resolution.ToMarkdown(),
    };

    private static void Write(ToolConsole console, Complaints complaints, string? file, string content)
    {
        content = content.EndsWith('\n') ? content : content + "\n";
        if (file is null)
        {
            console.Write(InkedText.Of(content));
        }
        else
        {
            OutputFile.Write(console.FullPath(file), file, content, complaints);
        }
    }

    // What the rules of reading say of the problems that the reader met; the other rules are not asked.
    private static ImmutableArray<DraftDiagnostic> ReadingProblems(Draft draft)
    {
        if (draft.Problems.IsEmpty)
        {
            return [];
        }

        var met = draft.Problems.Select(problem => problem.RuleId).ToHashSet(StringComparer.Ordinal);
        return new DraftValidator(RuleCatalog.All.Where(rule => met.Contains(rule.Descriptor.Id))).Validate(draft);
    }
}
