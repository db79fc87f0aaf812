using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using ResolutionKit.Cli.Commands;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli;

/// <summary>The tool: reads the command line and runs the command that it names.</summary>
internal static class ToolApplication
{
    private static readonly (string Name, string Description, Func<ToolConsole, Command> Create)[] Commands =
    [
        (CheckCommand.Name, CheckCommand.Description, CheckCommand.Create),
        (CitationsCommand.Name, CitationsCommand.Description, CitationsCommand.Create),
        (ConfigCommand.Name, ConfigCommand.Description, ConfigCommand.Create),
        (ConvertCommand.Name, ConvertCommand.Description, ConvertCommand.Create),
        (LookupCommand.Name, LookupCommand.Description, LookupCommand.Create),
        (RulesCommand.Name, RulesCommand.Description, RulesCommand.Create),
    ];

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The command line, without the name of the tool.</param>
    /// <param name="console">What the tool talks to.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        try
        {
            var code = Invoke(arguments, console);
            console.Out.Flush();
            return code;
        }
        catch (IOException exception)
        {
            // A pipe that nobody reads any more is no mistake, and the runtime is silent about it; a full disk is one.
            new Complaints(console.Error).Add($"the output cannot be written: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            new Complaints(console.Error).AddUnexpected(null, exception);
            return ExitCode.Failure;
        }
        finally
        {
            console.Error.Flush();
        }
    }

    private static int Invoke(string[] arguments, ToolConsole console)
    {
        var root = CreateRoot(arguments, console);
        var parsed = root.Parse(arguments);
        var invocation = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
        if (arguments.Length == 0)
        {
            invocation.Output = console.Error;
            _ = root.Parse(["--help"]).Invoke(invocation);
            return ExitCode.Failure;
        }

        var unknown = UnknownWords(parsed);
        if (parsed.Errors.Count > 0 || unknown.Length > 0)
        {
            Complain(parsed, unknown, root, new Complaints(console.Error));
            return ExitCode.Failure;
        }

        return parsed.Invoke(invocation);
    }

    // A mistyped option would pass for an argument; a file whose name begins with a dash is named after two dashes.
    private static ImmutableArray<string> UnknownWords(ParseResult parsed) =>
    [
        .. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]).Select(token => token.Value)
            .Union(parsed.UnmatchedTokens),
    ];

    private static void Complain(ParseResult parsed, ImmutableArray<string> unknown, RootCommand root, Complaints complaints)
    {
        var command = parsed.CommandResult.Command;
        foreach (var word in unknown)
        {
            var known = command.Subcommands.Select(subcommand => subcommand.Name).Concat(command.Options.Select(option => option.Name));
            var guess = Spelling.Nearest(word, known) is { } near ? $" Did you mean '{near}'?" : string.Empty;
            complaints.Add($"'{word}' is not known here.{guess}");
        }

        if (unknown.IsEmpty)
        {
            foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                complaints.Add(string.Join(' ', message.Split(['\t', '\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        complaints.Add($"'resolutionkit{(command == root ? string.Empty : " " + command.Name)} --help' says what is accepted.");
    }

    // Only the command that is called is built; help, completions and mistyped names need them all.
    private static RootCommand CreateRoot(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand("Checks drafts and official texts of United Nations resolutions, lists what they cite, converts them, and looks resolutions up.")
        {
            HelpName = "resolutionkit",
        };
        var called = Commands.Where(command => arguments.Length > 0 && arguments[0] == command.Name).ToArray();
        foreach (var command in called.Length > 0 ? called : Commands)
        {
            root.Add(command.Create(console));
        }

        foreach (var option in root.Options)
        {
            if (option is VersionOption)
            {
                option.Action = new PrintVersion(console);
            }
        }

        return root;
    }

    private sealed class PrintVersion(ToolConsole console) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(ToolApplication).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            // Without the commit that builds append to it.
            console.Out.Write($"resolutionkit {version.Split('+')[0]}\n");
            return ExitCode.Success;
        }
    }
}
