using System.Globalization;

namespace ResolutionKit.Text;

/// <summary>Dates as <c>2018-12-22</c>: the form of metadata and of everything meant for programs.</summary>
internal static class IsoDate
{
    /// <summary>Reads <c>2018-12-22</c>; refuses any other form and dates that do not exist.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' &&
            TryNumber(text.Slice(0, 4), out var year) && TryNumber(text.Slice(5, 2), out var month) && TryNumber(text.Slice(8, 2), out var day))
        {
            return TryCreate(year, month, day, out date);
        }

        date = default;
        return false;
    }

    /// <summary>Makes a date of its parts, if there is such a date.</summary>
    public static bool TryCreate(int year, int month, int day, out DateOnly date)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            date = default;
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date as messages print it: <c>22 December 2018</c>.</summary>
    public static string FormatLong(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
