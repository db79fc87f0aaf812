using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>RK7004: a blank too many, or one too few.</summary>
public sealed class StrayBlanks() : DraftRule(Definition)
{
    private const string Closers = "”’»\"')]）】」』》";

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK7004",
        Title = "Blank too many or missing",
        MessageFormat = "{0}; {1}.",
        DefaultSeverity = Severity.Info,
        Why = "Two blanks, a blank at the end of a paragraph or before a comma, and a missing one after it are slips that a printed text carries on.",
        Fixes = RuleFixes.Safe,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => RunningText.LookAt(on, Look);

    private static void Look(RunningText text)
    {
        LookAtEnd(text);
        if (text.IsExtracted)
        {
            // Lines are set to one width there: blanks within them are the page's.
            return;
        }

        var content = text.Content;
        for (var at = 0; at < content.Length; at++)
        {
            if (IsBlank(content[at]))
            {
                var end = at + 1;
                while (end < content.Length && IsBlank(content[end]))
                {
                    end++;
                }

                LookAtBlanks(text, TextSpan.FromBounds(at, end));
                at = end - 1;
            }
            else if (content[at] is ',' or ';')
            {
                LookAfterMark(text, at);
            }
        }
    }

    private static void LookAtBlanks(RunningText text, TextSpan blanks)
    {
        var (left, right) = (text.At(blanks.Start - 1), text.At(blanks.End));
        if (left == default || right == default || !text.IsVerbatim(blanks) || (Scripts.IsHan(left) && Scripts.IsHan(right)))
        {
            return;
        }

        if (IsTightMark(text, right) && !Blanks.IsBlank(left) && left != right && IsEndOfMark(text, blanks.End))
        {
            text.Report(blanks, new Replacement("Delete the blank", blanks, string.Empty), null, $"A blank stands before “{right}”", "delete it");
        }
        else if (blanks.Length > 1 && (Scripts.IsWidePunctuation(left) || Scripts.IsWidePunctuation(right)))
        {
            text.Report(blanks, new Replacement("Delete the blanks", blanks, string.Empty), null, $"{Count(blanks.Length)} blanks stand beside a full-width mark", "delete them");
        }
        else if (blanks.Length > 1)
        {
            text.Report(blanks, new Replacement("Leave one blank", blanks, " "), null, $"{Count(blanks.Length)} blanks stand here", "leave one");
        }
    }

    private static void LookAfterMark(RunningText text, int at)
    {
        var (left, right) = (text.At(at - 1), text.At(at + 1));
        if (Scripts.IsAlphabetic(left) && Scripts.IsAlphabetic(right) && text.Language != DraftingLanguage.Chinese && text.Language != DraftingLanguage.Arabic &&
            text.IsVerbatim(new TextSpan(at - 1, 3)) && !IsInAddress(text.Content, at))
        {
            text.Report(new TextSpan(at, 1), new Replacement("Put a blank", new TextSpan(at + 1, 0), " "), null, $"No blank stands after “{text.Content[at]}”", "put one");
        }
    }

    // The paragraph ends where its words, its footnote markers and the stars around them do.
    private static void LookAtEnd(RunningText text)
    {
        if (text.Source is not { } source || text.Content.Length == 0 || text.Prose.GetSourceSpan(new TextSpan(text.Content.Length - 1, 1)) is not { } last)
        {
            return;
        }

        var start = last.End;
        foreach (var marker in text.Prose.ReferenceSources)
        {
            start = Math.Max(start, marker.End);
        }

        var content = source.Content;
        while (start < content.Length && content[start] is '*' or '_')
        {
            start++;
        }

        var end = start;
        while (end < content.Length && IsBlank(content[end]))
        {
            end++;
        }

        var isEnd = end == content.Length || content[end] is '\r' or '\n' or '"' or '\'';
        if (end - start < (text.IsExtracted ? 2 : 1) || !isEnd || (text.IsExtracted && IsUsualAtEnds(source)))
        {
            return;
        }

        var place = TextSpan.FromBounds(start, end);
        var blanks = place.Length == 1 ? "A blank stands" : $"{Count(place.Length)} blanks stand";
        text.Report(new Finding(new TextSpan(text.Content.Length, 0), $"{blanks} at the end of the paragraph", place.Length == 1 ? "delete it" : "delete them")
        {
            SourceSpan = place,
            Fixes = DraftFix.At(place.Length == 1 ? "Delete the blank" : "Delete the blanks", isSafe: true, place, string.Empty),
        });
    }

    // Whether the blanks at the ends of lines came with the extraction.
    private static bool IsUsualAtEnds(SourceText source)
    {
        var (lines, doubled) = (0, 0);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var end = span.End;
            while (end > span.Start && source.Content[end - 1] is '\r' or '\n')
            {
                end--;
            }

            lines += end > span.Start ? 1 : 0;
            doubled += end > span.Start + 2 && IsBlank(source.Content[end - 1]) && IsBlank(source.Content[end - 2]) ? 1 : 0;
        }

        return doubled * 20 > lines;
    }

    private static bool IsBlank(char character) => character is ' ' or '\u00A0' or '\t';

    private static bool IsTightMark(RunningText text, char mark) =>
        mark is (',' or ';' or '.' or ':' or '،' or '؛' or '，' or '；' or '。' or '：' or '、') && text.Style.SpacedMarks.AsSpan().IndexOf(mark) < 0;

    // Not an ellipsis, a decimal or a name that begins with a stop.
    private static bool IsEndOfMark(RunningText text, int at)
    {
        var next = text.At(at + 1);
        return next == default || Blanks.IsBlank(next) || Closers.AsSpan().IndexOf(next) >= 0 || text.Content[at] >= '\u0600';
    }

    private static bool IsInAddress(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !Blanks.IsBlank(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !Blanks.IsBlank(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start).IndexOfAny('/', '@', '_') >= 0;
    }

    private static string Count(int count) => count switch
    {
        2 => "Two",
        3 => "Three",
        _ => "Several",
    };
}
