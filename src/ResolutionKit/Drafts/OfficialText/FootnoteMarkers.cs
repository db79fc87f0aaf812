using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Tells footnote markers from other digits: the notes say which labels there are, their place says on which page, and first uses ascend.</summary>
internal static class FootnoteMarkers
{
    // Below it a number between two words may count something.
    private const int SurelyNoCount = 20;

    /// <summary>The markers in the blocks of a text, in order.</summary>
    public static List<FootnoteMarker> Find(string content, IEnumerable<TextBlock> blocks, List<NoteDraft> notes, DraftingLanguage language)
    {
        var markers = new List<FootnoteMarker>();
        if (notes.Count == 0)
        {
            return markers;
        }

        var labels = new HashSet<int>(notes.Select(note => note.Number));
        // The note after the last may have been cut off.
        labels.Add(labels.Max() + 1);
        labels.RemoveWhere(label => label == 0 || notes.TrueForAll(note => note.Number == 0));
        var stars = new HashSet<string>(notes.Where(note => note.Number == 0).Select(note => note.Label));
        var (scanner, candidates) = (new MarkerScanner(content, language), new List<MarkerCandidate>());
        foreach (var block in blocks)
        {
            scanner.Scan(block, labels, candidates);
            AddStars(content, block, stars, markers);
        }

        var taken = new bool[candidates.Count];
        var firstUses = TakeFirstUses(candidates, notes, taken);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (taken[i] || IsRepeat(candidates[i], firstUses))
            {
                var span = candidates[i].Span;
                markers.Add(new FootnoteMarker(content.Substring(span.Start, span.Length), span, candidates[i].Cut));
            }
        }

        markers.Sort((left, right) => left.Span.CompareTo(right.Span));
        return markers;
    }

    /// <summary>Chooses the first use of each note: candidates on its page, ascending with the notes, so many and so likely ones as can be.</summary>
    private static Dictionary<int, int> TakeFirstUses(List<MarkerCandidate> candidates, List<NoteDraft> notes, bool[] taken)
    {
        var numbered = notes.FindAll(note => note.Number > 0);
        var ordinals = new Dictionary<int, int>();
        for (var i = 0; i < numbered.Count; i++)
        {
            ordinals[numbered[i].Number] = i;
        }

        var chain = new AscendingChain(numbered.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (ordinals.TryGetValue(candidate.Number, out var ordinal) &&
                candidate.Span.Start >= numbered[ordinal].MarkerFrom && candidate.Span.Start < numbered[ordinal].MarkerUntil)
            {
                chain.Add(i, ordinal, 1 + (int)candidate.Likelihood);
            }
        }

        var firstUses = new Dictionary<int, int>();
        foreach (var index in chain.Best())
        {
            taken[index] = true;
            firstUses[candidates[index].Number] = candidates[index].Span.Start;
        }

        return firstUses;
    }

    private static bool IsRepeat(MarkerCandidate candidate, Dictionary<int, int> firstUses)
    {
        if (!firstUses.TryGetValue(candidate.Number, out var first))
        {
            // Out of order or without a note: taken only where it cannot be anything else.
            return candidate.Likelihood == MarkerLikelihood.Sure;
        }

        return candidate.Span.Start > first
            ? candidate.Likelihood >= MarkerLikelihood.Likely || candidate.Number >= SurelyNoCount
            : candidate.Likelihood == MarkerLikelihood.Sure;
    }

    private static void AddStars(string content, TextBlock block, HashSet<string> stars, List<FootnoteMarker> markers)
    {
        foreach (var line in stars.Count == 0 ? [] : block.Lines)
        {
            for (var at = content.IndexOf('*', line.Start, line.Length); at >= 0; at = content.IndexOf('*', at, line.End - at))
            {
                var end = at;
                while (end < line.End && content[end] == '*')
                {
                    end++;
                }

                var label = content.Substring(at, end - at);
                if (stars.Contains(label))
                {
                    markers.Add(new FootnoteMarker(label, TextSpan.FromBounds(at, end), TextSpan.FromBounds(at, end)));
                }

                at = end;
                if (at >= line.End)
                {
                    break;
                }
            }
        }
    }
}
