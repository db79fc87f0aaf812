using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit config</c>: what holds for a file or folder, and where it was set.</summary>
internal static class ConfigCommand
{
    public const string Name = "config";
    public const string Description = "Show the settings of a file or folder, and where each was set.";

    public static Command Create(ToolConsole console)
    {
        var path = new Argument<string>("PATH") { Description = "The file or folder.", DefaultValueFactory = _ => "." };
        var command = new Command(Name, Description) { path };
        var options = new ConfigurationOptions();
        options.AddTo(command);
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var configurations = options.Read(arguments, console, complaints);
            var full = console.FullPath(arguments.GetValue(path)!);
            if (!File.Exists(full) && !Directory.Exists(full))
            {
                complaints.Add(DraftFile.Show(arguments.GetValue(path)!), "there is no such file or folder; check its spelling.");
            }

            // A folder is shown as a file in it of which nothing is known but where it is.
            if (complaints.Count > 0 || configurations.For(Directory.Exists(full) ? Path.Combine(full, "*") : full) is not { } configuration)
            {
                return ExitCode.Failure;
            }

            var text = new InkedText();
            if (configuration.Values.All(value => value.Key != "preset"))
            {
                text.Add("preset").Add(": by form: draft for Markdown and YAML, adopted for official texts  ").Add("(default)", Ink.Faint).EndLine();
            }

            foreach (var value in configuration.Values)
            {
                text.Add(value.Key, Ink.Strong).Add(": ").Add(value.Value).Add("  ").Add($"({value.Place})", Ink.Faint).EndLine();
            }

            console.Write(text);
            return ExitCode.Success;
        });
        return command;
    }
}
