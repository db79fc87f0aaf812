using System.Globalization;
using ResolutionKit.Languages;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>How the number or letter of a paragraph stands in a Markdown draft: typed before its text, or said in a note after it.</summary>
internal sealed class DraftMarkers(DraftingLanguage language)
{
    private const string Bullet = "-";

    /// <summary>What is typed before a paragraph, and what its note says.</summary>
    public (string Typed, string? Note) Of(Passage passage)
    {
        var paragraph = passage.Paragraph!;
        var (marker, level) = (passage.Marker, passage.Level);
        if (paragraph.IsHeading)
        {
            return (string.Empty, Said(paragraph.Marker));
        }

        // Outside annexes a sub-paragraph has a marker made for it; in an annex it has none unless one was printed.
        if (level > 0 && paragraph.Marker is null && (marker.Length == 0 || passage.Kind == PassageKind.Annex))
        {
            return (Bullet, null);
        }

        if (level == 0 && marker.Length == 0)
        {
            return (string.Empty, null);
        }

        return IsTyped(passage, marker) ? (level == 0 && IsNumber(marker) ? marker + "." : marker, null) : (level > 0 ? Bullet : string.Empty, Said(marker));
    }

    /// <summary>Whether a paragraph begins with a typed number.</summary>
    public bool IsNumbered(Passage passage) => passage.Level == 0 && Of(passage).Typed.Length > 0;

    private bool IsTyped(Passage passage, string marker)
    {
        if (passage.Level == 0)
        {
            return IsNumber(marker) || (passage.Kind == PassageKind.Annex && IsMade(1, marker));
        }

        // A marker that would open the next level, as (i) after (a), would be read as doing so.
        return IsMade(passage.Level, marker) &&
            (marker == passage.ExpectedMarker || passage.Level == MarkerScheme.Deepest || marker != language.Markers.Make(passage.Level + 1, 1));
    }

    private bool IsMade(int level, string marker) =>
        level <= MarkerScheme.Deepest && language.Markers.OrdinalOf(level, marker) is > 0 and var ordinal && language.Markers.Make(level, ordinal) == marker;

    private static bool IsNumber(string marker) =>
        marker.Length <= 3 && int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
        number.ToString(CultureInfo.InvariantCulture) == marker;

    private static string? Said(string? marker) => marker is null ? null : DraftText.Attribute("marker", marker);
}
