using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2004: a footnote marker stands on the wrong side of a punctuation mark.</summary>
/// <remarks>In English and Chinese it follows the mark, in French and Spanish it precedes it. Other languages are not judged. A dash or bracket is no such mark.</remarks>
public sealed class MarkerAndPunctuation() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2004",
        Title = "Footnote marker on the wrong side of punctuation",
        MessageFormat = "The marker of footnote {0} belongs {1} the {2}.",
        DefaultSeverity = Severity.Warning,
        Why = "Each language has its place for footnote markers: after punctuation in English and Chinese, before it in French and Spanish.",
        Languages = [DraftingLanguage.English, DraftingLanguage.Chinese, DraftingLanguage.French, DraftingLanguage.Spanish],
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Off,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var prose = context.Passage.Prose;
        if (context.Passage.Kind == PassageKind.Footnote)
        {
            return;
        }

        for (var i = 0; i < prose.FootnoteReferences.Length; i++)
        {
            var (position, label) = (prose.FootnoteReferences[i].Position, prose.FootnoteReferences[i].Label);
            // Of several markers at one place none is moved alone.
            var isAlone = (i == 0 || prose.FootnoteReferences[i - 1].Position != position) &&
                (i + 1 == prose.FootnoteReferences.Length || prose.FootnoteReferences[i + 1].Position != position);
            if (isAlone && WrongMark(prose.Text, position, context.Language) is { } mark)
            {
                Report(context, i, label, mark);
            }
        }
    }

    // The mark, with the blanks that belong to it, on whose other side the marker belongs.
    private static TextSpan? WrongMark(string text, int position, DraftingLanguage language)
    {
        if (!language.HasMarkersBeforePunctuation)
        {
            var isWrong = position > 0 && position < text.Length && IsMark(text[position]) && !IsMark(text[position - 1]) && (position + 1 == text.Length || !char.IsLetterOrDigit(text[position + 1]) || text[position] > 127);
            return isWrong ? new TextSpan(position, 1) : null;
        }

        if (position < 2 || !IsMark(text[position - 1]) || (text[position - 1] == '.' && position < text.Length))
        {
            return null;
        }

        var start = position - 1;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, position);
    }

    private static bool IsMark(char character) => character is ',' or ';' or ':' or '.' or '，' or '；' or '：' or '。' or '、';

    private static void Report(PassageContext context, int index, string label, TextSpan mark)
    {
        var prose = context.Passage.Prose;
        var isBefore = context.Language.HasMarkersBeforePunctuation;
        var place = prose.GetReferenceSourceSpan(index);
        context.Report(new Finding(mark, label, isBefore ? "before" : "after", NameOf(prose.Text[mark.End - 1]))
        {
            SourceSpan = place,
            Fixes = place is { } marker && context.Draft.Source is { } source && prose.GetSourceSpan(mark) is { } other ? [Move(source.Content, marker, other, isBefore)] : [],
        });
    }

    private static DraftFix Move(string source, TextSpan marker, TextSpan mark, bool isBefore)
    {
        var written = source.Substring(marker.Start, marker.Length);
        var gone = new TextEdit(marker, string.Empty);
        var put = new TextEdit(new TextSpan(isBefore ? mark.Start : mark.End, 0), written);
        return new DraftFix($"Move the marker {(isBefore ? "before" : "after")} the punctuation", IsSafe: true, isBefore ? [put, gone] : [gone, put]);
    }

    private static string NameOf(char mark) => mark switch
    {
        ',' or '，' => "comma",
        ';' or '；' => "semicolon",
        ':' or '：' => "colon",
        '、' => "enumeration comma",
        _ => "full stop",
    };
}
