using System.Globalization;
using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>The words that a document prints around the text of a resolution: in its masthead, before its annexes and in its closing line.</summary>
/// <remarks>Patterns have <c>{0}</c> where the number stands. They are those of documents of the General Assembly since about 2010.</remarks>
internal sealed record DocumentWording
{
    /// <summary>The names of the organs as mastheads print them.</summary>
    public required ImmutableArray<(Organ Organ, string Name)> OrganNames { get; init; }

    /// <summary><c>Agenda item {0}</c>.</summary>
    public required string AgendaItem { get; init; }

    /// <summary>What follows the symbol of a committee report: <c>, para. {0}</c>.</summary>
    public required string ReportParagraph { get; init; }

    /// <summary>The heading of a single annex.</summary>
    public required string Annex { get; init; }

    /// <summary>A meeting of the General Assembly or the Economic and Social Council: <c>{0} plenary meeting</c>.</summary>
    public required string PlenaryMeeting { get; init; }

    /// <summary>A meeting of another organ: <c>{0} meeting</c>.</summary>
    public required string Meeting { get; init; }

    /// <summary>The number of a meeting as it is counted: <c>46th</c>. By default the bare number.</summary>
    public Func<int, string> MeetingOrdinal { get; init; } = number => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the closing line gives the date first, as the Chinese texts do.</summary>
    public bool IsDateBeforeMeeting { get; init; }

    /// <summary>The number of an operative paragraph: <c>{0}.</c></summary>
    public string ParagraphNumber { get; init; } = "{0}.";

    /// <summary>Whether a dash stands behind that number.</summary>
    public bool HasDashAfterNumber => ParagraphNumber[^1] == '-';

    public string? NameOf(Organ organ)
    {
        foreach (var (named, name) in OrganNames)
        {
            if (named == organ)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A meeting of an organ: <c>46th plenary meeting</c>.</summary>
    public string FormatMeeting(Organ organ, int number) =>
        Fill(organ is Organ.GeneralAssembly or Organ.EconomicAndSocialCouncil ? PlenaryMeeting : Meeting, MeetingOrdinal(number));

    public static string Fill(string pattern, string value) => string.Format(CultureInfo.InvariantCulture, pattern, value);
}
