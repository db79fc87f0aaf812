using ResolutionKit;
using ResolutionKit.Rendering;
using ResolutionKit.Validation;

// A draft made in code: the enacting clause, numbers, letters and footnote places follow from the structure.
var resolution = new Resolution("A/C.1/81/L.2")
{
    Title = "Confidence-building measures in the use of information and communications technologies",
    Preamble =
    [
        new("*Recalling* its resolutions 73/27 and 73/266 of 5 December 2018,"),
        new("*Welcoming* the report of the Group of Governmental Experts,[^1]"),
    ],
    Operative =
    [
        new("*Calls upon* Member States:")
        {
            Items = [new("To name a point of contact for incidents of international concern;"), new("To share what they have learned from such incidents;")],
        },
        new("*Decides* to remain seized of the matter."),
    ],
    Footnotes = [new("1", "A/70/174.")],
};

Console.WriteLine("What the check finds:");
foreach (var diagnostic in DraftValidator.Default.Validate(resolution))
{
    Console.WriteLine(diagnostic);
}

Console.WriteLine();
Console.WriteLine("The draft, to be kept in a repository:");
Console.WriteLine();
Console.WriteLine(resolution.ToMarkdown());

Console.WriteLine("The same for delegates, with links to what it cites:");
Console.WriteLine();
Console.WriteLine(resolution.ToMarkdown(new MarkdownOptions { Form = MarkdownForm.Reader, LinkCitations = true }));
