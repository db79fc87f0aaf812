using System.Globalization;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Says in one line which resolution a draft is.</summary>
internal static class DraftSummary
{
    /// <summary>The title with the symbol, session and date of adoption that the draft states; empty where it states none of them.</summary>
    public static string Of(Resolution resolution)
    {
        var masthead = resolution.Masthead;
        var details = string.Join(", ", Details(masthead));
        var title = resolution.Title?.Text ?? string.Empty;
        return title.Length > 0 && details.Length > 0 ? $"{title} ({details})" : title + details;
    }

    private static IEnumerable<string> Details(Masthead masthead)
    {
        if ((masthead.Symbol?.ToString() ?? masthead.BodyNumber) is { } number)
        {
            yield return number;
        }

        if (masthead.Session is { } session)
        {
            yield return "session " + session.ToString();
        }

        if (masthead.Adopted is { } date)
        {
            yield return "adopted on " + date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }
    }
}
