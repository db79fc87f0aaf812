using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit citations</c>: lists the citations found.</summary>
internal static class CitationsCommand
{
    public const string Name = "citations";
    public const string Description = "List the citations found.";

    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var language = CommonOptions.Language();
        var format = CommonOptions.Format("text", "json");
        var references = new Option<bool>("--references")
        {
            Description = "List other references too: documents, the Charter, treaties, paragraphs, sessions, meetings.",
        };
        var name = CommonOptions.StandardInputName();
        var command = new Command(Name, Description) { paths, language, references, format, name };
        var options = new ConfigurationOptions();
        options.AddFilesTo(command);
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var configurations = options.Read(arguments, console, complaints);
            if (complaints.Count > 0)
            {
                return ExitCode.Failure;
            }

            var sources = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var found = new CitedInFiles(arguments.GetValue(references));
            foreach (var text in sources.Read(arguments.GetValue(paths)!, configurations))
            {
                try
                {
                    Find(text, DraftingLanguage.Find(arguments.GetValue(language)), found);
                }
                catch (Exception exception)
                {
                    complaints.AddUnexpected(text.Source.Path, exception);
                }
            }

            if (arguments.GetValue(format) == "json")
            {
                console.Write(InkedText.Of(CitationReport.WriteJson(found)));
            }
            else if (found.Files > 0 || complaints.Count == 0)
            {
                console.Write(CitationReport.WriteText(found));
            }

            return complaints.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static void Find(ConfiguredText text, DraftingLanguage? language, CitedInFiles found)
    {
        var draft = text.ToDraft(language);
        if (text.IsPassedOver(draft))
        {
            return;
        }

        var source = text.Source;
        var passages = draft.Resolution.Passages;
        found.Add(
            passages.SelectMany(passage => passage.Citations.Select(citation => Place(citation, citation.NumberSpan, passage, source))),
            passages.SelectMany(passage => passage.References.Select(reference => Place(reference, reference.Span, passage, source))));
    }

    private static Placed<T> Place<T>(T value, TextSpan span, Passage passage, SourceText source) =>
        new(value, passage.Label, passage.Prose.Text.Substring(span.Start, span.Length), SourcePlace.Of(source, passage.Prose.GetSourceSpan(span) ?? default));
}
