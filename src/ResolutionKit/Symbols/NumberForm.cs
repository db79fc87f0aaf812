namespace ResolutionKit.Symbols;

/// <summary>The forms in which organs number their resolutions and decisions.</summary>
internal enum NumberForm : byte
{
    None,

    /// <summary>Session, slash, number: <c>77/37</c>, <c>S-10/2</c>.</summary>
    SessionSlash,

    /// <summary>Running number, session in parentheses in Roman numerals: <c>217 A (III)</c>, <c>3201 (S-VI)</c>.</summary>
    RomanSession,

    /// <summary>Year, slash, number: <c>2006/23</c>.</summary>
    YearSlash,

    /// <summary>Running number, year in parentheses: <c>1373 (2001)</c>; the year may be left out.</summary>
    Running,
}
