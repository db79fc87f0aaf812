using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>A treaty in the United Nations <em>Treaty Series</em>: <c>vol. 1577, No. 27531</c>.</summary>
/// <param name="Span">The place of volume and number.</param>
/// <param name="Volume">The volume.</param>
/// <param name="Number">The number of registration.</param>
public sealed record TreatyReference(TextSpan Span, int Volume, int Number) : Reference(Span)
{
    /// <summary>The place of the volume.</summary>
    public TextSpan VolumeSpan { get; init; }

    /// <summary>The place of the number.</summary>
    public TextSpan NumberSpan { get; init; }

    /// <summary>The reference in words: <c>treaty No. 27531 in volume 1577</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"treaty No. {Number} in volume {Volume}");
}
