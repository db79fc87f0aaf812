using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Citations;

/// <summary>Random mixtures of what citations are made of: whatever they mean, the reader must not fail and its places must lie in the text.</summary>
public class CitationSoupTests
{
    private static readonly string[] s_pieces =
    [
        "64/25", "43/78 H", "31/6 A and B", "3419 A to D (XXX)", "217 A (III)", "1373 (2001)", "1373(2001", "S-10/2", "ES-11/1", "A/RES/64/25", "A/65/201",
        "598", "2", "9999", "0/0", "1/", "/1", "(XXV)", "2005/80", "A to", "A", "H", "Z",
        "2 December 2009", "31 June 2009", "25 January", "December", "2009年12月2日", "12月3日", "二〇〇九年十二月二日", "年", "月", "日",
        "resolution", "resolutions", "decision", "draft resolution", "决议", "决定", "决议草案", "第", "号", "号决议",
        "General Assembly", "Council", "Human Rights Council", "Commission", "大会", "安理会", "理事会", "委员会", "its", "其",
        "of", "of the", "and", "as well as", "adopted", "on", "by", "entitled", "in particular", "annex", "sect.", "respectively",
        "résolution", "décisions", "Assemblée générale", "de l'", "en date du", "du", "et", "3 juillet 1994", "resolución", "Consejo de Seguridad", "de", "y", "2 de diciembre de 2009",
        "резолюции", "решение", "Совета Безопасности", "Совет", "от", "и", "2 декабря 2009 года", "№", "его", "قرار", "قرارها", "للقرارات", "مجلس الأمن", "المؤرخ", "و", "ألف",
        "(د-5)", "دإط-10/2", "2 كانون الأول/ديسمبر 2009", "٦٤/٢٥", "ـ", "َ", "\u200F",
        "通过", "关于", "的", "在", "截至", "和", "至",
        ",", ";", ".", ":", "、", "，", "；", "。", "(", ")", "（", "）", "“", "”", "《", "》", "\n", "\n\n", "\u00A0", "６４／２５", "😀", "\uD83D", "’s", "-", "–",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    public void Any_mixture_is_read_and_every_place_lies_in_the_text(string code)
    {
        var random = new Random(20090212);
        var language = DraftingLanguage.Find(code)!;
        for (var round = 0; round < 4000; round++)
        {
            var text = string.Join(random.Next(3) == 0 ? string.Empty : " ", Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var last = 0;
            foreach (var citation in CitationReader.Read(text, language, (Organ)random.Next(7)))
            {
                citation.NumberSpan.IsEmpty.Should().BeFalse(text);
                citation.NumberSpan.End.Should().BeLessThanOrEqualTo(text.Length, text);
                (citation.DateSpan?.End ?? 0).Should().BeLessThanOrEqualTo(text.Length, text);
                (citation.WordSpan?.End ?? 0).Should().BeLessThanOrEqualTo(text.Length, text);
                citation.NumberSpan.Start.Should().BeGreaterThanOrEqualTo(last, text);
                citation.Number.IsDefault.Should().BeFalse(text);
                last = citation.NumberSpan.Start;
            }
        }
    }
}
