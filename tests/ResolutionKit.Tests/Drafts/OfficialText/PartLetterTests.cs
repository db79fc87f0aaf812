using ResolutionKit.Languages;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Lettered parts, sections and annexes in the six languages.</summary>
public sealed class PartLetterTests
{
    [Theory]
    [InlineData("en", "A", "B", "81st plenary meeting\n6 December 2044")]
    [InlineData("zh", "A", "B", "2044 年 12 月 6 日\n第 81 次全体会议")]
    [InlineData("fr", "A", "B", "81e séance plénière\n6 décembre 2044")]
    [InlineData("es", "A", "B", "81ª sesión plenaria\n6 de diciembre de 2044")]
    [InlineData("ru", "A", "B", "81-е пленарное заседание\n6 декабря 2044 года")]
    [InlineData("ru", "А", "В", "81-е пленарное заседание\n6 декабря 2044 года")]
    [InlineData("ar", "ألف", "باء", "الجلسة العامة 81\n6 كانون الأول/ديسمبر 2044")]
    public void Each_part_has_its_clause_and_its_closing_lines(string language, string first, string second, string closing)
    {
        var clause = DraftingLanguage.Find(language)!.EnactingClauseOf(ResolutionKit.Symbols.Organ.GeneralAssembly);
        var result = Official.Read($"A/RES/99/28\n\n99/28. Xy\n\n{first}\n\n{clause}\n\n1. Xx;\n\n2. Yy.\n\n{closing}\n\n{second}\n\n{clause}\n\n1. Zz;\n\n2. Ww.\n\n{closing}\n");

        result.Resolution.Parts.Select(part => (part.Letter, part.Operative.Length, part.Meeting, part.Adopted)).Should().Equal(
            ("A", 2, 81, new DateOnly(2044, 12, 6)), ("B", 2, 81, new DateOnly(2044, 12, 6)));
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "I", "II")]
    [InlineData("zh", "一", "二")]
    [InlineData("zh", "I", "II")]
    [InlineData("fr", "I", "II")]
    [InlineData("es", "I", "II")]
    [InlineData("ru", "I", "II")]
    [InlineData("ar", "أولا", "ثانيا")]
    public void Sections_have_numerals(string language, string first, string second)
    {
        var clause = DraftingLanguage.Find(language)!.EnactingClauseOf(ResolutionKit.Symbols.Organ.GeneralAssembly);
        var resolution = Official.Read($"A/RES/99/28\n\n{clause}\n\n{first}\n\n1. Xx;\n\n2. Yy;\n\n{second}\n\n3. Zz;\n\n4. Ww.\n").Resolution;

        resolution.Sections.Select(section => (section.Numeral, section.Operative.Length)).Should().Equal((first, 2), (second, 2));
    }

    [Theory]
    [InlineData("en", "Annex")]
    [InlineData("zh", "附件")]
    [InlineData("fr", "Annexe")]
    [InlineData("es", "Anexo")]
    [InlineData("ru", "Приложение")]
    [InlineData("ar", "المرفق")]
    public void An_annex_stands_behind_the_text(string language, string heading)
    {
        var clause = DraftingLanguage.Find(language)!.EnactingClauseOf(ResolutionKit.Symbols.Organ.GeneralAssembly);
        var resolution = Official.Read($"A/RES/99/28\n\n{clause}\n\n1. Xx;\n\n2. Yy.\n\n{heading}\n\nTitle of it\n\n1. Zz.\n\n2. Ww.\n").Resolution;

        resolution.Operative.Should().HaveCount(2);
        var annex = resolution.Annexes.Should().ContainSingle().Subject;
        (annex.Heading, annex.Title?.Text, annex.Paragraphs.Length).Should().Be((null, "Title of it", 2));
    }
}
