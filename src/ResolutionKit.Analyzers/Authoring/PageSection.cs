using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>A section of a rule's page that gives examples.</summary>
/// <param name="name">What its heading says.</param>
internal sealed class PageSection(string name)
{
    /// <summary>What its heading says.</summary>
    public string Name { get; } = name;

    /// <summary>The line of its heading; null where the page does not have the section.</summary>
    public TextLine? Heading { get; set; }

    /// <summary>Whether it has a draft in a fence.</summary>
    public bool HasExamples { get; set; }

    /// <summary>Whether anything is marked <c>[|so|]</c> in one of them.</summary>
    public bool HasMarks { get; set; }
}
