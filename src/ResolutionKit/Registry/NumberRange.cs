using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>The running numbers that belong to one session (General Assembly, up to 1976) or one year (Security Council).</summary>
/// <param name="Session">The session; the default value where the range is a year's.</param>
/// <param name="Year">The year; 0 where the range is a session's.</param>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number.</param>
/// <param name="Confidence">How sure the bounds are. Below <see cref="Confidence.High"/> either may be off by one or two.</param>
public sealed record NumberRange(Session Session, int Year, int First, int Last, Confidence Confidence)
{
    /// <summary>How many numbers next to a bound that is not sure are left undecided.</summary>
    internal const int Margin = 2;

    /// <summary>Whether the number is within the range.</summary>
    public bool Contains(int number) => number >= First && number <= Last;

    /// <summary>How sure it is that the number lies outside the range; null where it lies inside.</summary>
    /// <remarks>One or two beyond a bound that is not sure: <see cref="Confidence.Low"/>.</remarks>
    public Confidence? Excludes(int number)
    {
        if (Contains(number))
        {
            return null;
        }

        var distance = number < First ? First - number : number - Last;
        return Confidence == Confidence.High ? Confidence.High
            : distance > Margin ? Confidence.Medium
            : Confidence.Low;
    }

    /// <summary>Whether the number is within the range and not so near to a bound that is not sure that it may be outside.</summary>
    internal bool SurelyContains(int number) =>
        Contains(number) && (Confidence == Confidence.High || (number - First >= Margin && Last - number >= Margin));
}
