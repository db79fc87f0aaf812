using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5015: a word in a spelling that the United Nations do not use.</summary>
/// <remarks>Words with a capital are left alone but at the beginning: they belong to names, which others spell (<em>World Trade Center</em>).</remarks>
public sealed class SpellingOfWords() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5015",
        Title = "Spelling that the United Nations do not use",
        MessageFormat = "“{0}” is spelled “{1}” in documents of the United Nations.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Off,
        Languages = [DraftingLanguage.English],
        Fixes = RuleFixes.Safe,
        IsForUnitedNations = true,
        Why = "English documents of the United Nations follow British spelling with -ize where the Oxford dictionaries have it, so that one word has one form in all of them.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (!RunningText.IsIn(context.Passage) || context.Language.HouseStyle.Spelling is not { } spelling)
        {
            return;
        }

        var text = context.Passage.Prose.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var word = WordAt(text, at);
            CheckWord(context, spelling, word);
            at = word.End;
        }
    }

    private static void CheckWord(PassageContext context, SpellingTable spelling, TextSpan word)
    {
        var text = context.Passage.Prose.Text;
        var start = word.Start;
        if (Report(context, spelling, word))
        {
            return;
        }

        for (var hyphen = text.IndexOf('-', start, word.Length); hyphen >= 0; hyphen = start < word.End ? text.IndexOf('-', start, word.End - start) : -1)
        {
            Report(context, spelling, TextSpan.FromBounds(start, hyphen));
            start = hyphen + 1;
        }

        if (start > word.Start)
        {
            Report(context, spelling, TextSpan.FromBounds(start, word.End));
        }
    }

    private static bool Report(PassageContext context, SpellingTable spelling, TextSpan word)
    {
        var prose = context.Passage.Prose;
        if (!IsOwn(prose, word) || spelling.Find(prose.Text, word) is not { } right || IsSign(prose.Text, word) || RunningText.IsQuoted(prose.Text, word.Start, context.Language))
        {
            return false;
        }

        var spelled = char.IsUpper(prose.Text[word.Start]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
        context.Report(new Finding(word, prose.Text.Substring(word.Start, word.Length), spelled)
        {
            Fixes = WordFix.Write(prose, word, spelled, isSafe: true),
        });
        return true;
    }

    // All small, or the capital that begins the passage.
    private static bool IsOwn(Prose prose, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (char.IsUpper(prose.Text[i]) && (i > word.Start || !prose.Text.AsSpan(0, i).IsWhiteSpace()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSign(string text, TextSpan word) =>
        (word.Start > 0 && text[word.Start - 1] is '/' or '.' or '@' or '_') || (word.End < text.Length && text[word.End] is '/' or '@' or '_') ||
        (word.End + 1 < text.Length && text[word.End] == '.' && char.IsLetterOrDigit(text[word.End + 1]));

    private static TextSpan WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
