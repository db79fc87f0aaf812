namespace ResolutionKit.Rules;

/// <summary>What a rule is about; the first digit of its number.</summary>
public enum RuleFamily
{
    /// <summary>RK1xxx: cited resolutions and decisions, their numbers and dates.</summary>
    Citations = 1,

    /// <summary>RK2xxx: footnotes and their markers.</summary>
    Footnotes = 2,

    /// <summary>RK3xxx: numbering and internal references.</summary>
    Numbering = 3,

    /// <summary>RK4xxx: structure and terminal punctuation.</summary>
    Structure = 4,

    /// <summary>RK5xxx: wording.</summary>
    Wording = 5,

    /// <summary>RK6xxx: sessions, agenda and masthead.</summary>
    Masthead = 6,

    /// <summary>RK7xxx: typography.</summary>
    Typography = 7,

    /// <summary>RK8xxx: language versions.</summary>
    LanguageVersions = 8,

    /// <summary>RK9xxx: reading: syntax and import damage.</summary>
    Reading = 9,
}
