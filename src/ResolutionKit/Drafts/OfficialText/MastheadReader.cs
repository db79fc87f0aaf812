using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads what stands above the enacting clause: symbol, organ, distribution, dates, session, agenda items, adoption line, note in brackets, number and title.</summary>
/// <remarks>Each column of each line is one of these, or a part of the title, or has no place. Chinese documents print some of it in English.</remarks>
internal sealed class MastheadReader
{
    private const int MostLinesTogether = 3;
    private const int MostLinesOfSponsors = 60;
    private const int LongestLine = 400;
    private const int Longest = 400;

    private readonly SourceText _source;
    private readonly string _content;
    private readonly Organ? _organ;
    private readonly bool _isSpaced;
    private readonly ImmutableArray<DraftingLanguage> _languages;
    private readonly List<Piece> _pieces = [];
    private readonly List<TextSpan> _pending = [];
    private readonly List<TextSpan> _lastBlock = [];
    private readonly MastheadDraft _draft = new();
    private readonly MastheadLine _single;
    private bool _hasTitle;

    public MastheadReader(SourceText source, string content, DraftingLanguage language, Organ? organ, bool isSpaced)
    {
        _source = source;
        _content = content;
        _organ = organ;
        _isSpaced = isSpaced;
        _single = new MastheadLine(_draft);
        _languages = language == DraftingLanguage.English ? [language] : [language, DraftingLanguage.English];
    }

    private readonly record struct Piece(TextSpan Span, bool BeginsBlock);

    /// <summary>Reads the lines of the head.</summary>
    public MastheadDraft Read(List<TextLine> lines, int end)
    {
        for (var i = 0; i < end; i++)
        {
            foreach (var column in LineReader.Columns(_content, lines[i].Span))
            {
                _pieces.Add(new Piece(column, lines[i].AfterBlank && column.Start == lines[i].Span.Start));
            }
        }

        for (var i = 0; i < _pieces.Count;)
        {
            if (_pieces[i].BeginsBlock)
            {
                EndBlock();
            }

            // No masthead is so long: what lies between is not worth the comparison.
            var next = i > Longest && i < _pieces.Count - Longest ? i : ReadPieces(i);
            if (next == i)
            {
                _pending.Add(_pieces[i].Span);
                next++;
            }
            else
            {
                EndBlock();
            }

            i = next;
        }

        EndBlock();
        TakeTitle();
        return _draft;
    }

    /// <summary>Whether a line by itself is one that only the head of an official text has.</summary>
    public bool Recognizes(TextSpan line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        _pieces.Clear();
        _pieces.AddRange(LineReader.Columns(_content, line).Select(column => new Piece(column, BeginsBlock: false)));
        return Enumerable.Range(0, _pieces.Count).All(i => ReadPieces(i) > i);
    }

    // Returns the piece after those that were read; the piece itself if it is nothing known.
    private int ReadPieces(int index)
    {
        var text = CompactText.Of(_content, _pieces[index].Span);
        if (text.Length is 0 or > LongestLine)
        {
            return index;
        }

        if (ReadBracket(index, text) is var bracket && bracket > index)
        {
            return bracket;
        }

        if (_single.ReadIdentifier(text))
        {
            return index + 1;
        }

        foreach (var language in _languages)
        {
            var (words, patterns) = (language.OfficialText, new WordPattern(language));
            if (_single.Read(text, language, patterns))
            {
                return index + 1;
            }

            if (ReadAgendaItem(index, text, words) is var agenda && agenda > index)
            {
                return agenda;
            }

            if (ReadAdoption(index, words, patterns) is var adoption && adoption > index)
            {
                return adoption;
            }

            if (ReadSponsors(index, words, patterns))
            {
                return index + 1;
            }
        }

        return ReadTitle(index, text);
    }

    private int ReadAgendaItem(int index, CompactText text, OfficialTextWords words)
    {
        foreach (var label in words.AgendaItems)
        {
            if (!WordPattern.StartsWith(text.Text, 0, label, out var at))
            {
                continue;
            }

            if (at == text.Length)
            {
                return index + 1;
            }

            var items = AgendaItems.Read(text.Text, ref at, words.Conjunctions);
            var isItems = items.Length > 0 && (at == text.Length || words.AgendaItemEndings.Any(ending => WordPattern.StartsWith(text.Text, at, ending, out var end) && end == text.Length));
            if (!isItems || !_draft.Set(DraftField.AgendaItems, text.ToSource(0, text.Length), masthead => masthead with { AgendaItems = items }))
            {
                return index;
            }

            // The title of the item stands in the lines below it.
            var next = index + 1;
            while (!_isSpaced && next < _pieces.Count && !_pieces[next].BeginsBlock)
            {
                next++;
            }

            return next;
        }

        return index;
    }

    private int ReadBracket(int index, CompactText text)
    {
        if (text.Text[0] is not ('[' or '〔'))
        {
            return index;
        }

        var end = index;
        while (end < _pieces.Count && end - index <= MostLinesTogether && _content.AsSpan(_pieces[end].Span.Start, _pieces[end].Span.Length).IndexOfAny(']', '〕', '}') < 0)
        {
            end++;
        }

        if (end == _pieces.Count || end - index > MostLinesTogether)
        {
            return index;
        }

        var note = CompactText.Of(_content, Spans(index, end + 1));
        CommitteeNote.Read(_source, _content, note, _languages, _draft);
        return end + 1;
    }

