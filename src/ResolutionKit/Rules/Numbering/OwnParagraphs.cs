using System.Globalization;

namespace ResolutionKit.Rules.Numbering;

/// <summary>The operative paragraphs to which a passage can refer: those of its resolution, or of its resolution in a lettered set.</summary>
internal static class OwnParagraphs
{
    /// <summary>How many operative paragraphs or sub-paragraphs have a label, <c>3(a)</c>; more than one where sections are numbered anew.</summary>
    public static int Count(Resolution resolution, LetteredPart? part, string label)
    {
        var count = 0;
        foreach (var passage in resolution.Passages)
        {
            if (passage.Kind == PassageKind.Operative && !passage.IsAfter && passage.Part == part && BareLabel(passage).SequenceEqual(label.AsSpan()))
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

        var last = reference.Markers.Substring(reference.Markers.LastIndexOf('('));
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

    /// <summary>The label without part and section: <c>3(a)</c> of <c>A.II.O3(a)</c>.</summary>
    public static ReadOnlySpan<char> BareLabel(Passage passage) => passage.Label.AsSpan(passage.Label.LastIndexOf('O') + 1);
}
