namespace ResolutionKit.Languages;

/// <summary>Where a language puts the word that says that a verb comes again.</summary>
internal enum OpeningAlsoPlace
{
    /// <summary>Before the verb: <c>又重申</c>.</summary>
    BeforeVerb,

    /// <summary>Before a finite verb, behind a participle: <c>Also requests</c>, <c>Recalling also</c>.</summary>
    BeforeFiniteVerb,

    /// <summary>Behind the first word that is not a reflexive pronoun: <c>Se félicite également</c>, <c>Acoge también con beneplácito</c>.</summary>
    AfterFirstWord,

    /// <summary>Behind the whole verb: <c>вновь подтверждает также</c>.</summary>
    AfterVerb,
}
