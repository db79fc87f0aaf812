namespace ResolutionKit.Phrases;

/// <summary>Which paragraphs a phrase opens.</summary>
public enum OpeningRole
{
    /// <summary>Either kind: Chinese verbs are not inflected.</summary>
    Either,

    /// <summary>Preambular paragraphs: a participle or an adjective.</summary>
    Preambular,

    /// <summary>Operative paragraphs: a finite verb.</summary>
    Operative,
}
