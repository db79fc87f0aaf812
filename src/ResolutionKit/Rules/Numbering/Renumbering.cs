using System.Globalization;
using ResolutionKit.References;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>Numbers operative paragraphs from one of them on, up to where numbers begin anew, and takes the references to them along.</summary>
internal sealed class Renumbering
{
    private readonly DraftContext _context;
    private readonly SourceText _source;
    private readonly Dictionary<Passage, int> _new = [];
    private readonly List<TextEdit> _edits = [];
    private readonly SortedSet<int> _left = [];

    private Renumbering(DraftContext context, SourceText source)
    {
        _context = context;
        _source = source;
    }

    /// <summary>The fix; none where the numbers have no place in a source, or where a reference would be left without its paragraph.</summary>
    /// <param name="context">The draft.</param>
    /// <param name="index">The index of the first paragraph to number.</param>
    /// <param name="due">Its number.</param>
    public static ImmutableArray<DraftFix> From(DraftContext context, int index, int due)
    {
        if (context.Draft.Source is not { } source)
        {
            return [];
        }

        var renumbering = new Renumbering(context, source);
        return renumbering.AddNumbers(index, due) && renumbering.AddReferences(context.Resolution.Passages[index].Part)
            ? [new DraftFix(renumbering.Title, IsSafe: false, [.. renumbering._edits.OrderBy(static edit => edit.Span)])]
            : [];
    }

    private string Title => "Number the operative paragraphs from here on, and the references to them" + _left.Count switch
    {
        0 => string.Empty,
        1 => $"; references to paragraph {_left.Min} stay, for it is not clear which is meant",
        _ => $"; references to paragraphs {string.Join(", ", _left)} stay, for it is not clear which are meant",
    };

    private static bool IsOperative(Passage passage) => passage is { Kind: PassageKind.Operative, Level: 0, IsAfter: false };

    private int Printed(Passage passage) => _context.Language.Markers.OrdinalOf(0, passage.Marker);

    private bool AddNumbers(int index, int due)
    {
        var passages = _context.Resolution.Passages;
        var (first, section) = (passages[index], passages[index].Section);
        for (var (i, number) = (index, due); i < passages.Length && passages[i].Part == first.Part; i++)
        {
            var passage = passages[i];
            if (!IsOperative(passage))
            {
                continue;
            }

            if (passage.Section != section && Printed(passage) == 1)
            {
                break;
            }

            section = passage.Section;
            if (passage.Paragraph?.MarkerSpan is not { } marker || NumberIn(marker) is not { } digits)
            {
                return false;
            }

            _new[passage] = number;
            Write(digits, number);
            number++;
        }

        return true;
    }

    private bool AddReferences(LetteredPart? part)
    {
        var tops = _context.Resolution.Passages.Where(passage => IsOperative(passage) && passage.Part == part).ToList();
        var annexNotes = new HashSet<string>(
            _context.Resolution.Passages.Where(static passage => passage.Kind == PassageKind.Annex).SelectMany(static passage => passage.Prose.FootnoteReferences).Select(static note => note.Label),
            StringComparer.Ordinal);
        Passage? top = null;
        foreach (var passage in _context.Resolution.Passages)
        {
            top = IsOperative(passage) ? passage : passage.Kind == PassageKind.Operative ? top : null;
            var isOutside = passage.Kind is PassageKind.Annex or PassageKind.Footnote;
            if (isOutside ? !_context.Resolution.Parts.IsEmpty : passage.Part != part)
            {
                continue;
            }

            // “Above” in an annex, or in a note to it, is above in the annex.
            var isOfAnnex = passage.Kind == PassageKind.Annex || (passage.Footnote is { } note && annexNotes.Contains(note.Label));
            foreach (var reference in OwnParagraphs.MeantBy(passage, _context.Resolution))
            {
                if (!(isOfAnnex && reference.IsNearby) && !Follow(passage, top, tops, reference))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Takes a reference along, or lets it stand; false where what it says would then become wrong.
    private bool Follow(Passage passage, Passage? top, List<Passage> tops, ParagraphReference reference)
    {
        // No paragraph means itself, unless there is no other.
        var meant = tops.FindAll(other => other != top && Printed(other) == reference.Number);
        if (meant.Count == 0 && top is not null && Printed(top) == reference.Number)
        {
            meant.Add(top);
        }

        if (meant.Count > 1 && reference.Markers.Length > 0)
        {
            meant = meant.FindAll(other => HasItem(other, reference));
        }

        if (meant.Count == 1)
        {
            if (_new.TryGetValue(meant[0], out var number) && number != reference.Number && NumberOf(passage, reference) is { } digits)
            {
                Write(digits, number);
            }

            return true;
        }

        var now = tops.FindAll(other => NumberNow(other) == reference.Number);
        var isAffected = now.Exists(_new.ContainsKey) || tops.Exists(other => _new.ContainsKey(other) && Printed(other) == reference.Number);
        if (!isAffected || NumberOf(passage, reference) is null)
        {
            return true;
        }

        _left.Add(reference.Number);
        return now.Exists(other => other != top && (reference.Markers.Length == 0 || HasItem(other, reference))) ||
            (meant.Count == 0 && now.Count == 0);
    }

    private int NumberNow(Passage passage) => _new.TryGetValue(passage, out var number) ? number : Printed(passage);

    // Whether a paragraph has the sub-paragraph of a reference, whatever its own number.
    private bool HasItem(Passage top, ParagraphReference reference)
    {
        var passages = _context.Resolution.Passages;
        var markers = _context.Language.Markers;
        var label = Printed(top).ToString(CultureInfo.InvariantCulture) + reference.Markers;
        for (var i = passages.IndexOf(top) + 1; i < passages.Length && passages[i].Level > 0; i++)
        {
            if (OwnParagraphs.IsLabel(passages[i], label, markers))
            {
                return true;
            }
        }

        return false;
    }

    // The digits of a reference; null for a letter that follows the number of another: “paragraph 3 (a) and (b)”.
    private static TextSpan? NumberOf(Passage passage, ParagraphReference reference)
    {
        var text = passage.Prose.Text;
        var end = reference.Span.Start;
        while (end < reference.Span.End && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > reference.Span.Start ? passage.Prose.GetSourceSpan(TextSpan.FromBounds(reference.Span.Start, end)) : null;
    }

    private TextSpan? NumberIn(TextSpan marker)
    {
        var (start, end) = (marker.Start, marker.End);
        while (start < end && !char.IsDigit(_source.Content[start]))
        {
            start++;
        }

        while (end > start && !char.IsDigit(_source.Content[end - 1]))
        {
            end--;
        }

        return end > start ? TextSpan.FromBounds(start, end) : null;
    }

    // In the digits that stand there: ٣ becomes ٤.
    private void Write(TextSpan place, int number)
    {
        var printed = _source.ToString(place);
        var zero = (char)(printed[0] - CharUnicodeInfo.GetDecimalDigitValue(printed[0]));
        var text = string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + zero)));
        if (text != printed)
        {
            _edits.Add(new TextEdit(place, text));
        }
    }
}
