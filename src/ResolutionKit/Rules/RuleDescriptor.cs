using ResolutionKit.Languages;

namespace ResolutionKit.Rules;

/// <summary>What a rule is called, what it says, and why.</summary>
public sealed record RuleDescriptor
{
    private readonly Uri? _helpUri;

    /// <summary>The number: <c>RK1001</c>. The first digit is that of its <see cref="Family"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule finds, as a short phrase without a full stop: <c>Cited date is not the resolution's date</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The message of a finding, a sentence with its full stop, in the syntax of <see cref="string.Format(string, object[])"/>.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>How grave a finding is unless the rule or the configuration says otherwise.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>Why the rule exists and what it rests on, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>The languages for which it holds; empty for all.</summary>
    public ImmutableArray<DraftingLanguage> Languages { get; init; } = [];

    /// <summary>Whether the rule can mend what it finds; its page says how, or why not.</summary>
    public RuleFixes Fixes { get; init; }

    /// <summary>How it is set for a text still being written; null for <see cref="DefaultSeverity"/>. <see cref="RuleLevel.Off"/> for a rule that must be asked for.</summary>
    public RuleLevel? InDrafts { get; init; }

    /// <summary>How it is set for a text as adopted and printed; null for what holds in drafts.</summary>
    public RuleLevel? InAdoptedTexts { get; init; }

    /// <summary>How it is set for Model United Nations; null for what holds in drafts.</summary>
    public RuleLevel? InModelUnitedNations { get; init; }

    /// <summary>Whether it rests on what is particular to the United Nations: its numbers, sessions, registers, Charter.</summary>
    /// <remarks>In the texts of other bodies such a rule looks at citations that name an organ of the United Nations, and at nothing else.</remarks>
    public bool IsForUnitedNations { get; init; }

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family => (RuleFamily)(Id[2] - '0');

    /// <summary>The address of the rule's page; where none is stated, the one that the library's own rules have.</summary>
    public Uri HelpUri
    {
        get => _helpUri ?? new($"https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/{Id}.md");
        init => _helpUri = value;
    }

    /// <summary>How the rule is set in a preset.</summary>
    public RuleLevel LevelIn(RulePreset preset)
    {
        var inDrafts = InDrafts ?? (RuleLevel)(DefaultSeverity + 1);
        return preset switch
        {
            RulePreset.Adopted => InAdoptedTexts ?? inDrafts,
            RulePreset.ModelUnitedNations => InModelUnitedNations ?? inDrafts,
            _ => inDrafts,
        };
    }

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
