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
            Description = "Numbers as texts cite them (77/37, '43/78 H', '1373 (2001)'), symbols (A/RES/77/37), or whole citations ('resolution 73/266 of 5 December 2018').",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format("text", "json");
        var registries = CommonOptions.Registries();
        var command = new Command(Name, Description) { numbers, format, registries };
        var options = new ConfigurationOptions();
        options.AddFilesTo(command);
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var own = UserRegistries.ReadEntries(arguments.GetValue(registries)!, console, complaints);
            var configuration = options.Read(arguments, console, complaints).For(null);
            if (complaints.Count > 0 || configuration is null)
            {
                return ExitCode.Failure;
            }

            var registry = ResolutionRegistry.Default.With([.. configuration.RegistryEntries, .. own]);
            var answers = Ask(arguments.GetValue(numbers)!, registry, complaints);

            console.Write(arguments.GetValue(format) == "json" ? InkedText.Of(LookupReport.WriteJson(answers)) : LookupReport.WriteText(answers));
            return complaints.Count > 0 ? ExitCode.Failure
                : answers.Exists(answer => answer.IsWrong) ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }

    private static List<LookedUp> Ask(string[] arguments, ResolutionRegistry registry, Complaints complaints)
    {
        // A citation that a shell took apart is read as a whole.
        var answers = new List<LookedUp>();
        var texts = NumberArguments.Join(arguments).ToList();
        if (texts.Count > 1 && !NumberArguments.TryRead(texts[0], out _, out _, out _) && AskCitations(string.Join(' ', arguments), registry, answers))
        {
            return answers;
        }

        foreach (var text in texts)
        {
            if (NumberArguments.TryRead(text, out var number, out var kind, out var problem))
            {
                answers.Add(new LookedUp(registry.Find(number, kind)));
            }
            else if (!AskCitations(text, registry, answers))
            {
                complaints.Add(problem);
            }
        }

        return answers;
    }

    private static bool AskCitations(string text, ResolutionRegistry registry, List<LookedUp> answers)
    {
        var citations = CitationArguments.Read(text);
        answers.AddRange(citations.Select(citation => new LookedUp(registry.Find(citation.Number, citation.Number.ImpliedKind ?? citation.Kind), citation)));
        return !citations.IsEmpty;
    }
}
