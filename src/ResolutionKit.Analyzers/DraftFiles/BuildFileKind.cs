namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>What an additional file of a project is.</summary>
internal enum BuildFileKind
{
    /// <summary>Nothing of ours.</summary>
    Other,

    /// <summary>A draft: an item <c>ResolutionDraft</c>.</summary>
    Draft,

    /// <summary>A <c>resolutionkit.yaml</c>.</summary>
    Configuration,

    /// <summary>A table that a configuration names: an item <c>ResolutionRegistry</c>.</summary>
    Table,

    /// <summary>The page of a rule: an item <c>ResolutionRulePage</c>.</summary>
    RulePage,
}
