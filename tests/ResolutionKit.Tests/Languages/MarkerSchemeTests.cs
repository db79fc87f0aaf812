using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Languages;

public sealed class MarkerSchemeTests
{
    // Language, level, ordinal, marker.
    [Theory]
    [InlineData("en", 0, 1, "1")]
    [InlineData("en", 0, 112, "112")]
    [InlineData("en", 1, 1, "(a)")]
    [InlineData("en", 1, 26, "(z)")]
    [InlineData("en", 1, 27, "(aa)")]
    [InlineData("en", 1, 28, "(bb)")]
    [InlineData("en", 1, 53, "(aaa)")]
    [InlineData("en", 2, 1, "(i)")]
    [InlineData("en", 2, 4, "(iv)")]
    [InlineData("en", 2, 14, "(xiv)")]
    [InlineData("en", 3, 3, "c.")]
    [InlineData("en", 4, 9, "ix.")]
    [InlineData("zh", 1, 2, "(b)")]
    [InlineData("ru", 1, 2, "(b)")]
    [InlineData("fr", 1, 1, "a)")]
    [InlineData("fr", 2, 3, "iii)")]
    [InlineData("fr", 3, 1, "a.")]
    [InlineData("es", 1, 27, "aa)")]
    [InlineData("ar", 1, 1, "(أ)")]
    [InlineData("ar", 1, 3, "(ج)")]
    [InlineData("ar", 1, 5, "(هـ)")]
    [InlineData("ar", 1, 6, "(و)")]
    [InlineData("ar", 1, 28, "(غ)")]
    [InlineData("ar", 3, 5, "هـ.")]
    public void Each_level_has_its_markers(string code, int level, int ordinal, string marker)
    {
        var markers = DraftingLanguage.Find(code)!.Markers;

        markers.Make(level, ordinal).Should().Be(marker);
        markers.OrdinalOf(level, marker).Should().Be(ordinal);
    }

    [Fact]
    public void A_marker_tells_its_ordinal_in_every_scheme()
    {
        foreach (var language in DraftingLanguage.All)
        {
            for (var level = 0; level <= MarkerScheme.Deepest; level++)
            {
                for (var ordinal = 1; ordinal <= 120; ordinal++)
                {
                    language.Markers.OrdinalOf(level, language.Markers.Make(level, ordinal)).Should().Be(ordinal, "{0} level {1}", language, level);
                }
            }
        }
    }

    [Theory]
    [InlineData(1, "a", 1)]
    [InlineData(1, "a)", 1)]
    [InlineData(1, "( a )", 1)]
    [InlineData(1, "(A)", 1)]
    [InlineData(2, "iv)", 4)]
    [InlineData(2, "(IV)", 4)]
    [InlineData(0, "12.", 12)]
    public void A_marker_is_read_with_other_parentheses_too(int level, string marker, int ordinal) =>
        MarkerScheme.Standard.OrdinalOf(level, marker).Should().Be(ordinal);

    [Theory]
    [InlineData(0, "(a)")]
    [InlineData(0, "0")]
    [InlineData(1, "(1)")]
    [InlineData(1, "(ab)")]
    [InlineData(1, "")]
    [InlineData(1, "()")]
    [InlineData(2, "(iiii)")]
    [InlineData(2, "(a)")]
    [InlineData(3, "أ.")]
    public void What_is_no_marker_of_a_level_has_no_ordinal(int level, string marker) =>
        MarkerScheme.Standard.OrdinalOf(level, marker).Should().Be(0);

    [Fact]
    public void The_ninth_letter_is_no_Roman_one_at_the_level_of_letters()
    {
        MarkerScheme.Standard.OrdinalOf(1, "(i)").Should().Be(9);
        MarkerScheme.Standard.OrdinalOf(2, "(i)").Should().Be(1);
        MarkerScheme.Standard.OrdinalOf(1, "(v)").Should().Be(22);
        MarkerScheme.Standard.OrdinalOf(2, "(v)").Should().Be(5);
    }
}
