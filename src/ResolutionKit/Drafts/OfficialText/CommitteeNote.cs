using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads the note in brackets above the title: <c>[on the report of the First Committee (A/77/380, para. 11)]</c>.</summary>
internal static class CommitteeNote
{
    public static void Read(SourceText source, string content, CompactText note, ImmutableArray<DraftingLanguage> languages, MastheadDraft draft)
    {
        var close = note.Text.IndexOfAny([']', '〕', '}']);
        if (close <= 1)
        {
            return;
        }

        var span = LineReader.Trim(content, TextSpan.FromBounds(note.ToSource(0, 1).End, note.ToSource(close, close + 1).Start));
        var inner = CompactText.Of(content, span);
        foreach (var known in languages)
        {
            if (new WordPattern(known).MatchAny(known.OfficialText.CommitteeNotes, inner) is { Symbol: { } symbol } match)
            {
                draft.Set(DraftField.Report, symbol.Span, masthead => masthead with { Report = symbol.Value });
                if (match.Paragraph is { } paragraph)
                {
                    draft.Set(DraftField.ReportParagraph, paragraph.Span, masthead => masthead with { ReportParagraph = paragraph.Value });
                }

                return;
            }
        }

        ReadFirstSymbol(inner, draft);
        var text = new ProseJoiner(source, [], languages[0]).Join(LinesOf(content, span)).Text;
        draft.Set(DraftField.Note, span, masthead => masthead with { Note = text });
    }

    private static void ReadFirstSymbol(CompactText note, MastheadDraft draft)
    {
        var start = note.Text.IndexOf('(') + 1;
        var end = note.Text.IndexOfAny([',', '，', ')', ';', '、', '和'], start);
        end = end < 0 ? note.Length : end;
        for (var stop = end; stop > start; stop = note.Text.LastIndexOf("and", stop - 1, stop - start, StringComparison.Ordinal))
        {
            if (WordPattern.TryReadSymbol(note.Text.Substring(start, stop - start), out var symbol))
            {
                draft.Set(DraftField.Report, note.ToSource(start, stop), masthead => masthead with { Report = symbol });
                return;
            }
        }
    }

    private static List<TextSpan> LinesOf(string content, TextSpan span)
    {
        var lines = new List<TextSpan>();
        for (var start = span.Start; start < span.End;)
        {
            var length = content.AsSpan(start, span.End - start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? span.End : start + length;
            if (LineReader.Trim(content, TextSpan.FromBounds(start, end)) is { IsEmpty: false } line)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }
}
