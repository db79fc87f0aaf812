namespace ResolutionKit.Phrases;

/// <summary>Whether a phrase says that its verb comes again.</summary>
public enum OpeningSuccession
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A second time: <c>Also requests</c>, <c>又</c>, <c>également</c>, <c>también</c>, <c>также</c>, <c>أيضا</c>.</summary>
    Also,

    /// <summary>A third time: <c>Further requests</c>, <c>还</c>, <c>en outre</c>, <c>además</c>, <c>далее</c>, <c>كذلك</c>.</summary>
    Further,
}
