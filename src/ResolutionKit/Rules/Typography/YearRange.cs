using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7002: the years of a range are joined by another mark than the language's.</summary>
public sealed class YearRange() : DraftRule(Definition)
{
    private const string Dashes = "-–—‐‑−";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7002",
        Title = "Mark in a range of years is not the language's",
        MessageFormat = "The years of “{0}” are joined by {1}; write “{2}”.",
        DefaultSeverity = Severity.Info,
        Why = "English joins the years of a range by an en dash (2021–2025), Chinese by a hyphen (2021-2025 年).",
        Languages = [Languages.DraftingLanguage.English, Languages.DraftingLanguage.Chinese],
        Fixes = RuleFixes.Safe,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        for (var at = text.Content.AsSpan().IndexOfAny(Dashes.AsSpan()); at >= 0; at = NextDash(text.Content, at))
        {
            if (text.Content[at] == text.Style.YearRangeMark)
            {
                continue;
            }

            var left = text.At(at - 1) == ' ' ? at - 1 : at;
            var right = text.At(at + 1) == ' ' ? at + 2 : at + 1;
            if (left - at == at + 1 - right && YearAt(text, left - 4) is var first && YearAt(text, right) is var last && first > 0 && last > first &&
                last - first <= 100 && IsApart(text, left - 4, right + 4) && !text.IsQuoted(at))
            {
                var range = TextSpan.FromBounds(left - 4, right + 4);
                var due = $"{first}{text.Style.YearRangeMark}{last}";
                text.Report(new TextSpan(at, 1), new Replacement($"Write “{due}”", range, due), null, text.Slice(range), NameOf(text.Content[at]), due);
            }
        }
    }

    private static int NextDash(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny(Dashes.AsSpan());
        return next < 0 ? -1 : at + 1 + next;
    }

    // 0 where no year stands there.
    private static int YearAt(RunningText text, int start)
    {
        var year = 0;
        for (var i = start; i < start + 4; i++)
        {
            if (!Scripts.IsDigit(text.At(i)))
            {
                return 0;
            }

            year = (year * 10) + (text.Content[i] - '0');
        }

        return year is >= 1900 and < 2100 ? year : 0;
    }

    // Neither a part of a symbol, a date in figures or a telephone number.
    private static bool IsApart(RunningText text, int start, int end)
    {
        var (before, after) = (text.At(start - 1), text.At(end));
        var isPhone = Blanks.IsBlank(before) && char.IsDigit(text.At(start - 2));
        return !isPhone && !IsJoined(before) && !IsJoined(after) && !(after is '.' or ',' && char.IsDigit(text.At(end + 1)));
    }

    private static bool IsJoined(char character) =>
        char.IsDigit(character) || Scripts.IsAlphabetic(character) || character is '/' or '+' or '_' || Dashes.AsSpan().IndexOf(character) >= 0;

    private static string NameOf(char dash) => dash switch
    {
        '–' => "an en dash",
        '—' => "a dash",
        '−' => "a minus sign",
        _ => "a hyphen",
    };
}
