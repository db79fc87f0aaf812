using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Citations;

public class CitationPlaceTests
{
    [Theory]
    [InlineData("en", "its resolution 64/25 of [|2 December 2009|],")]
    [InlineData("en", "its resolution 64/25 of [|2 December 2009|]3,")]
    [InlineData("en", "resolution 64/25 of [|31 June 2009|],")]
    [InlineData("en", "resolution 2188 (2014), adopted by the Council on [|9 December 2014|],")]
    [InlineData("en", "resolution 282 (1970) of [|23 July|]")]
    [InlineData("fr", "sa résolution 54/54 H du [|1er décembre 1999|],")]
    [InlineData("es", "su resolución 64/25, de [|2 de diciembre de 2009|],")]
    [InlineData("ru", "резолюция 64/25 от [|2 декабря 2009 года|],")]
    [InlineData("ar", "قرارها 64/25 المؤرخ [|2 كانون الأول/ديسمبر 2009|]،")]
    [InlineData("zh", "回顾其 [|2009 年 12 月 2 日|]第 64/25 号决议，")]
    [InlineData("zh", "回顾其[|2009年13月2日|]第64/25号决议，")]
    [InlineData("zh", "于[|2006年3月15日|]通过其第60/251号决议")]
    public void The_place_of_a_date_is_the_date_alone(string code, string marked)
    {
        var (text, spans) = CitedText.Unmark(marked, "[|", "|]");
        CitationReader.Read(text, DraftingLanguage.Find(code)!).Should().ContainSingle().Which.DateSpan.Should().Be(spans.Single());
    }

    [Theory]
    [InlineData("en", "its [|resolutions|] 64/25 and 65/41")]
    [InlineData("en", "General Assembly [|Resolution|] 64/25 of 2 December 2009")]
    [InlineData("en", "its [|decision|] 72/512")]
    [InlineData("fr", "ses [|résolutions|] 64/25 et 65/41")]
    [InlineData("es", "su [|decisión|] 72/512")]
    [InlineData("ru", "своих [|резолюциях|] 64/25 и 65/41")]
    [InlineData("ar", "[|بقراريها|] 64/25 و 65/41")]
    [InlineData("ar", "و[|مقررها|] 72/512")]
    [InlineData("zh", "第64/25号和第65/41号[|决议|]，")]
    [InlineData("zh", "第72/512号[|决定|]")]
    public void The_place_of_the_word_is_the_word_alone(string code, string marked)
    {
        var (text, spans) = CitedText.Unmark(marked, "[|", "|]");
        CitationReader.Read(text, DraftingLanguage.Find(code)!).Should().OnlyContain(citation => citation.WordSpan == spans.Single());
    }

    [Fact]
    public void Numbers_that_share_a_word_are_one_list()
    {
        Lists("en", "resolutions 64/25 and 65/41 of 8 December 2010, and its decisions 72/512 and 73/513").Should().Equal(0, 0, 1, 1);
        Lists("zh", "第64/25号和第65/41号决议及其第72/512号决定").Should().Equal(0, 0, 1);
    }

    [Theory]
    [InlineData("en", "General Assembly resolution 64/25", true)]
    [InlineData("en", "resolution 64/25 of the General Assembly", true)]
    [InlineData("en", "its resolution 64/25", false)]
    [InlineData("en", "resolution 1373 (2001)", false)]
    [InlineData("fr", "la résolution 64/25 de l’Assemblée générale", true)]
    [InlineData("ru", "резолюция 64/25 Генеральной Ассамблеи", true)]
    [InlineData("ar", "قرار الجمعية العامة 64/25", true)]
    [InlineData("ar", "قرارها 64/25", false)]
    [InlineData("zh", "大会第64/25号决议", true)]
    [InlineData("zh", "其第64/25号决议", false)]
    public void The_citation_tells_whether_the_text_names_the_organ(string code, string text, bool isNamed) =>
        CitationReader.Read(text, DraftingLanguage.Find(code)!).Should().ContainSingle().Which.NamesOrgan.Should().Be(isNamed);

    [Fact]
    public void An_impossible_date_has_a_place_but_no_value()
    {
        var citation = CitationReader.Read("resolution 64/25 of 31 June 2009", DraftingLanguage.English).Single();
        citation.HasImpossibleDate.Should().BeTrue();
        citation.Date.Should().BeNull();
        citation.DateBinding.Should().Be(DateBinding.Direct);
    }

    [Fact]
    public void A_symbol_is_marked_as_such() =>
        CitationReader.Read("see A/RES/64/25", DraftingLanguage.English).Should().ContainSingle().Which.IsSymbol.Should().BeTrue();

    [Fact]
    public void A_text_without_digits_cites_nothing() =>
        CitationReader.Read("Recalling its previous resolutions and decisions,", DraftingLanguage.English).Should().BeEmpty();

    private static IEnumerable<int> Lists(string code, string text) => CitationReader.Read(text, DraftingLanguage.Find(code)!).Select(citation => citation.List);
}
