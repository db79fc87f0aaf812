using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Gives the numbers of a list, in a sentence in which they come first, the dates that stand behind them.</summary>
/// <remarks>A date governs the numbers since the date before it, or since the word.</remarks>
internal sealed class ListDates(SentenceReading sentence, List<CitedNumber> numbers)
{
    // The first number that has no date yet, and the first of the present word.
    private int _undated;
    private int _start;

    /// <summary>Begins a list: what stands before it has its dates or has none.</summary>
    public void Begin()
    {
        Settle();
        _undated = _start = numbers.Count;
    }

    /// <summary>Ends a list that a date to come may still complete by its year.</summary>
    public void Break() => _undated = numbers.Count;

    /// <summary>Takes the dates at a place; returns the last place taken, or -1 if none stands there.</summary>
    public int Take(int index, DateBinding binding)
    {
        var (dates, places) = Read(index);
        if (dates.Count == 0)
        {
            return IsDayOfLaterDate(index) ? TakeDay(index) : -1;
        }

        // As many dates as numbers govern one each: "of 24 March and 29 September 2017, respectively".
        var count = numbers.Count - _undated;
        var isOneEach = dates.Count > 1 && dates.Count == count;
        if (!isOneEach && dates[0].Month == 0)
        {
            return -1;
        }

        for (var n = 0; n < count; n++)
        {
            var isLast = isOneEach || n == count - 1;
            if (isLast || SharesYear(numbers[_undated + n], dates[0]))
            {
                numbers[_undated + n].Bind(dates[isOneEach ? n : 0], isLast || binding == DateBinding.Loose ? binding : DateBinding.Shared);
            }
        }

        _undated = numbers.Count;
        return isOneEach ? places[places.Count - 1] : index;
    }

    /// <summary>Completes dates that leave the year to a later one: they take it from the number, where it has one, else from the next date of the list.</summary>
    public void Settle()
    {
        var year = 0;
        var month = 0;
        for (var n = numbers.Count - 1; n >= _start; n--)
        {
            var number = numbers[n];
            if (number.Date is { Year: > 0 } full)
            {
                year = full.Year;
                month = full.Month;
            }
            else if (number.Date is { } partial)
            {
                var missing = number.Mark.HasYearOfAdoption ? number.Mark.Year : year;
                month = partial.Month > 0 ? partial.Month : month;
                number.Date = missing > 0 && month > 0 ? partial with { Year = missing, Month = month } : null;
            }
        }

        _start = numbers.Count;
    }

    // The dates of a list of dates; those before the last may be days alone: "of 3 and 5 December 2009".
    private (List<DateMark> Dates, List<int> Places) Read(int index)
    {
        var (dates, places) = (new List<DateMark>(), new List<int>());
        while (MarkAt(index) is { } date)
        {
            dates.Add(date);
            places.Add(index);
            if (!sentence.At(index + 1).IsSeparator)
            {
                break;
            }

            index = AfterSeparators(index + 1);
            index += sentence.At(index).Is(PhraseRoles.DateIntroducer) ? 1 : 0;
        }

        while (dates.Count > 0 && dates[dates.Count - 1].Month == 0)
        {
            dates.RemoveAt(dates.Count - 1);
            places.RemoveAt(places.Count - 1);
        }

        return (dates, places);
    }

    private DateMark? MarkAt(int index) => sentence.At(index) switch
    {
        { Kind: TokenKind.Date } date => date.Date,
        { Kind: TokenKind.Number, Number: { IsBare: true, Serial: <= 31 } } day => new DateMark(day.Span, 0, 0, day.Number.Serial),
        _ => null,
    };

    // "34/1 of 3 and 34/2 of 5 October 1979".
    private bool IsDayOfLaterDate(int index) =>
        MarkAt(index) is { Month: 0 } && sentence.At(index + 1).IsSeparator && sentence.At(AfterSeparators(index + 1)) is { Kind: TokenKind.Number, Number.IsBare: false };

    private int AfterSeparators(int index)
    {
        while (sentence.At(index).IsSeparator)
        {
            index++;
        }

        return index;
    }

    private int TakeDay(int index)
    {
        for (var n = _undated; n < numbers.Count; n++)
        {
            numbers[n].Bind(MarkAt(index)!, n == numbers.Count - 1 ? DateBinding.Direct : DateBinding.Shared);
        }

        _undated = numbers.Count;
        return index;
    }

    // "resolutions 1267 (1999) and 1989 (2011) of 17 June 2011": the date cannot be that of the first.
    private static bool SharesYear(CitedNumber number, DateMark date) =>
        !number.Mark.HasYearOfAdoption || date.Year == 0 || number.Mark.Year == date.Year;
}
