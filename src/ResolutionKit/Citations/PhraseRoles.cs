namespace ResolutionKit.Citations;

/// <summary>The meanings that a word of a citation grammar can have; one word may have several.</summary>
[Flags]
internal enum PhraseRoles
{
    None = 0,
    Word = 1 << 0,
    Draft = 1 << 1,
    Body = 1 << 2,
    Own = 1 << 3,
    And = 1 << 4,
    Bridge = 1 << 5,
    DateIntroducer = 1 << 6,
    BodyIntroducer = 1 << 7,
    NumberPrefix = 1 << 8,
    NumberSuffix = 1 << 9,
    Adopted = 1 << 10,
    AdoptedDetail = 1 << 11,
    AdoptedOn = 1 << 12,
    Description = 1 << 13,
    DescriptionEnd = 1 << 14,
    Part = 1 << 15,
    Means = 1 << 16,
    Dependence = 1 << 17,
    Term = 1 << 18,
    LetterRange = 1 << 19,
    Weightless = 1 << 20,
    Possessive = 1 << 21,
    Feminine = 1 << 22,
    Masculine = 1 << 23,
    Document = 1 << 24,
}
