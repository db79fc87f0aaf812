using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Makes the resolution of the parts of a document.</summary>
internal sealed class ModelBuilder(SourceText source, string content, DraftingLanguage language, List<TextLine> lines, MastheadDraft masthead, List<TextPart> parts, List<NoteDraft> notes)
{
    /// <summary>What stands behind the end of the resolution and has no place in it.</summary>
    public List<TextSpan> Beyond { get; } = [];

    public Resolution Build(Organ? organ, bool hasClause)
    {
        var title = TextBlock.Of(masthead.Title);
        var closings = parts.Where(part => part.Closing?.Sentence is not null).Select(part => TextBlock.Of(part.Closing!.Sentence!, isClosing: true));
        var markers = FootnoteMarkers.Find(content, [title, .. parts.SelectMany(part => part.Blocks), .. closings], notes, language);
        var joiner = new ProseJoiner(source, markers, language);
        foreach (var block in parts.SelectMany(part => part.Blocks))
        {
            block.Prose = joiner.Join(block.Lines);
        }

        foreach (var part in parts)
        {
            Chapeaux.Join(part.Blocks, joiner);
        }

        var first = parts[0];
        var (firstLetter, ownTitle, partTitle) = SplitTitle();
        var stated = masthead.Complete(organ, first.Closing);
        var body = new BodyReader(language, hasClause || masthead.PrintedNumber is not null).Read(first.Blocks);
        LeaveOut(body);
        var (preamble, operative, sections) = body.Build();
        var clause = hasClause ? ClauseOf(first, new Resolution { Masthead = stated, Language = language }.Organ) : Prose.Empty;
        var annexes = ReadAnnexes(body);
        var resolution = new Resolution
        {
            Masthead = stated,
            Language = language,
            Title = ownTitle.Count > 0 ? joiner.Join(ownTitle) : null,
            Vote = VoteOf(first.Closing, joiner),
            Annexes = annexes,
            Footnotes = [.. notes.Select(note => MakeNote(note, joiner))],
        };
        if (first.Heading >= 0)
        {
            masthead.Places[DraftField.EnactingClause] = lines[first.Heading].Span;
        }

        if (!parts.Exists(part => part.Letter is not null))
        {
            return resolution with { EnactingClause = clause, Preamble = preamble, Operative = operative, Sections = sections };
        }

        var lettered = new LetteredPart(firstLetter is { } letter ? LetterOf(letter)! : "A")
        {
            Title = partTitle.Count > 0 ? joiner.Join(partTitle) : null,
            EnactingClause = clause,
            Preamble = preamble,
            Operative = operative,
            Sections = sections,
            Adopted = first.Closing?.Date?.Value,
            Meeting = first.Closing?.Meeting?.Value,
            Span = firstLetter,
        };
        return resolution with { Parts = [lettered, .. parts.Where(part => part.Letter is not null).Select(part => MakePart(part, joiner, resolution.Organ))] };
    }

    // In a lettered set the letter and title of the first part stand under the title of the whole.
    private (TextSpan? Letter, List<TextSpan> Title, List<TextSpan> PartTitle) SplitTitle()
    {
        var at = parts.Exists(part => part.Letter is not null)
            ? masthead.Title.FindIndex(line => LetterOf(line) is not null)
            : -1;
        return at < 0
            ? (null, masthead.Title, [])
            : (masthead.Title[at], masthead.Title.GetRange(0, at), masthead.Title.GetRange(at + 1, masthead.Title.Count - at - 1));
    }

    private string? LetterOf(TextSpan line) => Headings.LetterOf(content.AsSpan(line.Start, line.Length), language);

    private LetteredPart MakePart(TextPart part, ProseJoiner joiner, Organ organ)
    {
        var body = new BodyReader(language, isResolution: true).Read(part.Blocks);
        LeaveOut(body);
        var (preamble, operative, sections) = body.Build();
        return new LetteredPart(LetterOf(part.Letter!.Value)!)
        {
            Title = part.Title.Count > 0 ? joiner.Join(part.Title) : null,
            EnactingClause = ClauseOf(part, organ),
            Preamble = preamble,
            Operative = operative,
            Sections = sections,
            Adopted = part.Closing?.Date?.Value,
            Meeting = part.Closing?.Meeting?.Value,
            Span = part.Letter,
        };
    }

    private void LeaveOut(BodyDraft body)
    {
        if (body.Beyond.Count > 0)
        {
            Beyond.Add(TextSpan.FromBounds(body.Beyond[0].Span.Start, body.Beyond[^1].Span.End));
        }
    }

    private ImmutableArray<Annex> ReadAnnexes(BodyDraft body)
    {
        var annexes = ImmutableArray.CreateBuilder<Annex>();
        if (body.Annexed.Count > 0)
        {
            annexes.Add(AnnexReader.Read(string.Empty, null, body.Annexed, language));
        }

        var (headed, words) = (parts.FindAll(part => part.IsAnnex), language.OfficialText.Annexes);
        foreach (var part in headed)
        {
            var span = lines[part.Heading].Span;
            var heading = new ProseJoiner(source, [], language).Join([span]).Text;
            annexes.Add(AnnexReader.Read(headed.Count == 1 && heading == words[0] ? null : heading, span, part.Blocks, language));
        }

        return annexes.ToImmutable();
    }

    // The full stop and the brackets belong to the form in which it is printed.
    private static Prose? VoteOf(Closing? closing, ProseJoiner joiner)
    {
        if (closing?.Sentence is not { } sentence)
        {
            return null;
        }

        var vote = joiner.Join(sentence);
        var (start, end) = (0, vote.Text.Length);
        while (end > 0 && vote.Text[end - 1] is '.' or '。' or ',' or ' ' or ']')
        {
            end--;
        }

        while (start < end && vote.Text[start] is '[' or ' ')
        {
            start++;
        }

        return closing.SaysMore || !vote.FootnoteReferences.IsEmpty ? vote.Slice(TextSpan.FromBounds(start, end)) : null;
    }

    private Prose? ClauseOf(TextPart part, Organ organ)
    {
        var prose = new ProseJoiner(source, [], language).Join([lines[part.Heading].Span]);
        return prose.Text == language.EnactingClauseOf(organ) ? null : prose;
    }

    private static Footnote MakeNote(NoteDraft note, ProseJoiner joiner) => new(note.Label, joiner.Join(note.Lines))
    {
        LabelSpan = note.LabelSpan,
        Span = TextSpan.FromBounds(note.LabelSpan.Start, Math.Max(note.LabelSpan.End, note.Lines.Count > 0 ? note.Lines[note.Lines.Count - 1].End : 0)),
    };
}