    private int ReadAdoption(int index, OfficialTextWords words, WordPattern patterns)
    {
        for (var count = Math.Min(MostLinesTogether, _pieces.Count - index); count > 0; count--)
        {
            var text = CompactText.Of(_content, Spans(index, index + count));
            var match = text.Length > 300 ? null : patterns.MatchAny(words.AdoptionLines, text, _organ);
            var numbered = match is null && text.Length <= 300 ? patterns.MatchAny(words.NumberLines, text, Organ.SecurityCouncil) : null;
            if ((match ?? numbered) is not { } known)
            {
                continue;
            }

            if (known.Number is { } number && _draft.PrintedNumber is null)
            {
                _draft.PrintedNumber = number.Value;
                _draft.Places[DraftField.TitleNumber] = number.Span;
            }

            if (known.Date is { } date)
            {
                _draft.Set(DraftField.Adopted, date.Span, masthead => masthead with { Adopted = date.Value });
            }

            if (known.Meeting is { } meeting)
            {
                _draft.Set(DraftField.Meeting, meeting.Span, masthead => masthead with { Meeting = meeting.Value });
            }

            return index + count;
        }

        return index;
    }

    private bool ReadSponsors(int index, OfficialTextWords words, WordPattern patterns)
    {
        if (_pending.Count > MostLinesOfSponsors || !words.Sponsors.Any(pattern => IsEndOf(pattern, _pieces[index].Span)))
        {
            return false;
        }

        TextSpan[] lines = [.. _pending, _pieces[index].Span];
        if (patterns.MatchAny(words.Sponsors, CompactText.Of(_content, lines)) is not { Anything: { } names })
        {
            return false;
        }

        var spans = lines.TakeWhile(line => line.Start < names.End).Select(line => TextSpan.FromBounds(line.Start, Math.Min(line.End, names.End)));
        var sponsors = new ProseJoiner(_source, [], _languages[0]).Join([.. spans]).Text.TrimEnd('*', ' ');
        _pending.Clear();
        return _draft.Set(DraftField.Sponsors, names, masthead => masthead with { Sponsors = sponsors });
    }

    // Spares the comparison of lines that end otherwise.
    private bool IsEndOf(string pattern, TextSpan line) =>
        char.ToUpperInvariant(pattern[pattern.Length - 1]) == char.ToUpperInvariant(_content[line.End - 1]);

    // '77/37. Title', to the end of the head; '50/28. UNRWA' up to the letter of the first part; '52/31 - Title' and '52/31   Title' in Arabic.
    private int ReadTitle(int index, CompactText text)
    {
        var stop = text.Text.IndexOfAny(['.', '-', '–']);
        stop = stop > 0 && text.Text[stop] != '.' && stop + 1 < text.Length && SymbolScanner.IsDigit(text.Text[stop + 1]) ? text.Text.IndexOf('.') : stop;
        var isBare = stop < 0 && text.Length <= 20 && index + 1 < _pieces.Count && _pieces[index + 1].Span.Start < LineEnd(_pieces[index].Span.End);
        stop = isBare ? text.Length : stop;
        if (_hasTitle || stop is < 3 or > 20 || !new WordPattern(_languages[0]).TryReadNumber(text.Text.Substring(0, stop), _organ, out var number))
        {
            return index;
        }

        _hasTitle = true;
        _draft.PrintedNumber = number;
        _draft.Places[DraftField.TitleNumber] = text.ToSource(0, stop);
        var (first, from) = (_pieces[index].Span, isBare ? _pieces[index].Span.End : text.ToSource(stop, stop + 1).End);
        AddTitle(LineReader.Trim(_content, TextSpan.FromBounds(from, first.End)));
        var next = index + 1;
        for (; next < _pieces.Count; next++)
        {
            AddTitle(_pieces[next].Span);
        }

        return next;
    }

    private int LineEnd(int from)
    {
        var end = _content.AsSpan(from).IndexOfAny('\n', '\r', '\f');
        return end < 0 ? _content.Length : from + end;
    }

    private void AddTitle(TextSpan line)
    {
        if (!line.IsEmpty)
        {
            _draft.Title.Add(line);
        }
    }

    private void EndBlock()
    {
        if (_pending.Count > 0)
        {
            LeaveOut();
            _lastBlock.Clear();
            _lastBlock.AddRange(_pending);
            _pending.Clear();
        }
    }

    private void LeaveOut()
    {
        if (_lastBlock.Count > 0)
        {
            _draft.Unplaced.Add(TextSpan.FromBounds(_lastBlock[0].Start, _lastBlock[_lastBlock.Count - 1].End));
        }
    }

    // The title of a draft has no number: it is what stands last.
    private void TakeTitle()
    {
        if (!_hasTitle && _draft.IsRecognized && _draft.PrintedNumber is null)
        {
            _draft.Title.AddRange(_lastBlock);
        }
        else
        {
            LeaveOut();
        }

        if (_draft.Title.Count > 0)
        {
            _draft.Places[DraftField.Title] = TextSpan.FromBounds(_draft.Title[0].Start, _draft.Title[_draft.Title.Count - 1].End);
        }
    }

    private TextSpan[] Spans(int from, int end) => [.. _pieces.GetRange(from, end - from).Select(piece => piece.Span)];
}
