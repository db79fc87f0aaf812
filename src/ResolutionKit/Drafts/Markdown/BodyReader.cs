using System.Globalization;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Reads the text below a front matter: enacting clause, paragraphs, sections, lettered parts, annexes and footnotes.</summary>
internal sealed class BodyReader
{
    // The longest recorded clause with its marks of emphasis, and blanks.
    private const int LongestClause = 64;

    private readonly SourceText _source;
    private readonly SourceText _layout;
    private readonly ReadingLog _log;
    private readonly DraftContent _content;
    private readonly ProseReader _prose;
    private readonly ParagraphNesting _nesting;
    private readonly BodyRegion _region = new();
    private readonly List<TextBlock> _blocks;
    private List<Section> _sections = [];
    private LetteredPart? _part;
    private Section? _section;
    private Annex? _annex;
    private (TextBlock Block, WrappedText Text, int End)? _footnote;

    private BodyReader(SourceText source, SourceText layout, List<TextBlock> blocks, ReadingLog log, DraftContent content)
    {
        _source = source;
        _layout = layout;
        _blocks = blocks;
        _log = log;
        _content = content;
        _prose = new ProseReader(log);
        _nesting = new ParagraphNesting(source, layout, _prose, log);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text, from which prose is read.</param>
    /// <param name="layout">The text without its comments, from which everything else is.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="log">Takes down what cannot be read as it was meant.</param>
    /// <param name="content">Takes what is read.</param>
    /// <param name="language">The language, where the text does not show its own.</param>
    public static void Read(SourceText source, SourceText layout, List<TextBlock> blocks, ReadingLog log, DraftContent content, DraftingLanguage? language) =>
        new BodyReader(source, layout, blocks, log, content).Read(language);

    private void Read(DraftingLanguage? language)
    {
        var at = ReadHead(0, isPart: false, out var clause);
        _content.EnactingClause = clause ?? _content.EnactingClause;
        _nesting.Markers = (_content.Language ?? LanguageOf(clause) ?? language ?? DraftingLanguage.English).Markers;
        for (; at < _blocks.Count; at++)
        {
            var block = _blocks[at];
            if (block.Kind != TextBlockKind.Footnote && !(block.Kind == TextBlockKind.Paragraph && TryGoOnWithFootnote(block)))
            {
                CloseFootnote();
            }

            switch (block.Kind)
            {
                case TextBlockKind.Footnote:
                    OpenFootnote(block);
                    break;
                case TextBlockKind.Paragraph when _footnote is null:
                    AddParagraph(block);
                    break;
                case TextBlockKind.Heading:
                    at = AddHeading(block, at);
                    break;
            }
        }

        CloseFootnote();
        CloseAll();
        if (_content.EnactingClause is null && !(_content.Parts.Count > 0 && _content.Preamble.Count + _content.Operative.Count + _content.Sections.Count == 0))
        {
            // It is missing, unless the text is a set of which each has its own.
            _content.EnactingClause = Prose.Empty;
        }
    }

    private static DraftingLanguage? LanguageOf(Prose? clause) =>
        clause is not null && EnactingClauses.TryRecognize(clause.Text, out var language, out _) ? language : null;

    // What stands before the first paragraph of a text: its title and its enacting clause. Returns where the paragraphs begin.
    private int ReadHead(int start, bool isPart, out Prose? clause)
    {
        clause = null;
        var at = start;
        var clauseAt = FindClause(start, out var line, out var found);
        for (; at < _blocks.Count && (at < clauseAt || _blocks[at].Kind != TextBlockKind.Paragraph); at++)
        {
            var block = _blocks[at];
            if (block.Kind == TextBlockKind.Footnote)
            {
                OpenFootnote(block);
                CloseFootnote();
            }
            else if (block.Kind == TextBlockKind.Heading && (isPart || !TryTitle(block)))
            {
                if (at >= clauseAt)
                {
                    break;
                }

                Misplace(block);
            }
            else if (block.Kind == TextBlockKind.Paragraph)
            {
                Misplace(block);
            }
        }

        if (at != clauseAt)
        {
            return at;
        }

        clause = found;
        if (!isPart)
        {
            _content.Places[DraftField.EnactingClause] = line;
        }

        // The first preambular paragraph may follow on the next line.
        var clauseBlock = _blocks[at];
        var rest = _layout.Trim(TextSpan.FromBounds(line.End, clauseBlock.Content.End));
        if (rest.IsEmpty)
        {
            return at + 1;
        }

        _blocks[at] = new TextBlock { Kind = TextBlockKind.Paragraph, Span = TextSpan.FromBounds(rest.Start, clauseBlock.Span.End), Content = rest, Note = clauseBlock.Note };
        return at;
    }

    private void Misplace(TextBlock block) =>
        _log.Report(ReadingLog.OutOfPlace, "Before the enacting clause there is nothing but the title, so that this is not read: move it into the front matter, or below the clause.", block.Span);

    // The enacting clause, if one stands before the first number and before the heading of a section, part or annex; -1 where there is none.
    private int FindClause(int start, out TextSpan line, out Prose? clause)
    {
        for (var at = start; at < _blocks.Count; at++)
        {
            var block = _blocks[at];
            if (block.Marker.Kind is BlockMarkerKind.Number or BlockMarkerKind.Item || (block.Kind == TextBlockKind.Heading && IsStructural(block)))
            {
                break;
            }

            if (block.Kind != TextBlockKind.Paragraph)
            {
                continue;
            }

            var rest = block.Content;
            line = _layout.Trim(_layout.TakeLine(ref rest));
            if (block.Note?.Role == "enacting-clause")
            {
                (line, clause) = (block.Content, _prose.Read(block.Read(_source, _layout)));
                return at;
            }

            if (block.Note?.Role is null && IsClause(line))
            {
                clause = _prose.Read(MappedText.FromSource(_source, line));
                return at;
            }
        }

        (line, clause) = (default, null);
        return -1;
    }

    private bool IsClause(TextSpan line)
    {
        var own = _content.Body?.EnactingClause?.Length ?? 0;
        if (line.Length > own + LongestClause)
        {
            return false;
        }

        var text = Prose.Parse(_layout.ToString(line)).Text;
        return EnactingClauses.TryRecognize(text, out _, out _) || _content.Body?.IsEnactingClause(text) == true;
    }

    private bool IsStructural(TextBlock block) => block.Note?.Role is "section" or "part" or "annex" ||
        (block.Level == 1 && (HeadingForms.IsAnnex(_layout.ToString(block.Content), out _) || HeadingForms.ReadLetter(_layout.Content.AsSpan(block.Content.Start, block.Content.Length), out _) > 0));

    // A heading before the text: the title, which the front matter may have said already.
    private bool TryTitle(TextBlock block)
    {
        if (block.Note?.Role is { } role ? role != "title" : IsStructural(block))
        {
            return false;
        }

        var text = _prose.Read(block.Read(_source, _layout));
        if (_content.Title is null && (block.Level == 1 || block.Note is not null))
        {
            _content.Title = text;
            _content.Places[DraftField.Title] = block.Content;
            return true;
        }

        // '73/266. Title' is the title, too.
        return _content.Title is { } title && (text.Text == title.Text || (text.Text.Length <= title.Text.Length + 24 && text.Text.EndsWith(". " + title.Text, StringComparison.Ordinal)));
    }

    private void AddParagraph(TextBlock block)
    {
        var marker = block.Marker.Kind;
        var open = _nesting.Paragraph;
        var isItem = open is not null && marker switch
        {
            BlockMarkerKind.Number => block.Column > open.Column && (open.IsNumbered || _annex is not null),
            BlockMarkerKind.Item => _annex is null || block.Column > open.Column,
            BlockMarkerKind.Bullet => block.Column > open.Column || open.IsNumbered || open.ItemCount > 0 || EndsInColon(open.Text.Text),
            _ => false,
        };
        if (isItem)
        {
            _nesting.AddItem(block);
        }
        else if (marker != BlockMarkerKind.None || !_nesting.TryGoOn(block))
        {
            var paragraph = _nesting.Begin(block);
            if (marker == BlockMarkerKind.None && block.Note is null && paragraph.Text.IsEmpty)
            {
                // Nothing but a tag.
                _nesting.Clear();
                return;
            }

            _region.Add(paragraph);
        }
    }

    private static bool EndsInColon(string text) => text.Length > 0 && text[text.Length - 1] is ':' or '：';

    private int AddHeading(TextBlock block, int at)
    {
        var text = _layout.ToString(block.Content);
        var role = block.Note?.Role;
        string? heading = null;
        if (role == "annex" || (role is null && block.Level == 1 && HeadingForms.IsAnnex(text, out heading)))
        {
            CloseAll();
            var prose = _prose.Read(block.Read(_source, _layout));
            _annex = new Annex { Heading = HeadingForms.IsAnnex(prose.Text, out var kept) ? kept : prose.Text, Span = block.Span };
            return at;
        }

        if (_annex is not null && role is null or "heading" && !(role is null && block.Level == 1 && IsPart(block)))
        {
            AddToAnnex(block);
            return at;
        }

        if (role == "part" || (role is null && block.Level == 1 && IsPart(block)))
        {
            return AddPart(block, at);
        }

        AddSection(block);
        return at;
    }

    private bool IsPart(TextBlock block) =>
        HeadingForms.ReadLetter(_layout.Content.AsSpan(block.Content.Start, block.Content.Length), out _) > 0 || block.Note?.TryGet("letter", out _, out _) == true;

    private void AddToAnnex(TextBlock block)
    {
        if (block.Level == 2 && block.Note is null && _annex is { Title: null } && _region.IsEmpty)
        {
            _annex = _annex with { Title = _prose.Read(block.Read(_source, _layout)) };
            return;
        }

        // Nothing belongs to a heading.
        _region.Add(_nesting.Begin(block));
        _nesting.Clear();
    }

    private void AddSection(TextBlock block)
    {
        CloseSection();
        var content = block.Content;
        var title = content;
        string? numeral;
        if (block.Note?.TryGet("numeral", out var noted, out _) == true)
        {
            numeral = noted.Length == 0 ? null : noted;
        }
        else
        {
            title = TextSpan.FromBounds(content.Start + HeadingForms.ReadNumeral(_layout.Content.AsSpan(content.Start, content.Length), out var read), content.End);
            numeral = read.Length > 0 && title.Start > content.Start ? read : null;
        }

        _section = new Section { Numeral = numeral, Title = TitleAt(title), Span = block.Span };
    }

    private int AddPart(TextBlock block, int at)
    {
        CloseAll();
        var content = block.Content;
        var title = content;
        if (block.Note?.TryGet("letter", out var letter, out _) != true)
        {
            title = TextSpan.FromBounds(content.Start + HeadingForms.ReadLetter(_layout.Content.AsSpan(content.Start, content.Length), out letter), content.End);
        }

        _part = new LetteredPart(letter) { Title = TitleAt(title), Span = block.Span, Adopted = AdoptedOf(block), Meeting = MeetingOf(block) };
        var next = ReadHead(at + 1, isPart: true, out var clause);
        _part = _part with { EnactingClause = clause ?? Prose.Empty };
        return next - 1;
    }

    private Prose? TitleAt(TextSpan span) => span.IsEmpty ? null : _prose.Read(MappedText.FromSource(_source, span));

    private DateOnly? AdoptedOf(TextBlock block)
    {
        if (block.Note?.TryGet("adopted", out var text, out var span) != true)
        {
            return null;
        }

        if (IsoDate.TryParse(text.AsSpan(), out var date))
        {
            return date;
        }

        _log.Report(ReadingLog.BadValue, $"'{text}' is not a date: write it as 2018-12-22, with a month and day that exist.", span);
        return null;
    }

    private int? MeetingOf(TextBlock block)
    {
        if (block.Note?.TryGet("meeting", out var text, out var span) != true)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        _log.Report(ReadingLog.BadValue, $"'{text}' is not the number of a meeting: write it in digits, as 65.", span);
        return null;
    }

    private void OpenFootnote(TextBlock block)
    {
        CloseFootnote();
        var text = new WrappedText();
        block.AppendTo(text, _source, _layout);
        _footnote = (block, text, block.Span.End);
    }

    // An indented paragraph right after a footnote is more of it.
    private bool TryGoOnWithFootnote(TextBlock block)
    {
        if (_footnote is not { } open || block.Column == 0 || block.Marker.Kind != BlockMarkerKind.None || block.Column <= open.Block.Column)
        {
            return false;
        }

        open.Text.Break(TextSpan.FromBounds(open.End, block.Content.Start));
        block.AppendTo(open.Text, _source, _layout);
        _footnote = open with { End = block.Span.End };
        return true;
    }

    private void CloseFootnote()
    {
        if (_footnote is var (block, text, end))
        {
            _footnote = null;
            _content.Footnotes.Add(new Footnote(block.Marker.Text, _prose.Read(text.ToMappedText()))
            {
                Span = TextSpan.FromBounds(block.Span.Start, end),
                LabelSpan = new TextSpan(block.Span.Start + 2, block.Marker.Text.Length),
            });
        }
    }

    private void CloseSection()
    {
        _nesting.Clear();
        if (_annex is { } annex)
        {
            _content.Annexes.Add(annex with { Paragraphs = _region.TakeAll() });
            _annex = null;
            return;
        }

        var (preamble, operative) = _region.Take();
        if (_section is { } section)
        {
            _sections.Add(section with { Preamble = preamble, Operative = operative });
            _section = null;
        }
        else if (_part is { } part)
        {
            _part = part with { Preamble = [.. part.Preamble, .. preamble], Operative = [.. part.Operative, .. operative] };
        }
        else
        {
            _content.Preamble.AddRange(preamble);
            _content.Operative.AddRange(operative);
        }
    }

    private void CloseAll()
    {
        CloseSection();
        if (_part is { } part)
        {
            _content.Parts.Add(part with { Sections = [.. _sections] });
        }
        else
        {
            _content.Sections.AddRange(_sections);
        }

        _part = null;
        _sections = [];
    }
}
