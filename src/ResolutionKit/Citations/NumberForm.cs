namespace ResolutionKit.Citations;

/// <summary>The form of a number in a text, which tells much about its organ.</summary>
internal enum NumberForm
{
    /// <summary>Digits alone: <c>598</c>.</summary>
    Bare,

    /// <summary>A session and a number: <c>77/37</c>, <c>S-10/2</c>.</summary>
    Session,

    /// <summary>A year and a number: <c>2006/23</c>.</summary>
    Year,

    /// <summary>A number and a session in parentheses: <c>2625 (XXV)</c>.</summary>
    Roman,

    /// <summary>A number and a year in parentheses: <c>1373 (2001)</c>.</summary>
    YearOfCouncil,
}
