using System.Globalization;
using ResolutionKit.Languages;
using ResolutionKit.References;

namespace ResolutionKit.Rules.Numbering;

/// <summary>The operative paragraphs to which a passage can refer: those of its resolution, or of its resolution in a lettered set.</summary>
internal static class OwnParagraphs
{
    /// <summary>The references in a passage to paragraphs of its own resolution, which it may also name by its number.</summary>
    public static IEnumerable<ParagraphReference> MeantBy(Passage passage, Resolution resolution) =>
        passage.References.OfType<ParagraphReference>()
            .Where(reference => reference.Citation is not { } cited || cited.Number == resolution.Symbol?.ResolutionNumber)
            .Select(reference => reference with { Citation = null });

    /// <summary>How many operative paragraphs or sub-paragraphs have a label, <c>3(a)</c>; more than one where sections are numbered anew.</summary>
    public static int Count(Resolution resolution, LetteredPart? part, string label)
    {
        var count = 0;
        foreach (var passage in resolution.Passages)
        {
            if (passage.Kind == PassageKind.Operative && !passage.IsAfter && passage.Part == part && IsLabel(passage, label, resolution.Language.Markers))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a paragraph has the letter of a sub-paragraph in its running text.</summary>
    public static bool HasInline(Resolution resolution, LetteredPart? part, ParagraphReference reference)
    {
        if (reference.Markers.Length == 0)
        {
            return false;
        }

        // French and Spanish write "a)".
        var last = reference.Markers.Substring(reference.Markers.LastIndexOf('(') + (resolution.Language.Markers.HasOpeningParenthesis ? 0 : 1));
        var number = reference.Number.ToString(CultureInfo.InvariantCulture).AsSpan();
        foreach (var passage in resolution.Passages)
        {
            if (passage.Kind == PassageKind.Operative && passage.Part == part && BareLabel(passage).StartsWith(number) &&
                passage.Prose.Text.AsSpan().IndexOf(last.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the last operative paragraph.</summary>
    public static int Last(Resolution resolution, LetteredPart? part)
    {
        var last = 0;
        foreach (var passage in resolution.Passages)
        {
            if (passage is { Kind: PassageKind.Operative, Level: 0 } && passage.Part == part &&
                int.TryParse(BareLabel(passage).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                last = Math.Max(last, number);
            }
        }

        return last;
    }

    /// <summary>Whether a passage has a label, letter for letter or by letters that stand for the same place in the list: <c>3(a)</c>, <c>3a)</c>.</summary>
    public static bool IsLabel(Passage passage, string label, MarkerScheme markers)
    {
        var own = BareLabel(passage);
        var wanted = label.AsSpan();
        for (var level = 0; ; level++)
        {
            var left = NextPart(ref own);
            var right = NextPart(ref wanted);
            if (left.IsEmpty || right.IsEmpty)
            {
                return left.IsEmpty && right.IsEmpty;
            }

            if (!left.Equals(right, StringComparison.OrdinalIgnoreCase) &&
                (markers.OrdinalOf(level, left.ToString()) is var ordinal && (ordinal == 0 || ordinal != markers.OrdinalOf(level, right.ToString()))))
            {
                return false;
            }
        }
    }

    /// <summary>The label without part and section: <c>3(a)</c> of <c>A.II.O3(a)</c>.</summary>
    public static ReadOnlySpan<char> BareLabel(Passage passage) => passage.Label.AsSpan(passage.Label.LastIndexOf('O') + 1);

    // The next number or the next letters of a label.
    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> label)
    {
        var start = 0;
        while (start < label.Length && !char.IsLetterOrDigit(label[start]))
        {
            start++;
        }

        var end = start;
        while (end < label.Length && char.IsLetterOrDigit(label[end]) && char.IsDigit(label[end]) == char.IsDigit(label[start]))
        {
            end++;
        }

        var part = label.Slice(start, end - start);
        label = label.Slice(end);
        return part;
    }
}
