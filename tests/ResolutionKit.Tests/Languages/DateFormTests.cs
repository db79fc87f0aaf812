using System.Globalization;
using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Languages;

public class DateFormTests
{
    [Theory]
    [InlineData("en", "2 December 2009", "22 December 2018")]
    [InlineData("en", "2\u00A0December\u00A02009", "22\u00A0December\u00A02018")]
    [InlineData("en", "December 2, 2009", "December 22, 2018")]
    [InlineData("en", "2 December\n2009", "22 December 2018")]
    [InlineData("en", "no date", "22 December 2018")]
    [InlineData("zh", "2009年12月2日", "2018年12月22日")]
    [InlineData("zh", "2009 年 12 月 2 日", "2018 年 12 月 22 日")]
    [InlineData("zh", "1998年 12月 4日", "2018年 12月 22日")]
    [InlineData("fr", "2 décembre 2009", "22 décembre 2018")]
    [InlineData("es", "2 de diciembre de 2009", "22 de diciembre de 2018")]
    [InlineData("ru", "2 декабря 2009 года", "22 декабря 2018 года")]
    [InlineData("ru", "2 декабря 2009", "22 декабря 2018")]
    [InlineData("ar", "2 كانون الأول/ديسمبر 2009", "22 كانون الأول/ديسمبر 2018")]
    public void A_date_is_written_as_another_of_the_text(string code, string like, string expected) =>
        DraftingLanguage.Find(code)!.FormatDate(new DateOnly(2018, 12, 22), like).Should().Be(expected);

    [Theory]
    [InlineData("en", "1 May 2004")]
    [InlineData("zh", "2004 年 5 月 1 日")]
    [InlineData("fr", "1er mai 2004")]
    [InlineData("es", "1 de mayo de 2004")]
    [InlineData("ru", "1 мая 2004 года")]
    [InlineData("ar", "1 أيار/مايو 2004")]
    public void The_first_of_May_is_written_in_each_language(string code, string expected) =>
        DraftingLanguage.Find(code)!.FormatDate(new DateOnly(2004, 5, 1), string.Empty).Should().Be(expected);

    [Theory]
    [InlineData("en", "2 December 2009", "2009-12-02")]
    [InlineData("en", "2nd December, 2009", "2009-12-02")]
    [InlineData("zh", "一九六四年三月四日", "1964-03-04")]
    [InlineData("zh", "二〇一八年十二月二十二日", "2018-12-22")]
    [InlineData("fr", "1er décembre 1999", "1999-12-01")]
    [InlineData("es", "1° de diciembre de 1999", "1999-12-01")]
    [InlineData("ru", "17 ноября 2011 г.", "2011-11-17")]
    [InlineData("ar", "27 تموز/يوليه 1993", "1993-07-27")]
    public void Dates_are_read_in_each_language(string code, string text, string expected)
    {
        DraftingLanguage.Find(code)!.Dates.TryRead(text.AsSpan(), 0, out var mark).Should().BeTrue();
        mark!.Date.Should().Be(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
