using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1015: running text cites a resolution by its document symbol.</summary>
/// <remarks>
/// A symbol behind the word <em>document</em> means the document and is right; so is one in a footnote or in brackets. Arabic numbers with a letter or a
/// session in parentheses are left alone: they are cited with the Arabic names of both.
/// </remarks>
public sealed class SymbolInText() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1015",
        Title = "Resolution cited by its symbol",
        MessageFormat = "Running text cites by number, not by symbol: write {1} for {0}.",
        DefaultSeverity = Severity.Warning,
        Why = "A symbol names a document; what is cited is the resolution, and the word before it already says so: resolution 64/25, not resolution A/RES/64/25.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        var (citation, text) = (context.Citation, context.Passage.Prose.Text);
        if (context.Passage.Kind is not (PassageKind.Preambular or PassageKind.Operative) || !citation.IsSymbol || !IsResolution(text, citation, context.Language) ||
            !IsWhole(text, citation.NumberSpan) || IsNamedInArabic(citation.Number, context.Language) || QuotedText.Covers(text, citation.NumberSpan.Start))
        {
            return;
        }

        var symbol = text.Substring(citation.NumberSpan.Start, citation.NumberSpan.Length);
        var number = NumberAt(text, citation, context.Language);
        context.Report(new Finding(citation.NumberSpan, symbol, number.Trim())
        {
            Fixes = SaysTheSame(context, number) ? context.Fix($"Write “{number.Trim()}”", isSafe: true, citation.NumberSpan, number) : [],
            Notes = SaysTheSame(context, number) ? [] : ["name the organ before the word: its resolutions are not those of this text"],
        });
    }

    // In Chinese the words that enclose a number show that the resolution is meant and not the document.
    private static bool IsResolution(string text, Citation citation, DraftingLanguage language) => language.Citations is { WordFollowsNumbers: true } grammar
        ? grammar.NumberPrefixes.Any(prefix => text.AsSpan(0, citation.NumberSpan.Start).TrimEnd().EndsWith(prefix.AsSpan())) ||
            grammar.NumberSuffixes.Any(suffix => text.AsSpan(citation.NumberSpan.End).TrimStart().StartsWith(suffix.AsSpan()))
        : citation.WordSpan is not null;

    // A/RES/64/25/Add.1, A/RES/48/75A-L and (A/RES/64/25) are not the number alone.
    private static bool IsWhole(string text, TextSpan span) =>
        (span.End == text.Length || text[span.End] is not ('/' or '-' or '–' or ')' or '）' or ']')) &&
        (span.Start == 0 || text[span.Start - 1] is not ('/' or '(' or '（' or '['));

    private static bool IsNamedInArabic(ResolutionNumber number, DraftingLanguage language) =>
        language.IsRightToLeft && (number.Letter is not null || number.HasRomanSession || number.Session is { Number: > 0, Kind: not SessionKind.Regular });

    // In Chinese a number stands between 第 and 号, and has no blank before its year.
    private static string NumberAt(string text, Citation citation, DraftingLanguage language)
    {
        var number = citation.Number.ToString();
        if (language.Citations is not { WordFollowsNumbers: true, NumberPrefixes: [var prefix, ..], NumberSuffixes: [var suffix, ..] })
        {
            return number;
        }

        number = citation.Number.Organ == Organ.SecurityCouncil ? number.Replace(" (", "(") : number;
        var before = text.AsSpan(0, citation.NumberSpan.Start).TrimEnd();
        var after = text.AsSpan(citation.NumberSpan.End).TrimStart();
        return (before.EndsWith(prefix.AsSpan()) ? string.Empty : prefix + " ") + number + (after.StartsWith(suffix.AsSpan()) || IsInner(after) ? string.Empty : $" {suffix}");
    }

    private static bool IsInner(ReadOnlySpan<char> after) => !after.IsEmpty && after[0] is '、' or '和';

    // 16/21 for A/HRC/RES/16/21 is another resolution in a text of the General Assembly, unless its words name the Human Rights Council.
    private static bool SaysTheSame(CitationContext context, string number)
    {
        var (text, span) = (context.Passage.Prose.Text, context.Citation.NumberSpan);
        var written = text.Remove(span.Start, span.Length).Insert(span.Start, number);
        foreach (var citation in CitationReader.Read(written, context.Language, context.Resolution.Organ))
        {
            if (citation.NumberSpan.Start >= span.Start)
            {
                return citation.Number == context.Citation.Number && citation.NumberSpan.Start <= span.Start + number.Length;
            }
        }

        return false;
    }
}
