using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Finds closing lines: <c>46th plenary meeting</c> and <c>7 December 2022</c>, in either order, or <c>Adopted unanimously at the 695th meeting.</c></summary>
internal sealed class ClosingReader(string content, List<TextLine> lines, LineKind[] kinds, DraftingLanguage language)
{
    private const int LongestLine = 80;
    private const int LongestSentence = 400;
    private const int MostLines = 12;
    private const int MostLinesOfVote = 60;

    private readonly WordPattern _patterns = new(language);
    private readonly OfficialTextWords _words = language.OfficialText;

    /// <summary>Finds the closing lines and marks them.</summary>
    public List<Closing> Read(int from)
    {
        var found = new List<Closing>();
        for (var i = from; i < lines.Count; i++)
        {
            if (kinds[i] == LineKind.Text && lines[i].Span.Length <= LongestSentence && (ReadMeeting(i) ?? ReadSentence(i) ?? ReadVote(i)) is { } closing)
            {
                if (closing.Sentence is null && closing.End < lines.Count && ReadVote(closing.End) is { } vote)
                {
                    closing = closing with { End = vote.End, Sentence = vote.Sentence, SaysMore = true };
                }

                found.Add(closing);
                for (i = closing.First; i < closing.End; i++)
                {
                    kinds[i] = LineKind.Closing;
                }

                i--;
            }
        }

        return found;
    }

    private Closing? ReadMeeting(int index)
    {
        if (lines[index].Span.Length > LongestLine || !MayBegin(_words.ClosingMeetings, index) || _patterns.MatchAny(_words.ClosingMeetings, Compact(index).TrimEnd(',')) is not { Meeting: { } meeting })
        {
            return null;
        }

        if (index + 1 < lines.Count && kinds[index + 1] == LineKind.Text && DateOf(index + 1) is { } after)
        {
            return new Closing(index, index + 2) { Meeting = meeting, Date = after };
        }

        return index > 0 && kinds[index - 1] == LineKind.Text && DateOf(index - 1) is { } before
            ? new Closing(index - 1, index + 1) { Meeting = meeting, Date = before }
            : new Closing(index, index + 1) { Meeting = meeting };
    }

    // [Adopted by a recorded vote of 27 to 6, with 14 abstentions. The voting was as follows: …]
    private Closing? ReadVote(int index)
    {
        if (kinds[index] != LineKind.Text || content[lines[index].Span.Start] != '[')
        {
            return null;
        }

        var end = index;
        while (end < lines.Count && end - index < MostLinesOfVote && kinds[end] == LineKind.Text && content[lines[end].Span.End - 1] != ']')
        {
            end++;
        }

        if (end == lines.Count || content[lines[end].Span.End - 1] != ']')
        {
            return null;
        }

        var note = lines.GetRange(index, end + 1 - index).ConvertAll(line => line.Span);
        var inside = note.ToArray();
        inside[0] = TextSpan.FromBounds(inside[0].Start + 1, inside[0].End);
        inside[^1] = TextSpan.FromBounds(inside[^1].Start, inside[^1].End - 1);
        return _patterns.MatchAny(_words.VoteNotes, CompactText.Of(content, inside)) is null ? null : new Closing(index, end + 1) { Sentence = note, SaysMore = true };
    }

    private Closing? ReadSentence(int index)
    {
        if (!MayBegin(_words.ClosingSentences, index) || !(index == 0 || lines[index].AfterBlank || Ending.IsAtEnd(content, lines[index - 1].Span)))
        {
            return null;
        }

        var end = index + 1;
        while (end < lines.Count && end - index < MostLines && kinds[end] == LineKind.Text && !lines[end].AfterBlank && Ending.MarkOf(content, lines[end - 1].Span) is not ('.' or '。'))
        {
            end++;
        }

        var sentence = lines.GetRange(index, end - index).ConvertAll(line => line.Span);
        var text = CompactText.Of(content, [.. sentence]);
        if (text.Length <= MostLines * LongestLine)
        {
            if (_patterns.MatchAny(_words.ClosingSentences, text) is { } match)
            {
                return new Closing(index, end) { Meeting = match.Meeting, Sentence = sentence, SaysMore = match.Anything is not null || match.Meeting is null };
            }
        }

        return null;
    }

    private (DateOnly, TextSpan)? DateOf(int index)
    {
        var text = Compact(index);
        return lines[index].Span.Length <= LongestLine && _patterns.ReadDate(text.Text, 0, out var date) == text.Length ? (date, text.ToSource(0, text.Length)) : null;
    }

    // Spares the comparison of lines that begin otherwise; a pattern that begins with a place to fill begins with a number.
    private bool MayBegin(ImmutableArray<string> patterns, int index)
    {
        var first = content[lines[index].Span.Start];
        foreach (var pattern in patterns)
        {
            if (pattern[0] == '{' ? SymbolScanner.IsDigit(first) : SpellingFold.Fold(pattern[0]) == SpellingFold.Fold(first))
            {
                return true;
            }
        }

        return false;
    }

    private CompactText Compact(int index) => CompactText.Of(content, lines[index].Span);
}
