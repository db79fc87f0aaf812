using System.Globalization;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Validation;

/// <summary>Checks drafts: walks each once and gives every rule what it registered for.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
public sealed class DraftValidator
{
    private readonly RuleRegistration _registration = new();
    private readonly ResolutionRegistry _registry;

    /// <summary>Makes a validator.</summary>
    /// <param name="rules">The rules; by default all that come with the library.</param>
    /// <param name="registry">What is known about resolutions; by default what comes with the library.</param>
    public DraftValidator(IEnumerable<DraftRule>? rules = null, ResolutionRegistry? registry = null)
    {
        _registry = registry ?? ResolutionRegistry.Default;
        Rules = [.. rules ?? RuleCatalog.All];
        foreach (var rule in Rules)
        {
            _registration.Registering = rule;
            rule.Register(_registration);
        }
    }

    /// <summary>A validator with the rules and facts that come with the library.</summary>
    public static DraftValidator Default { get; } = new();

    /// <summary>The rules.</summary>
    public ImmutableArray<DraftRule> Rules { get; }

    /// <summary>Checks a resolution made in code; its findings name the paragraph, not a place in a source.</summary>
    public ImmutableArray<DraftDiagnostic> Validate(Resolution resolution) => Validate(Draft.Of(resolution));

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>The findings in the order of their places.</returns>
    public ImmutableArray<DraftDiagnostic> Validate(Draft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new Walk(this, draft, cancellation).Run();
    }

    private sealed class Walk(DraftValidator validator, Draft draft, CancellationToken cancellation)
    {
        private readonly ImmutableArray<DraftDiagnostic>.Builder _found = ImmutableArray.CreateBuilder<DraftDiagnostic>();

        public ImmutableArray<DraftDiagnostic> Run()
        {
            var registration = validator._registration;
            foreach (var (rule, look) in registration.Drafts)
            {
                if (AppliesTo(rule))
                {
                    look(new DraftContext(rule, draft, validator._registry, Report));
                }
            }

            foreach (var passage in draft.Resolution.Passages)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var (rule, look) in registration.Passages)
                {
                    if (AppliesTo(rule))
                    {
                        look(new PassageContext(rule, draft, validator._registry, passage, Report));
                    }
                }

                LookAtCitations(passage);
            }

            _found.Sort((left, right) => Compare(left, right));
            return _found.ToImmutable();
        }

        private void LookAtCitations(Passage passage)
        {
            var registration = validator._registration;
            foreach (var citation in passage.Citations)
            {
                var answer = new Lazy<RegistryAnswer>(() => validator._registry.Find(citation.Number, citation.Kind));
                foreach (var (rule, look) in registration.Citations)
                {
                    if (AppliesTo(rule))
                    {
                        look(new CitationContext(rule, draft, validator._registry, passage, citation, answer, Report));
                    }
                }
            }

            foreach (var list in passage.Citations.GroupBy(citation => citation.List))
            {
                foreach (var (rule, look) in registration.CitationLists)
                {
                    if (AppliesTo(rule))
                    {
                        look(new CitationListContext(rule, draft, validator._registry, passage, [.. list], Report));
                    }
                }
            }
        }

        private bool AppliesTo(DraftRule rule) =>
            rule.Descriptor.Languages.IsEmpty || rule.Descriptor.Languages.Contains(draft.Resolution.Language);

        private void Report(DraftRule rule, Passage? passage, Finding finding)
        {
            TextSpan? span = finding.Span switch
            {
                { } inProse when passage is not null => passage.Prose.GetSourceSpan(inProse),
                var inSource => passage is null ? inSource : passage.Paragraph?.Span,
            };
            _found.Add(new DraftDiagnostic
            {
                Rule = rule.Descriptor,
                Severity = finding.Severity ?? rule.Descriptor.DefaultSeverity,
                Message = string.Format(CultureInfo.InvariantCulture, rule.Descriptor.MessageFormat, [.. finding.Arguments]),
                Source = draft.Source,
                Span = draft.Source is null ? null : span ?? default(TextSpan),
                Passage = passage?.Label,
                Notes = finding.Notes,
                Fixes = finding.Fixes,
            });
        }

        private static int Compare(DraftDiagnostic left, DraftDiagnostic right)
        {
            var order = Nullable.Compare(left.Span, right.Span);
            order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
            return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        }
    }
}
