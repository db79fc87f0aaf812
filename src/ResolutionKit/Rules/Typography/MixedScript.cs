using System.Text;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7010: a letter of another script stands inside a word and looks like one of its own.</summary>
public sealed class MixedScript() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7010",
        Title = "Letter of another script inside a word",
        MessageFormat = "“{0}” has a letter of the {1} alphabet that looks like one of the {2}; write “{3}” with {2} letters only.",
        DefaultSeverity = Severity.Warning,
        Why = "A Cyrillic с in a Latin word, or a Latin C in a Russian one, is not seen in print; but no search, link or index finds the word.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        var content = text.Content;
        for (var at = 0; at < content.Length;)
        {
            var end = at;
            while (end < content.Length && (Scripts.IsLatin(content[end]) || Scripts.IsCyrillic(content[end])))
            {
                end++;
            }

            if (end > at)
            {
                Check(text, TextSpan.FromBounds(at, end));
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static void Check(RunningText text, TextSpan span)
    {
        var word = text.Slice(span);
        bool? toCyrillic = LookAlikes.IsMixed(word) ? IsMeantCyrillic(text, word) : span.Length == 1 ? IsLoneLetterMistaken(text, span.Start) : null;
        if (toCyrillic is not { } isCyrillic)
        {
            return;
        }

        var due = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            due.Append(isCyrillic == Scripts.IsCyrillic(letter) ? letter : LookAlikes.Of(letter));
        }

        var (own, other) = isCyrillic ? ("Cyrillic", "Latin") : ("Latin", "Cyrillic");
        text.Report(span, new Replacement($"Write “{due}” with {own} letters", span, due.ToString()), null, word, other, own, due);
    }

    // By the letters that are of one script only; where all could be of either, by the language. Null where both scripts are meant.
    private static bool? IsMeantCyrillic(RunningText text, string word)
    {
        var hasOwnLatin = false;
        var hasOwnCyrillic = false;
        foreach (var letter in word)
        {
            var isAlike = LookAlikes.Of(letter) != default;
            hasOwnLatin |= !isAlike && Scripts.IsLatin(letter);
            hasOwnCyrillic |= !isAlike && Scripts.IsCyrillic(letter);
        }

        return hasOwnLatin && hasOwnCyrillic ? null : hasOwnLatin ? false : hasOwnCyrillic || (text.Language == DraftingLanguage.Russian && !IsRomanNumeral(word));
    }

    private static bool IsRomanNumeral(string word)
    {
        foreach (var letter in word)
        {
            if (letter is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M' or 'І' or 'Х' or 'С' or 'М'))
            {
                return false;
            }
        }

        return true;
    }

    // The letter of a body in a symbol; a preposition of one letter between Russian words.
    private static bool? IsLoneLetterMistaken(RunningText text, int at)
    {
        var letter = text.Content[at];
        if (LookAlikes.Of(letter) == default)
        {
            return null;
        }

        if (Scripts.IsCyrillic(letter))
        {
            var isLatinText = text.Language != DraftingLanguage.Russian && text.Language != DraftingLanguage.Chinese && text.Language != DraftingLanguage.Arabic;
            return isLatinText || IsInSymbol(text, at) ? false : null;
        }

        return text.Language == DraftingLanguage.Russian && char.IsLower(letter) && text.At(at - 1) == ' ' && text.At(at + 1) == ' ' &&
            Scripts.IsCyrillic(text.At(at - 2)) && Scripts.IsCyrillic(text.At(at + 2)) ? true : null;
    }

    // A/С.1/77/L.5: Latin letters, digits and a slash around it.
    private static bool IsInSymbol(RunningText text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsSymbolPart(text.Content[start - 1]))
        {
            start--;
        }

        while (end < text.Content.Length && IsSymbolPart(text.Content[end]))
        {
            end++;
        }

        var (hasLatin, hasSlash) = (false, false);
        for (var i = start; i < end; i++)
        {
            hasLatin |= Scripts.IsLatin(text.Content[i]);
            hasSlash |= text.Content[i] == '/';
        }

        return hasLatin && hasSlash;
    }

    private static bool IsSymbolPart(char character) => Scripts.IsDigit(character) || Scripts.IsLatin(character) || Scripts.IsCyrillic(character) || character is '/' or '.';
}
