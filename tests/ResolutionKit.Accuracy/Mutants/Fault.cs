namespace ResolutionKit.Accuracy.Mutants;

/// <summary>What is changed in a text, at one place.</summary>
internal enum Fault
{
    /// <summary>A digit of a day.</summary>
    Day,

    /// <summary>A month: a digit of it, or its name.</summary>
    Month,

    /// <summary>A digit of a year.</summary>
    Year,

    /// <summary>Two digits of a number, swapped.</summary>
    Swap,

    /// <summary>A digit of the year in parentheses of a Security Council resolution.</summary>
    CouncilYear,

    /// <summary>The word: resolution for decision, or the other way round.</summary>
    Kind,
}
