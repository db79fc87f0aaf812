using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>Reports words that the house writes in another way.</summary>
internal static class PreferredWords
{
    /// <summary>Looks through a passage.</summary>
    /// <param name="context">The passage.</param>
    /// <param name="preferences">The words.</param>
    public static void Check(PassageContext context, WordPreferences preferences)
    {
        // A scanner loses capitals and hyphens.
        if (!RunningText.IsIn(context.Passage) || context.IsOldPrint)
        {
            return;
        }

        var prose = context.Passage.Prose;
        for (var start = 0; preferences.TryFind(prose.Text, start, out var preference, out var span); start = span.End)
        {
            if (RunningText.IsPartOfSign(prose.Text, span) || (preference.IsExact && IsPartOfAbbreviation(prose.Text, span)) || RunningText.IsQuoted(prose.Text, span.Start, context.Language))
            {
                continue;
            }

            var written = prose.Text.Substring(span.Start, span.Length);
            var right = char.IsUpper(written[0]) && !preference.IsExact ? char.ToUpperInvariant(preference.Right[0]) + preference.Right[1..] : preference.Right;
            context.Report(new Finding(span, written, right)
            {
                Fixes = WordFix.Write(prose, span, right, preference.IsSafe),
            });
        }
    }

    // '(UN)' introduces itself; 'UN DESA' is one abbreviation.
    private static bool IsPartOfAbbreviation(string text, TextSpan span)
    {
        var isBracketed = span.Start > 0 && text[span.Start - 1] is '(' or '（';
        var next = WordMatch.SkipBlanks(text.AsSpan(), span.End);
        return isBracketed || (next + 1 < text.Length && char.IsUpper(text[next]) && char.IsUpper(text[next + 1]));
    }
}
