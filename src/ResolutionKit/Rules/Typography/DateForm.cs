using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7001: a date is not written in the form of the language.</summary>
public sealed class DateForm() : DraftRule(Definition)
{
    // A stop, blanks, a bracket: 'Dec.  7'.
    private const int MostBetweenMonthAndDay = 6;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7001",
        Title = "Date is not in the form of the language",
        MessageFormat = "The date “{0}” is not written as this language writes dates; write “{1}”.",
        DefaultSeverity = Severity.Warning,
        Why = "Resolutions write dates in one form: 7 December 2022, 2022 年 12 月 7 日, 7 décembre 2022 and 1er mai 2022, 7 de diciembre de 2022, 7 декабря 2022 года.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        var dates = text.Language.Dates;
        for (var at = 0; at < text.Content.Length; at++)
        {
            if (MayBegin(text, dates, at) && TryRead(text, at, out var mark))
            {
                Check(text, mark);
                at = mark.Span.End - 1;
            }
        }
    }

    private static bool MayBegin(RunningText text, DatePattern dates, int at)
    {
        var before = text.At(at - 1);
        return Scripts.IsDigit(text.At(at))
            ? !char.IsDigit(before) && !Scripts.IsAlphabetic(before) && before is not ('/' or '.' or ',')
            : dates.BeginsWithMonth && !char.IsLetterOrDigit(before) && dates.IsMonthInitial(text.At(at)) && HasDayAfterWord(text, at);
    }

    // A month that begins a date is followed by its day; so most words need no closer look.
    private static bool HasDayAfterWord(RunningText text, int at)
    {
        while (Scripts.IsAlphabetic(text.At(at)))
        {
            at++;
        }

        for (var skipped = 0; skipped < MostBetweenMonthAndDay && !Scripts.IsAlphabetic(text.At(at)); skipped++, at++)
        {
            if (Scripts.IsDigit(text.At(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(RunningText text, int at, [NotNullWhen(true)] out DateMark? mark)
    {
        var dates = text.Language.Dates;
        var isRead = dates.TryRead(text.Content.AsSpan(), at, out mark);
        if (mark is { Year: > 0 })
        {
            return true;
        }

        foreach (var form in text.Style.MistakenDateForms)
        {
            var reading = new DateReading(dates, text.Content.AsSpan(), at);
            if (reading.Match(form))
            {
                mark = reading.ToMark();
                return true;
            }
        }

        return isRead;
    }

    private static void Check(RunningText text, DateMark mark)
    {
        var printed = text.Slice(mark.Span);
        if (DueFor(text, mark, printed) is not { } due || text.IsQuoted(mark.Span.Start))
        {
            return;
        }

        var isOneMonthName = text.Language == DraftingLanguage.Arabic && printed.AsSpan().IndexOf('/') < 0;
        text.Report(mark.Span, isOneMonthName ? null : new Replacement($"Write “{due}”", mark.Span, due), isOneMonthName ? Severity.Info : null, printed, due);
    }

    // The due form; null where the printed one is right, or may be meant.
    private static string? DueFor(RunningText text, DateMark mark, string printed)
    {
        var dates = text.Language.Dates;
        var hasYear = mark.Year > 0;
        // The abbreviation г is also how the word for several years begins: 2022 годов.
        if (Scripts.IsAlphabetic(text.At(mark.Span.End)) || !IsoDate.TryCreate(hasYear ? mark.Year : 2000, mark.Month, mark.Day, out var date))
        {
            return null;
        }

        var form = hasYear ? dates.Forms[0] : dates.FormWithoutYear;
        var due = dates.Months.IsEmpty ? WithoutLeadingZeros(printed) : DateWriter.Write(dates, form, date, null);
        if (IsSame(printed, due))
        {
            return null;
        }

        if (text.Language == DraftingLanguage.Arabic)
        {
            // Months have two names, and several spellings of each.
            return WithoutLeadingZeros(printed) is var bare && bare != printed ? bare : printed.AsSpan().IndexOf('/') >= 0 || !hasYear ? null : due;
        }

        if (!hasYear && string.Equals(Compact(printed), Compact(due), StringComparison.OrdinalIgnoreCase))
        {
            // The verb may; places and days that are named after a date.
            return null;
        }

        if (text.Style.MayEndFirstDay && date.Day == 1 && IsSame(AfterDay(printed), AfterDay(due)))
        {
            return null;
        }

        return text.Style.AfterYear.Length == 0 || !hasYear ? due : WithAfterYear(text, mark, printed, due);
    }

    // The word for the year may follow the last of several dates: 3 июля и 23 июля 1970 годов.
    private static string? WithAfterYear(RunningText text, DateMark mark, string printed, string due)
    {
        var rest = text.Content.AsSpan(mark.Span.End);
        if (IsSame(printed + text.Style.AfterYear, due))
        {
            foreach (var word in text.Style.AfterYears)
            {
                if (rest.IndexOf(word.AsSpan()) >= 0)
                {
                    return null;
                }
            }

            // A comma may stand between dates that share the word; what ends a phrase may not.
            return rest.IsEmpty || rest[0] is ';' or '.' ? due : null;
        }

        // The stop of an abbreviation at the end is the stop of the sentence too.
        return printed[printed.Length - 1] == '.' && rest.IsEmpty ? due + "." : due;
    }

    private static string AfterDay(string date)
    {
        var blank = date.AsSpan().IndexOfAny(' ', '\u00A0');
        return blank < 0 ? date : date.Substring(blank);
    }

    private static string WithoutLeadingZeros(string date)
    {
        var text = new System.Text.StringBuilder(date.Length);
        for (var i = 0; i < date.Length; i++)
        {
            var isLeadingZero = date[i] == '0' && (i == 0 || !char.IsDigit(date[i - 1])) && i + 1 < date.Length && char.IsDigit(date[i + 1]);
            if (!isLeadingZero)
            {
                text.Append(date[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsSame(string left, string right) => string.Equals(Compact(left), Compact(right), StringComparison.Ordinal);

    // Blanks are the matter of other rules.
    private static string Compact(string date)
    {
        var text = new System.Text.StringBuilder(date.Length);
        foreach (var character in date)
        {
            if (!Blanks.IsBlank(character) && !Blanks.IsWithinWord(character))
            {
                text.Append(character == 'ᵉ' ? 'e' : character == 'ʳ' ? 'r' : character);
            }
        }

        return text.ToString();
    }
}
