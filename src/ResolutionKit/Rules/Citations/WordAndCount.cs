using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1016: <em>resolutions</em> before one number, or <em>resolution</em> before several.</summary>
/// <remarks>
/// Only forms that are surely singular or plural are judged, in Russian and Arabic too, and only where the numbers follow the word at once. A number with
/// letters, <em>43/78 A to E</em>, may be either.
/// </remarks>
public sealed class WordAndCount() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1016",
        Title = "Singular or plural before the numbers cited",
        MessageFormat = "“{0}” stands before {1}{2}.",
        DefaultSeverity = Severity.Warning,
        Why = "One number is a resolution, two are resolutions; the word shows what is left of a list after a number was taken out, or was not noticed when one came in.",
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian, DraftingLanguage.Arabic],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.CitationList(Look);

    private static void Look(CitationListContext context)
    {
        var list = context.Citations;
        for (var (start, end) = (0, 0); start < list.Length; start = end)
        {
            for (end = start + 1; end < list.Length && list[end].WordSpan == list[start].WordSpan; end++)
            {
            }

            if (list[start].WordSpan is { } word)
            {
                Check(context, word, list.AsSpan().Slice(start, end - start));
            }
        }
    }

    private static void Check(CitationListContext context, TextSpan word, ReadOnlySpan<Citation> numbers)
    {
        var text = context.Passage.Prose.Text;
        if (context.Language.Citations is not { } grammar || word.End > numbers[0].NumberSpan.Start || IsOneSet(numbers) || HasStray(numbers) || QuotedText.Covers(text, word.Start) ||
            !IsBare(text, word.End, numbers[0].NumberSpan.Start, grammar) || FormAt(text, word, grammar) is not var (form, isOne, other) || isOne == (numbers.Length == 1))
        {
            return;
        }

        if (isOne ? !AreOneList(text, numbers, grammar) : !IsAlone(text, numbers[0], grammar))
        {
            return;
        }

        var wrong = text.Substring(form.Start, form.Length);
        var right = other.Length > 0 && char.IsUpper(wrong[0]) ? char.ToUpperInvariant(other[0]) + other.Substring(1) : other;
        context.Report(new Finding(form, wrong, isOne ? "several numbers" : "a single number", right.Length > 0 ? $"; write “{right}”" : string.Empty)
        {
            Fixes = right.Length > 0 ? context.Fix($"Write “{right}”", isSafe: true, form, right) : [],
        });
    }

    // 687 (1991), 82: a number without its year behind one that has it may be a marker that lost its place.
    private static bool HasStray(ReadOnlySpan<Citation> numbers)
    {
        foreach (var citation in numbers)
        {
            if (citation.Number is { Organ: Organ.SecurityCouncil, Year: 0 })
            {
                return numbers.Length > 1;
            }
        }

        return false;
    }

    // The letters of a set, or one number twice.
    private static bool IsOneSet(ReadOnlySpan<Citation> numbers)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var (one, other) = (numbers[0].Number, numbers[i].Number);
            if (one.Serial != other.Serial || one.Session != other.Session || one.Year != other.Year)
            {
                return false;
            }
        }

        return numbers.Length > 1;
    }

    private static bool IsBare(string text, int start, int end, CitationGrammar grammar)
    {
        var between = text.AsSpan(start, end - start).Trim();
        foreach (var prefix in grammar.NumberPrefixes)
        {
            if (between.Equals(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return between.IsEmpty;
    }

    // The longest form of the table that ends where the word ends.
    private static (TextSpan Form, bool IsOne, string Other)? FormAt(string text, TextSpan word, CitationGrammar grammar)
    {
        (TextSpan, bool, string)? found = null;
        var longest = 0;
        foreach (var (one, several) in grammar.WordNumbers)
        {
            Try(one, several, isOne: true);
            Try(several, one, isOne: false);
        }

        return found;

        void Try(string form, string other, bool isOne)
        {
            var start = word.End - form.Length;
            if (form.Length > longest && start >= 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && WordMatch.End(form, text.AsSpan(), start) == word.End)
            {
                longest = form.Length;
                found = (new TextSpan(start, form.Length), isOne, other);
            }
        }
    }

    // Nothing but their dates, commas and a conjunction stands between the numbers.
    private static bool AreOneList(string text, ReadOnlySpan<Citation> numbers, CitationGrammar grammar)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var end = numbers[i].NumberSpan.Start;
            var start = numbers[i - 1].DateSpan is { } date && date.End <= end ? date.End : numbers[i - 1].NumberSpan.End;
            if (start > end || !ListSeparator.Read(text, start, end, grammar).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    // No other number can be meant: the clause ends, and none follows in the sentence that was not read as a citation with its own word.
    private static bool IsAlone(string text, Citation citation, CitationGrammar grammar)
    {
        var end = CitedGroup.EndOf(citation);
        var rest = text.AsSpan(end).TrimStart();
        if (!rest.IsEmpty && rest[0] is not (',' or ';' or '.' or ':' or '،' or '؛'))
        {
            return false;
        }

        var next = rest.IsEmpty ? rest : rest.Slice(1).TrimStart();
        if (!next.IsEmpty && (char.IsDigit(next[0]) || grammar.JoinedPrefixes.AsSpan().IndexOf(next[0]) >= 0 || StartsWithConjunction(text, text.Length - next.Length, grammar)))
        {
            return false;
        }

        foreach (var character in rest.Slice(0, EndOfClause(rest)))
        {
            if (char.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWithConjunction(string text, int start, CitationGrammar grammar)
    {
        foreach (var conjunction in grammar.And)
        {
            if (WordMatch.End(conjunction, text.AsSpan(), start) is > 0 and var end && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfClause(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(';', '؛');
        return end < 0 ? rest.Length : end;
    }
}
