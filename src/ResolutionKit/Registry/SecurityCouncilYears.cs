namespace ResolutionKit.Registry;

/// <summary>Which numbers the Security Council gave in which year: its resolutions are numbered through since 1946.</summary>
/// <remarks>The facts are the table <c>Registry/Data/security-council-years.csv</c>.</remarks>
public static class SecurityCouncilYears
{
    private static readonly Lazy<NumberRange[]> Years = new(() => CalendarTable.ReadYears(EmbeddedData.SecurityCouncilYears));

    /// <summary>The newest year of the table.</summary>
    public static NumberRange Newest => Years.Value[Years.Value.Length - 1];

    /// <summary>The numbers of a year: 1335 to 1386 for 2001; null for a year that the table does not have.</summary>
    public static NumberRange? Find(int year)
    {
        var years = Years.Value;
        var index = year - years[0].Year;
        return index >= 0 && index < years.Length ? years[index] : null;
    }

    /// <summary>The year to which a number belongs: 2001 for 1373; null where the table does not reach it or is not sure.</summary>
    /// <remarks>Next to a bound that is not sure, the year is not told.</remarks>
    public static int? YearOf(int number)
    {
        foreach (var range in Years.Value)
        {
            if (range.SurelyContains(number))
            {
                return range.Year;
            }
        }

        return null;
    }
}
