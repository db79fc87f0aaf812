using System.Globalization;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rendering.Yaml;

/// <summary>The keys above the text, which are the same in a YAML draft and in the front matter of a Markdown draft.</summary>
internal static class YamlMasthead
{
    public static void Write(YamlLines lines, Resolution resolution)
    {
        var masthead = resolution.Masthead;
        // The key marks a text as a draft, so it stands there without a value too.
        lines.Pair("resolution", Value(masthead.Symbol?.ToString() ?? masthead.BodyNumber) ?? string.Empty);
        lines.Pair("title", resolution.Title is { } title ? YamlScalar.OfText(title.ToMarkup()) : null);
        lines.Pair("language", resolution.Language.Code);
        lines.Pair("organ", masthead.Organ?.ToName());
        lines.Pair("session", Value(masthead.Session?.ToString()));
        WriteAgendaItems(lines, masthead.AgendaItems);
        lines.Pair("sponsors", Value(masthead.Sponsors));
        lines.Pair("distribution", Value(masthead.Distribution));
        lines.Pair("issued", Date(masthead.Issued));
        lines.Pair("original", Value(masthead.Original));
        lines.Pair("job-number", Value(masthead.JobNumber));
        lines.Pair("bar-code", Value(masthead.BarCode));
        lines.Pair("adopted", Date(masthead.Adopted));
        lines.Pair("closing-date", Date(masthead.ClosingDate));
        lines.Pair("meeting", Number(masthead.Meeting));
        lines.Pair("report", Value(masthead.Report?.ToString()));
        lines.Pair("report-paragraph", Value(masthead.ReportParagraph));
        lines.Pair("note", Value(masthead.Note));
        lines.Pair("title-number", Value(masthead.TitleNumber?.ToString()));
        lines.Pair("vote", resolution.Vote is { } vote ? YamlScalar.OfText(vote.ToMarkup()) : null);
    }

    public static string? Date(DateOnly? date) => date is { } day ? IsoDate.Format(day) : null;

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static void WriteAgendaItems(YamlLines lines, ImmutableArray<string> items)
    {
        if (items.Length == 1)
        {
            lines.Pair("agenda-item", Value(items[0]));
        }
        else
        {
            lines.List("agenda-items", items, item => lines.Line(YamlScalar.OfValue(item)));
        }
    }

    private static string? Value(string? text) => text is null ? null : YamlScalar.OfValue(text);
}
