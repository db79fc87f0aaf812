namespace ResolutionKit.Drafts.Markdown;

/// <summary>The paragraphs between two headings, and where among them the operative ones begin.</summary>
internal sealed class BodyRegion
{
    private readonly List<ParagraphBuilder> _paragraphs = [];

    public bool IsEmpty => _paragraphs.Count == 0;

    public void Add(ParagraphBuilder paragraph) => _paragraphs.Add(paragraph);

    /// <summary>Parts the paragraphs into preambular and operative ones, and begins anew.</summary>
    public (ImmutableArray<Paragraph> Preamble, ImmutableArray<Paragraph> Operative) Take()
    {
        if (_paragraphs.Count == 0)
        {
            return ([], []);
        }

        var start = OperativeStart();
        var preamble = ImmutableArray.CreateBuilder<Paragraph>(start);
        var operative = ImmutableArray.CreateBuilder<Paragraph>(_paragraphs.Count - start);
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (i < start)
            {
                preamble.Add(_paragraphs[i].ToParagraph());
            }
            else
            {
                // No number was typed: which deviates, unless it is the only operative paragraph.
                _paragraphs[i].Marker ??= string.Empty;
                operative.Add(_paragraphs[i].ToParagraph());
            }
        }

        _paragraphs.Clear();
        return (preamble.MoveToImmutable(), operative.MoveToImmutable());
    }

    /// <summary>All paragraphs as they come: those of an annex.</summary>
    public ImmutableArray<Paragraph> TakeAll()
    {
        var all = ImmutableArray.CreateBuilder<Paragraph>(_paragraphs.Count);
        foreach (var paragraph in _paragraphs)
        {
            all.Add(paragraph.ToParagraph());
        }

        _paragraphs.Clear();
        return all.MoveToImmutable();
    }

    private int OperativeStart()
    {
        var first = _paragraphs.FindLastIndex(paragraph => paragraph.Role == "preamble") + 1;
        var told = _paragraphs.FindIndex(first, paragraph => paragraph.IsNumbered || paragraph.Role == "operative");
        return told >= 0 ? told : Math.Max(first, _paragraphs.FindLastIndex(paragraph => EndsInComma(paragraph.LastProse.Text)) + 1);
    }

    private static bool EndsInComma(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > 0 && text[end - 1] is ',' or '，' or '،';
    }
}
