using ResolutionKit.Text;

namespace ResolutionKit.Accuracy.Mutants;

/// <summary>A text with one fault planted in it.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Place">The stretch of the text that was changed.</param>
/// <param name="Replacement">What stands there now.</param>
/// <param name="Cited">The citations that are wrong by it: those that the date governs, or the one whose number it is.</param>
internal sealed record Mutant(Fault Fault, TextSpan Place, string Replacement, IReadOnlyList<CitedPlace> Cited)
{
    /// <summary>By how much what stands behind the place has moved.</summary>
    public int Shift => Replacement.Length - Place.Length;

    /// <summary>The changed text.</summary>
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Place.Start), Replacement, text.AsSpan(Place.End));

    /// <summary>Where a place of the text is in the changed text.</summary>
    public TextSpan Moved(TextSpan span) => TextSpan.FromBounds(span.Start >= Place.End ? span.Start + Shift : span.Start, span.End >= Place.End ? span.End + Shift : span.End);
}
