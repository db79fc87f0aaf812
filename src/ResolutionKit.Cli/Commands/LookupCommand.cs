using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Registry;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit lookup</c>: what is known about a resolution or decision.</summary>
internal static class LookupCommand
{
    public const string Name = "lookup";
    public const string Description = "Show what is known about resolutions: date, ground, meeting, link.";

    public static Command Create(ToolConsole console)
    {
        var numbers = new Argument<string[]>("NUMBER")
        {
            Description = "Numbers as texts cite them (77/37, '43/78 H', '1373 (2001)'), or symbols (A/RES/77/37).",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format("text", "json");
        var registries = CommonOptions.Registries();
        var command = new Command(Name, Description) { numbers, format, registries };
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var registry = UserRegistries.Read(arguments.GetValue(registries)!, console, complaints);
            if (complaints.Count > 0)
            {
                return ExitCode.Failure;
            }

            var answers = new List<RegistryAnswer>();
            foreach (var text in NumberArguments.Join(arguments.GetValue(numbers)!))
            {
                if (NumberArguments.TryRead(text, out var number, out var kind, out var problem))
                {
                    answers.Add(registry.Find(number, kind));
                }
                else
                {
                    complaints.Add(problem);
                }
            }

            console.Write(arguments.GetValue(format) == "json" ? InkedText.Of(LookupReport.WriteJson(answers)) : LookupReport.WriteText(answers));
            return complaints.Count > 0 ? ExitCode.Failure
                : answers.Any(answer => answer.Impossible is not null) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }
}
