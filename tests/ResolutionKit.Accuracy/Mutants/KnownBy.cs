namespace ResolutionKit.Accuracy.Mutants;

/// <summary>What is known of the number in which a fault was planted, and so whether it can be found.</summary>
internal enum KnownBy
{
    /// <summary>The Security Council numbers its resolutions through, with their years.</summary>
    SecurityCouncil,

    /// <summary>The date of the General Assembly's text is recorded or follows from its neighbours.</summary>
    AssemblyDate,

    /// <summary>Only bounds of the date of the General Assembly's text are known.</summary>
    AssemblyBounds,

    /// <summary>The number is another organ's.</summary>
    OtherOrgan,

    /// <summary>A number without a date became another that there is: nothing contradicts it.</summary>
    Undated,

    /// <summary>The number became that of another text of the same day, or is no citation any more.</summary>
    NoFault,
}
