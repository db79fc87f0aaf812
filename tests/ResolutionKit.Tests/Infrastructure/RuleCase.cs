using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Fixes;
using ResolutionKit.Rules;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Infrastructure;

/// <summary>What one rule finds in a draft in which the wrong text is marked <c>[|so|]</c>.</summary>
internal sealed class RuleCase
{
    private readonly DraftValidator _validator;
    private readonly string _id;

    private readonly EffectiveConfiguration _configuration;

    private RuleCase(DraftRule rule, EffectiveConfiguration configuration)
    {
        _id = rule.Descriptor.Id;
        _configuration = configuration;

        // Whether a comment silences anything only the other rules can tell.
        _validator = new DraftValidator(_id == "RK9009" ? RuleCatalog.All : [rule], settings: On(rule.Descriptor) with { Terms = configuration.Settings.Terms });
    }

    public static RuleCase Of(string id, EffectiveConfiguration? configuration = null) =>
        new(RuleCatalog.Find(id) ?? throw new ArgumentException($"There is no rule {id}.", nameof(id)), configuration ?? ConfigurationSet.Empty.For(null));

    /// <summary>Holds that the rule finds exactly what is marked.</summary>
    /// <returns>What it found, in order.</returns>
    public ImmutableArray<DraftDiagnostic> Finds(string marked, DraftForm? form = null)
    {
        var expected = MarkedText.Parse(marked);
        var found = Run(expected.Text, form);
        Shown(expected.Text, found).Should().Be(MarkedText.Mark(expected.Text, expected.Spans));
        return found;
    }

    /// <summary>Holds that the rule finds what is marked, and says so.</summary>
    public void Reports(string marked, string message, Severity? severity = null, DraftForm? form = null)
    {
        var found = Finds(marked, form);
        found.Should().NotBeEmpty("the draft has marked text\n{0}", marked);
        found[0].Message.Should().Be(message);
        if (severity is { } grave)
        {
            found[0].Severity.Should().Be(grave);
        }
    }

    /// <summary>Holds that the rule finds nothing.</summary>
    public void IsSilent(string text, DraftForm? form = null) =>
        Run(text, form).Select(found => found.ToString()).Should().BeEmpty("nothing is wrong in\n{0}", text);

    /// <summary>What the rule finds in a text without marks.</summary>
    public ImmutableArray<DraftDiagnostic> FindsIn(string text, DraftForm? form = null) => Run(text, form);

    /// <summary>Holds that the first fix of the first finding makes one text of another.</summary>
    public void Fixes(string marked, string mended, bool isSafe, DraftForm? form = null)
    {
        var text = MarkedText.Parse(marked).Text;
        var fix = Finds(marked, form)[0].Fixes.Should().NotBeEmpty().And.Subject.First();
        fix.IsSafe.Should().Be(isSafe);
        Apply(text, fix).Should().Be(mended);
    }

    /// <summary>The text with all fixes of the rule applied.</summary>
    public FixResult Mend(string marked, DraftForm? form = null) =>
        DraftFixer.Fix(Read(MarkedText.Parse(marked).Text, form), _validator, FixSelection.All);

    public static string Apply(string text, DraftFix fix)
    {
        foreach (var edit in fix.Edits.Reverse())
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return text;
    }

    // A rule that a preset turns off is turned on: what it finds is judged all the same.
    private static RuleSettings On(RuleDescriptor rule) => rule.InDrafts == RuleLevel.Off || rule.InAdoptedTexts == RuleLevel.Off
        ? new RuleSettings { Rules = RuleSettings.Default.Rules.Add(rule.Id, (RuleLevel)(rule.DefaultSeverity + 1)) }
        : RuleSettings.Default;

    private ImmutableArray<DraftDiagnostic> Run(string text, DraftForm? form) =>
        _validator.Validate(Read(text, form)).RemoveAll(found => found.Rule.Id != _id);

    private Draft Read(string text, DraftForm? form) => Draft.Read(new SourceText(text), _configuration.ReadOptions, form);

    private static string Shown(string text, ImmutableArray<DraftDiagnostic> found) =>
        MarkedText.Mark(text, found.Select(diagnostic => diagnostic.Span ?? default(TextSpan)));
}
