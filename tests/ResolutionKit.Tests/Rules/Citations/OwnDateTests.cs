using ResolutionKit.Bodies;
using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class OwnDateTests
{
    [Theory]
    [InlineData("Recalling its resolutions 2026-13 of 17 February 2026 and 2026-14 of 3 March 2026,", "2026-13 2026-02-17", "2026-14 2026-03-03")]
    [InlineData("Recalling its resolution No. 2026-14, adopted on 3 March 2026,", "2026-14 2026-03-03")]
    [InlineData("Recalling its resolution 2026-14 and the years 2026-27,", "2026-14 -")]
    [InlineData("Noting the fiscal year 2026-27 of the city,")]
    [InlineData("Noting draft resolution 2026-14 of 3 March 2026,")]
    public void Own_numbers_are_read_where_the_word_for_a_resolution_governs_them(string text, params string[] citations)
    {
        BodyNumberForm.TryParse("{year}-{number}", out var form, out _).Should().BeTrue();
        BodyCitationReader.Read(text, DraftingLanguage.English, form!)
            .Select(citation => $"{citation.Number} {citation.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}").Should().Equal(citations);
    }
}
