namespace ResolutionKit.Fixes;

/// <summary>Which fixes are applied.</summary>
public enum FixSelection
{
    /// <summary>Those that change nothing of what the text says.</summary>
    SafeOnly,

    /// <summary>All, also those that change what the text says or rest on a guess; of a finding with a safe one, that one.</summary>
    All,
}
