using System.Collections.Concurrent;
using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Registry;
using ResolutionKit.Rules;

namespace ResolutionKit.Validation;

/// <summary>Checks drafts: walks each once and gives every rule what it registered for.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
public sealed class DraftValidator
{
    private readonly ConcurrentDictionary<(DraftingLanguage Language, bool IsResolution, DraftForm? Form, bool IsOfOtherBody), RuleTable> _tables = new();
    private readonly Func<(DraftingLanguage Language, bool IsResolution, DraftForm? Form, bool IsOfOtherBody), RuleTable> _makeTable;
    private readonly ResolutionRegistry _registry;

    /// <summary>Makes a validator.</summary>
    /// <param name="rules">The rules; by default all that come with the library.</param>
    /// <param name="registry">What is known about resolutions; by default what comes with the library.</param>
    /// <param name="settings">How grave each rule is; by default what its preset says.</param>
    public DraftValidator(IEnumerable<DraftRule>? rules = null, ResolutionRegistry? registry = null, RuleSettings? settings = null)
    {
        _registry = registry ?? ResolutionRegistry.Default;
        Settings = settings ?? RuleSettings.Default;
        Rules = rules is null ? RuleCatalog.All : [.. rules];
        _makeTable = text => RuleTable.For(text.Language, text.IsOfOtherBody, (text.IsResolution ? Rules : RuleCatalog.ForFragments(Rules)).RemoveAll(rule => Settings.LevelOf(rule.Descriptor, text.Form) == RuleLevel.Off));
    }

    /// <summary>A validator with the rules and facts that come with the library.</summary>
    public static DraftValidator Default { get; } = new();

    /// <summary>The rules.</summary>
    public ImmutableArray<DraftRule> Rules { get; }

    /// <summary>How grave each rule is.</summary>
    public RuleSettings Settings { get; }

    /// <summary>Checks a resolution made in code; its findings name the paragraph, not a place in a source.</summary>
    public ImmutableArray<DraftDiagnostic> Validate(Resolution resolution) => Validate(Draft.Of(resolution));

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>
    /// The findings in the order of their places; those of a resolution made in code in reading order. What the draft's comments silence
    /// (<see cref="Draft.Suppressions"/>) is not among them.
    /// </returns>
    public ImmutableArray<DraftDiagnostic> Validate(Draft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var table = _tables.GetOrAdd((draft.Resolution.Language, draft.HoldsResolution, draft.Form, draft.Body is not null), _makeTable);
        var silencer = draft.Suppressions.IsEmpty ? null : new Silencer(draft, Rules, Settings);
        return new DraftWalk(table, draft, _registry, Settings).Run(silencer, cancellation);
    }
}
