using ResolutionKit.Citations;
using ResolutionKit.Samples.BuildIntegration;
using ResolutionKit.Symbols;

// Resolutions that code names are checked as those in drafts are. This one is of 22 December 2015.
var citation = new Citation(ResolutionNumber.Parse("70/203"), new DateOnly(2015, 12, 21));
Console.WriteLine($"Cited: {citation}");

// Each draft of the project is a property.
var draft = Drafts.TsunamiWarning;
Console.WriteLine($"{draft.Symbol}: {draft.Title?.Text}");
foreach (var paragraph in draft.Operative)
{
    Console.WriteLine($"- {paragraph.Text.Text}");
}
