using System.Globalization;
using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Accuracy.Mutants;

/// <summary>Plants single faults in a text. Dates stay possible, so that no calendar alone finds a fault.</summary>
internal sealed class MutantMaker(GoldText text, List<CitedPlace> places)
{
    private const int FirstYear = 1946;
    private const int LastYear = 2025;

    private static readonly (string Resolution, string Decision)[] s_words =
    [
        ("resolution", "decision"), ("Resolution", "Decision"), ("résolution", "décision"), ("resolución", "decisión"), ("决议", "决定"), ("決議", "決定"),
        ("резолюция", "решение"), ("резолюции", "решения"), ("резолюцией", "решением"), ("резолюцию", "решение"), ("قرار", "مقرر"),
    ];

    /// <summary>All faults of a kind that the text can have.</summary>
    public IEnumerable<Mutant> All(Fault fault) => fault switch
    {
        Fault.Day or Fault.Month or Fault.Year => places.Where(place => place.Date is not null).GroupBy(place => place.Date!.Value).SelectMany(group => Dates(fault, group.Key, [.. group])),
        Fault.Swap => places.SelectMany(Swaps),
        Fault.CouncilYear => places.SelectMany(CouncilYears),
        _ => places.GroupBy(place => place.Word).Where(group => group.Key is not null && group.Count() == 1).SelectMany(group => Kinds(group.First())),
    };

    private IEnumerable<Mutant> Dates(Fault fault, TextSpan span, IReadOnlyList<CitedPlace> cited)
    {
        if (cited[0].Citation.Date is not { } date)
        {
            yield break;
        }

        var (day, month, year) = PartsOf(span);
        if (fault == Fault.Month && month.IsEmpty)
        {
            foreach (var mutant in Months(span, date, cited))
            {
                yield return mutant;
            }

            yield break;
        }

        var part = fault switch { Fault.Day => day, Fault.Month => month, _ => year };
        foreach (var (place, digit, value) in DigitChanges(part))
        {
            var isPossible = fault switch
            {
                Fault.Day => IsDate(date.Year, date.Month, value),
                Fault.Month => IsDate(date.Year, value, date.Day),
                _ => IsDate(value, date.Month, date.Day),
            };
            if (isPossible)
            {
                yield return new Mutant(fault, place, digit, cited);
            }
        }
    }

    private IEnumerable<Mutant> Months(TextSpan span, DateOnly date, IReadOnlyList<CitedPlace> cited)
    {
        var months = text.Language.Dates.Months;
        var at = months.IsEmpty ? -1 : text.Text.IndexOf(months[date.Month - 1], span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
        for (var month = 1; at >= 0 && month <= 12; month++)
        {
            if (month != date.Month && IsDate(date.Year, month, date.Day))
            {
                yield return new Mutant(Fault.Month, new TextSpan(at, months[date.Month - 1].Length), months[month - 1], cited);
            }
        }
    }

    // 1373 → 1337: in the number, not in the year in parentheses.
    private IEnumerable<Mutant> Swaps(CitedPlace place)
    {
        var open = text.Text.AsSpan(place.Number.Start, place.Number.Length).IndexOfAny('(', '（');
        var head = new TextSpan(place.Number.Start, open < 0 ? place.Number.Length : open);
        for (var i = head.Start; i < head.End; i++)
        {
            for (var j = i + 1; j < head.End; j++)
            {
                if (char.IsDigit(text.Text[i]) && char.IsDigit(text.Text[j]) && text.Text[i] != text.Text[j] && !WouldLead(head, i, text.Text[j]) && !WouldLead(head, j, text.Text[i]))
                {
                    var swapped = text.Text.Substring(i, j + 1 - i).ToCharArray();
                    (swapped[0], swapped[^1]) = (swapped[^1], swapped[0]);
                    yield return new Mutant(Fault.Swap, TextSpan.FromBounds(i, j + 1), new string(swapped), [place]);
                }
            }
        }
    }

    private IEnumerable<Mutant> CouncilYears(CitedPlace place)
    {
        if (place.Citation.Number is not { Organ: Organ.SecurityCouncil, Year: > 0 })
        {
            yield break;
        }

        var open = text.Text.IndexOfAny(['(', '（'], place.Number.Start, place.Number.Length);
        var year = open < 0 ? default : Groups(TextSpan.FromBounds(open, place.Number.End)).FirstOrDefault(group => group.Length == 4);
        foreach (var (digit, replacement, value) in DigitChanges(year))
        {
            if (value is >= FirstYear and <= LastYear)
            {
                yield return new Mutant(Fault.CouncilYear, digit, replacement, [place]);
            }
        }
    }

    private IEnumerable<Mutant> Kinds(CitedPlace place)
    {
        var word = text.Text.Substring(place.Word!.Value.Start, place.Word.Value.Length);
        foreach (var (resolution, decision) in s_words)
        {
            // Of the Arabic words the one is the end of the other.
            var (from, to) = word.Contains(decision, StringComparison.Ordinal) ? (decision, resolution) : (resolution, decision);
            var at = word.IndexOf(from, StringComparison.Ordinal);
            if (at >= 0 && (at + from.Length == word.Length || text.Language.Code == "ar"))
            {
                yield return new Mutant(Fault.Kind, new TextSpan(place.Word.Value.Start + at, from.Length), to, [place]);
                yield break;
            }
        }
    }

    // Day, month and year as digits, by the order of the language; empty what is a name or stands elsewhere.
    private (TextSpan Day, TextSpan Month, TextSpan Year) PartsOf(TextSpan span) => Groups(span) switch
    {
        [{ Length: 4 } year, var month, var day] => (day, month, year),
        [var day, var month, { Length: 4 } year] => (day, month, year),
        [{ Length: <= 2 } day, { Length: 4 } year] => (day, default, year),
        [{ Length: <= 2 } day] => (day, default, default),
        _ => default,
    };

    private List<TextSpan> Groups(TextSpan span)
    {
        var groups = new List<TextSpan>();
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && char.IsDigit(text.Text[at]))
            {
                at++;
            }

            if (at > start)
            {
                groups.Add(TextSpan.FromBounds(start, at));
            }
        }

        return groups;
    }

    // Each value that differs from some digits in one of them.
    private IEnumerable<(TextSpan Place, string Digit, int Value)> DigitChanges(TextSpan digits)
    {
        for (var at = digits.Start; at < digits.End; at++)
        {
            var old = (int)char.GetNumericValue(text.Text[at]);
            for (var digit = at == digits.Start ? 1 : 0; digit <= 9; digit++)
            {
                if (digit != old)
                {
                    // The same script has its digits in a row.
                    var replacement = ((char)(text.Text[at] - old + digit)).ToString();
                    var value = string.Concat(
                        text.Text[digits.Start..digits.End].Select((character, i) => i == at - digits.Start ? digit : (int)char.GetNumericValue(character)));
                    yield return (new TextSpan(at, 1), replacement, int.Parse(value, CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private bool WouldLead(TextSpan head, int at, char digit) => char.GetNumericValue(digit) == 0 && (at == head.Start || !char.IsDigit(text.Text[at - 1]));

    private static bool IsDate(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
