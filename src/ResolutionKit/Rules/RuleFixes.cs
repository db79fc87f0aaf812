namespace ResolutionKit.Rules;

/// <summary>Whether a rule can mend what it finds.</summary>
public enum RuleFixes
{
    /// <summary>It cannot: only a person knows what was meant.</summary>
    None,

    /// <summary>It can on request: the fix changes what the text says, or rests on a guess.</summary>
    OnRequest,

    /// <summary>It can without being asked, at least in some cases: the fix changes nothing of what the text says.</summary>
    Safe,
}
