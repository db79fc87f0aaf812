using System.Globalization;
using System.Text;

namespace ResolutionKit.Languages;

/// <summary>Writes dates in a form of a language.</summary>
internal static class DateWriter
{
    /// <summary>Writes a date.</summary>
    /// <param name="pattern">How the language writes dates.</param>
    /// <param name="form">The form.</param>
    /// <param name="date">The date.</param>
    /// <param name="blanks">The blanks to use, one for each of the form, null for an optional part to leave out; null for the form's own.</param>
    public static string Write(DatePattern pattern, string form, DateOnly date, List<string?>? blanks)
    {
        var text = new StringBuilder();
        var blank = 0;
        for (var i = 0; i < form.Length; i++)
        {
            switch (form[i])
            {
                case '{':
                    text.Append(Field(pattern, form[i + 1], date));
                    i += 2;
                    break;
                case '[' when blanks is not null && blank < blanks.Count && blanks[blank] is null:
                    blank++;
                    i = form.IndexOf(']', i);
                    break;
                case '[' or ']':
                    break;
                case ' ':
                    text.Append(blanks is not null && blank < blanks.Count ? OnOneLine(blanks[blank]) : " ");
                    blank++;
                    break;
                default:
                    text.Append(form[i]);
                    break;
            }
        }

        return text.ToString();
    }

    // A date that was broken over two lines is written on one.
    private static string OnOneLine(string? blank) => blank is null || blank.AsSpan().IndexOfAny('\r', '\n') < 0 ? blank ?? string.Empty : " ";

    private static string Field(DatePattern pattern, char field, DateOnly date) => field switch
    {
        'y' => date.Year.ToString(CultureInfo.InvariantCulture),
        'm' => date.Month.ToString(CultureInfo.InvariantCulture),
        'd' => date.Day == 1 ? pattern.FirstDay : date.Day.ToString(CultureInfo.InvariantCulture),
        _ => pattern.Months[date.Month - 1],
    };
}
