using System.CommandLine;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Drafts;
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
        var name = CommonOptions.StandardInputName();
        var command = new Command(Name, Description) { paths, language, format, name };
        command.SetAction(arguments =>
        {
            var complaints = new Complaints(console.Error);
            var sources = new SourceFiles(console, complaints) { StandardInputName = arguments.GetValue(name) };
            var citations = new List<CitedPlace>();
            var files = 0;
            foreach (var source in sources.Read(arguments.GetValue(paths)!))
            {
                try
                {
                    citations.AddRange(Find(source, DraftingLanguage.Find(arguments.GetValue(language))));
                    files++;
                }
                catch (Exception exception)
                {
                    complaints.AddUnexpected(source.Path, exception);
                }
            }

            if (arguments.GetValue(format) == "json")
            {
                console.Write(InkedText.Of(CitationReport.WriteJson(citations)));
            }
            else if (files > 0 || complaints.Count == 0)
            {
                console.Write(CitationReport.WriteText(citations, files));
            }

            return complaints.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    // In the order of the source, where footnotes may stand between the paragraphs.
    private static IEnumerable<CitedPlace> Find(SourceText source, DraftingLanguage? language)
    {
        var draft = Draft.Read(source, language: language);
        var found = new List<(TextSpan Span, CitedPlace Citation)>();
        foreach (var passage in draft.Resolution.Passages)
        {
            foreach (var citation in passage.Citations)
            {
                var span = passage.Prose.GetSourceSpan(citation.NumberSpan) ?? default;
                var text = passage.Prose.Text.Substring(citation.NumberSpan.Start, citation.NumberSpan.Length);
                found.Add((span, new CitedPlace(citation, passage.Label, text, SourcePlace.Of(source, span))));
            }
        }

        return found.OrderBy(citation => citation.Span).Select(citation => citation.Citation);
    }
}
