using ResolutionKit.Citations;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1004: the year in parentheses of a Security Council resolution is not the year of its number or of its date.</summary>
/// <remarks>
/// Security Council resolutions are numbered through since 1946 and carry the year of adoption: 1373 (2001) of 28 September 2001.
/// Where number and year agree and the date does not, the date is at fault (<c>RK1001</c>, <c>RK1002</c>).
/// </remarks>
public sealed class SecurityCouncilYear() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1004",
        Title = "Year in parentheses is not the resolution's",
        MessageFormat = "Security Council resolution {0} is of {1}, not of {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Fixes = RuleFixes.OnRequest,
        Why = "The year in parentheses is that in which the Security Council adopted the resolution; number, year and date vouch for one another.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    /// <summary>Whether a number's year is known to be wrong, so that no other rule need find fault with the number.</summary>
    internal static bool Judges(ResolutionNumber number) => KnownYear(number) is { } known && known != number.Year;

    private static void Look(CitationContext context)
    {
        var citation = context.Citation;
        var number = citation.Number;
        if (number is not { Organ: Organ.SecurityCouncil, Year: > 0 })
        {
            return;
        }

        var year = KnownYear(number) ?? citation.Date?.Year ?? number.Year;
        if (year == number.Year)
        {
            return;
        }

        var place = YearIn(context.Passage.Prose.Text, citation.NumberSpan, number.Year);
        var isKnown = KnownYear(number) is not null;
        context.Report(new Finding(place, number.Serial, year, number.Year)
        {
            Severity = isKnown || citation.DateBinding == DateBinding.Direct ? null : Severity.Warning,
            Notes = isKnown ? [] : [$"the date given for it is {IsoDate.FormatLong(citation.Date!.Value)}"],
            Fixes = context.Fix($"Write {year}", isSafe: false, place, year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        });
    }

    private static int? KnownYear(ResolutionNumber number) =>
        number is { Organ: Organ.SecurityCouncil, Year: > 0 } ? SecurityCouncilYears.YearOf(number.Serial) : null;

    private static TextSpan YearIn(string text, TextSpan number, int year)
    {
        var at = text.IndexOf(year.ToString(System.Globalization.CultureInfo.InvariantCulture), number.Start, number.Length, StringComparison.Ordinal);
        return at < 0 ? number : new TextSpan(at, 4);
    }
}
