using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5020: a term is not in the form that the user's own list prefers.</summary>
/// <remarks>Whole words only, the longest form first; what stands in quotation marks is left as it was quoted, and what is all in capitals as well.</remarks>
public sealed class PreferredForm() : DraftRule(Definition)
{
    private const string OpeningQuotes = "“«„《〈「";
    private const string ClosingQuotes = "”»》〉」";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5020",
        Title = "Term is not in its preferred form",
        MessageFormat = "Write “{0}”: your list of terms has it in the place of “{1}”.",
        DefaultSeverity = Severity.Warning,
        Fixes = RuleFixes.Safe,
        Why = "One thing has one name within a body of texts. Which name that is, the list of terms in the configuration says.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Settings.Terms.IsEmpty)
        {
            return;
        }

        var text = context.Passage.Prose.Text;
        foreach (var (span, use) in Find(context, text))
        {
            var found = text.Substring(span.Start, span.Length);
            var due = char.IsUpper(found[0]) && char.IsLower(use[0]) ? char.ToUpperInvariant(use[0]) + use.Substring(1) : use;
            if (found == due || IsQuoted(text, span.Start) || IsAllCapitals(found))
            {
                continue;
            }

            // A form with a mark of emphasis inside is the drafter's to mend.
            var isPlain = context.Passage.Prose.GetSourceSpan(span) is { } source && context.Draft.Source?.ToString(source) == found;
            context.Report(new Finding(span, due, found)
            {
                Fixes = isPlain ? context.Fix($"Write “{due}”", isSafe: true, span, due) : [],
            });
        }
    }

    private static bool IsAllCapitals(string text)
    {
        var capitals = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals > 1;
    }

    // All forms of the list in their places; where two overlap the earlier and longer holds, be it the preferred one.
    private static List<(TextSpan Span, string Use)> Find(PassageContext context, string text)
    {
        var found = new List<(TextSpan Span, string Use, bool IsRight)>();
        foreach (var term in context.Settings.Terms)
        {
            if (!term.Languages.IsEmpty && !term.Languages.Contains(context.Language))
            {
                continue;
            }

            var before = found.Count;
            foreach (var form in term.Not)
            {
                found.AddRange(Places(text, form).Select(span => (span, term.Use, false)));
            }

            if (found.Count > before)
            {
                found.AddRange(Places(text, term.Use).Select(span => (span, term.Use, true)));
            }
        }

        found.Sort(static (left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start)
            : left.Span.Length != right.Span.Length ? right.Span.Length.CompareTo(left.Span.Length) : right.IsRight.CompareTo(left.IsRight));
        var (kept, end) = (new List<(TextSpan Span, string Use)>(), 0);
        foreach (var (span, use, isRight) in found)
        {
            if (span.Start >= end)
            {
                end = span.End;
                if (!isRight || text.Substring(span.Start, span.Length) != use)
                {
                    kept.Add((span, use));
                }
            }
        }

        return kept.FindAll(place => !IsAny(context, text.Substring(place.Span.Start, place.Span.Length), place.Use));
    }

    // The preferred form with a capital is right as well.
    private static bool IsAny(PassageContext context, string found, string use) =>
        string.Equals(found, use, StringComparison.OrdinalIgnoreCase) && !context.Settings.Terms.Any(term => term.Use == use && term.Not.Contains(found));

    private static IEnumerable<TextSpan> Places(string text, string form)
    {
        if (form.Length == 0)
        {
            yield break;
        }

        for (var at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(form, at + form.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (IsEdge(text, at - 1, at) && IsEdge(text, at + form.Length - 1, at + form.Length))
            {
                yield return new TextSpan(at, form.Length);
            }
        }
    }

    // Between two characters there is the edge of a word unless both belong to one; Chinese has no blanks between words.
    private static bool IsEdge(string text, int before, int after) =>
        before < 0 || after >= text.Length || !IsOfWord(text[before]) || !IsOfWord(text[after]) || IsHan(text[before]) || IsHan(text[after]);

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '\'' or '’' or '-' or '\u2011' || (character >= '\u0300' && char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private static bool IsHan(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsQuoted(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            depth += OpeningQuotes.Contains(text[i]) ? 1 : 0;
            depth -= depth > 0 && ClosingQuotes.Contains(text[i]) ? 1 : 0;
        }

        return depth > 0;
    }
}
