using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>What can be said of rules that a project writes itself.</summary>
internal static class AuthoringDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "RK0201", "Id of a rule is taken", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Settings, comments that silence and pages know a rule by its id: of two rules with one id neither can be set, silenced or looked up by itself.",
        HelpLink.Of("RK0201"), WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor IdForm = new(
        "RK0202", "Id of a rule does not have its form", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An id is two capital letters and four digits, the first of which names the family of the rule; the letters RK are those of the library's own rules.",
        HelpLink.Of("RK0202"));

    public static readonly DiagnosticDescriptor NoPage = new(
        "RK0203", "Rule has no page", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who is told that a draft is wrong wants to know why, and by what example: each rule has a page.",
        HelpLink.Of("RK0203"));

    public static readonly DiagnosticDescriptor PageExamples = new(
        "RK0204", "Page of a rule lacks examples", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A page shows a draft in which its rule finds something and one in which it keeps silent; so a reader sees where the rule ends, and a test can run both.",
        HelpLink.Of("RK0204"));

    public static readonly DiagnosticDescriptor NotStatic = new(
        "RK0205", "Descriptor of a rule is not static", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What a rule is called and says is the same for all its objects: a static readonly field makes it once.",
        HelpLink.Of("RK0205"));

    public static readonly DiagnosticDescriptor State = new(
        "RK0206", "Rule has state", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "One object of a rule serves all drafts and is called from several threads at once: what it keeps of one draft it takes into another.",
        HelpLink.Of("RK0206"));

    public static readonly DiagnosticDescriptor Arguments = new(
        "RK0207", "Message format and arguments of a finding do not match", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The message of a finding is made by string.Format, which throws where a placeholder has no argument and says nothing of an argument without a placeholder.",
        HelpLink.Of("RK0207"));

    public static readonly DiagnosticDescriptor FullStop = new(
        "RK0208", "Full stop of a message or title", "{0}", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The message of a finding is a sentence with its full stop, the title of a rule a phrase without one: reports print them side by side with the library's.",
        HelpLink.Of("RK0208"));

    public static readonly DiagnosticDescriptor PageHeading = new(
        "RK0209", "Heading of a page is not that of its rule", "The heading of this page is to be '# {0}', as the rule's descriptor has it", "Authoring", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A page begins with the id and the title of its rule; where they differ, one of them was changed and the other forgotten.",
        HelpLink.Of("RK0209"));
}
