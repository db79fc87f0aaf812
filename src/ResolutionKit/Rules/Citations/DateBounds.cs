using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1002: the date given for a cited text lies outside what its number allows.</summary>
/// <remarks>
/// Where no date is known, its neighbours, its session or its year bound it. Numbers of a session follow their dates with rare exceptions (99.7 % of the
/// recorded facts of sessions 31 to 80), so that a date that is outside its neighbours on unsure facts, but within its session, is information only.
/// </remarks>
public sealed class DateBounds() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1002",
        Title = "Cited date is outside what the number allows",
        MessageFormat = "{0} does not fit the date {1}: {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Why = "The number of a text bounds its date: numbers follow the order of adoption within a session, and a session has a first and a last day.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        var citation = context.Citation;
        if (citation is not { Date: { } given, DateSpan: { } place } ||
            context.Answer is not { Impossible: null, Confidence: > Confidence.Disputed } answer)
        {
            return;
        }

        var isOutsideSession = Judges(answer, given);
        if (!isOutsideSession && !(answer.Date is null && (given < answer.Earliest || given > answer.Latest)))
        {
            return;
        }

        context.Report(new Finding(place, CitedText.Name(citation), IsoDate.FormatLong(given), isOutsideSession ? DescribeSession(answer.Number) : Describe(answer))
        {
            Severity = answer.Confidence < Confidence.Medium && !isOutsideSession ? Severity.Info
                : CitedText.SeverityOf(citation.DateBinding),
            Notes = [answer.Explain(), .. CitedText.Notes(citation.DateBinding)],
        });
    }

    /// <summary>Whether what is known of a number is unsure, but its session is known, and a date lies outside that: then the bounds tell more than the date.</summary>
    internal static bool Judges(RegistryAnswer answer, DateOnly given) =>
        answer is { Confidence: < Confidence.Medium } && PeriodOf(answer.Number) is { } period && !period.Contains(given);

    private static SessionPeriod? PeriodOf(ResolutionNumber number) =>
        number.Session.Number > 0 && SessionCalendar.Find(number.Session, number.Organ) is { IsExpected: false, Confidence: >= Confidence.Medium } period ? period : null;

    private static string DescribeSession(ResolutionNumber number)
    {
        var period = PeriodOf(number)!;
        var until = period.LastDay is { } last ? $" and could adopt texts up to {IsoDate.FormatLong(last)}" : string.Empty;
        return $"session {number.Session} opened on {IsoDate.FormatLong(period.Opened)}{until}";
    }

    private static string Describe(RegistryAnswer answer) => (answer.Ground, answer.Below, answer.Above) switch
    {
        (Ground.Between, { } below, { } above) => $"it lies between {below.Number} of {IsoDate.FormatLong(below.Date)} and {above.Number} of {IsoDate.FormatLong(above.Date)}",
        (Ground.Between, { } below, null) => $"it comes after {below.Number} of {IsoDate.FormatLong(below.Date)}{Until(answer)}",
        (Ground.Between, null, { } above) => $"it comes before {above.Number} of {IsoDate.FormatLong(above.Date)}{Since(answer)}",
        (Ground.Year, _, _) when answer.Number.Organ == Organ.SecurityCouncil => $"it is of {answer.Earliest?.Year}",
        _ => $"it was adopted{(answer.Earliest is null ? string.Empty : " from " + IsoDate.FormatLong(answer.Earliest.Value))}{Until(answer)}",
    };

    private static string Until(RegistryAnswer answer) => answer.Latest is { } latest ? $" up to {IsoDate.FormatLong(latest)}" : string.Empty;

    private static string Since(RegistryAnswer answer) => answer.Earliest is { } earliest ? $", from {IsoDate.FormatLong(earliest)}" : string.Empty;
}
