using System.CommandLine;
using ResolutionKit.Languages;

namespace ResolutionKit.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files, and folders to be searched for drafts; - reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the report: {string.Join(", ", formats)}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language")
        {
            Description = "The language of a text that does not show its own.",
            HelpName = "CODE",
        };
        option.AcceptOnlyFromAmong([.. DraftingLanguage.All.Select(language => language.Code)]);
        return option;
    }

    public static Option<string?> StandardInputName() => new("--stdin-filename")
    {
        Description = "The file that standard input stands for; its ending tells the form.",
        HelpName = "NAME",
    };

    public static Option<string[]> Registries() => new("--registry")
    {
        Description = "A table of recorded dates of your own; may be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    public static Option<string?> Output(params string[] aliases) => new("--output", aliases)
    {
        Description = "Write to a file: all of it, or nothing where it fails.",
        HelpName = "FILE",
    };
}
