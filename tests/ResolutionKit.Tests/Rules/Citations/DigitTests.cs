using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Symbols;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Citations;

/// <summary>Every dated citation of the two official texts, with any one digit changed: what becomes wrong is found.</summary>
public sealed class DigitTests
{
    private static readonly DraftValidator Validator = new(RuleCatalog.All.Where(rule => rule.Descriptor.Family == RuleFamily.Citations));

    [Theory]
    [InlineData("A-RES-73-266.zh.txt", 20)]
    [InlineData("A-RES-77-37.zh.txt", 27)]
    public void A_changed_digit_of_a_dated_citation_is_found_on_it_with_the_right_date(string seed, int dated)
    {
        var source = File.ReadAllText(Repository.Seed(seed));
        var places = Places(Draft.Parse(source, DraftForm.OfficialText));
        places.Should().HaveCount(dated);

        var changes = (
            from place in places.SelectMany(place => new[] { place.Number, place.Date }).Distinct()
            from at in Enumerable.Range(place.Start, place.Length)
            where char.IsAsciiDigit(source[at])
            from digit in "0123456789"
            where digit != source[at]
            select (At: at, Digit: digit)).Distinct().ToList();

        changes.Count.Should().BeGreaterThan(dated * 9 * 8);
        var missed = changes.AsParallel().AsOrdered().SelectMany(change => Missed(source, places, change.At, change.Digit)).ToList();
        missed.Should().BeEmpty();
    }

    private static IEnumerable<string> Missed(string source, List<Place> places, int at, char digit)
    {
        var changed = source.Remove(at, 1).Insert(at, digit.ToString());
        var found = Validator.Validate(Draft.Parse(changed, DraftForm.OfficialText));
        foreach (var place in places.Where(place => place.Number.Contains(at) || place.Date.Contains(at)))
        {
            var (number, date) = (Bare(changed, place.Number), Bare(changed, place.Date));
            if (WhatIsWrong(number, place.Kind, date) is not { } wrong)
            {
                continue;
            }

            var onIt = found.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Span is { } span && (span.Overlaps(place.Number) || span.Overlaps(place.Date))).ToList();
            if (onIt.Count == 0 || (wrong.Due is { } due && !onIt.Exists(diagnostic => diagnostic.Message.Contains(due, StringComparison.Ordinal))))
            {
                yield return $"{number} of {date}: {string.Join(" | ", onIt)}";
            }
        }
    }

    // What a reader of the printed words knows of the pair, by the recorded facts and not by the rules; null where it may be right.
    private static Wrong? WhatIsWrong(string number, AdoptedTextKind kind, string date)
    {
        if (Regex.IsMatch(number, @"^0|/0") || !ResolutionNumber.TryParse(number, out var parsed))
        {
            return new Wrong(null);
        }

        var answer = ResolutionRegistry.Default.Find(parsed, kind);
        var isSure = answer.Confidence >= Confidence.Medium;
        var due = answer.Impossible is null && isSure && answer.Date is { } known ? known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : null;
        var parts = Regex.Match(date, @"^(\d+)年(\d+)月(\d+)日$").Groups;
        if (!DateOnly.TryParseExact($"{parts[1]}-{parts[2].Value.PadLeft(2, '0')}-{parts[3].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
        {
            return new Wrong(due);
        }

        if (!isSure && answer.Impossible is null)
        {
            return SessionCalendar.Find(parsed.Session)!.Contains(given) ? null : new Wrong(null);
        }

        return answer.Impossible is not null || (answer.Date is { } right ? right != given : given < answer.Earliest || given > answer.Latest) ? new Wrong(due) : null;
    }

    private static string Bare(string text, TextSpan span) => Regex.Replace(text.Substring(span.Start, span.Length), @"\s", string.Empty);

    private static List<Place> Places(Draft draft) =>
    [
        .. from passage in draft.Resolution.Passages
           from citation in passage.Citations
           where citation.Date is not null
           select new Place(passage.Prose.GetSourceSpan(citation.NumberSpan)!.Value, passage.Prose.GetSourceSpan(citation.DateSpan!.Value)!.Value, citation.Kind),
    ];

    private sealed record Place(TextSpan Number, TextSpan Date, AdoptedTextKind Kind);

    private sealed record Wrong(string? Due);
}
