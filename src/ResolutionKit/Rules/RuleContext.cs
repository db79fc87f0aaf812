using ResolutionKit.Bodies;
using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given, whatever it looks at: the draft and what is known.</summary>
/// <remarks>A context serves one call: the validator moves it on to the next rule and the next part of the draft.</remarks>
public abstract class RuleContext
{
    // The documents of the United Nations are kept as they were written from about this year on; older ones are scans.
    private const int FirstDigitalYear = 1994;

    private readonly Action<RuleDescriptor, Passage?, Finding> _report;

    private protected RuleContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
    {
        _report = report;
        Draft = draft;
        Registry = registry;
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>The resolution.</summary>
    public Resolution Resolution => Draft.Resolution;

    /// <summary>Its language.</summary>
    public DraftingLanguage Language => Resolution.Language;

    /// <summary>What is known about resolutions.</summary>
    public ResolutionRegistry Registry { get; }

    /// <summary>How the rules are set.</summary>
    public RuleSettings Settings { get; internal init; } = RuleSettings.Default;

    /// <summary>The body whose resolution it is; null for an organ of the United Nations.</summary>
    public BodyProfile? Body => Draft.Body;

    /// <summary>Whether the text was scanned from a page printed before documents were made on computers: its marks may be the scanner's.</summary>
    internal bool IsOldPrint => Draft.Form == DraftForm.OfficialText &&
        (Draft.Resolution.Adopted?.Year ?? Draft.Resolution.Number?.Year) is > 0 and < FirstDigitalYear;

    /// <summary>
    /// The severity of what the way from the printed page to plain text may have caused: in an official text at most a warning, in the scan of an old
    /// print information; in a draft null, the rule's own.
    /// </summary>
    internal Severity? IfNotDamage => Draft.Form != DraftForm.OfficialText ? null : IsOldPrint ? Severity.Info : Severity.Warning;

    /// <summary>The rule that is looking.</summary>
    internal RuleDescriptor Rule { get; set; } = null!;

    private protected void Report(Passage? passage, Finding finding) => _report(Rule, passage, finding);
}
