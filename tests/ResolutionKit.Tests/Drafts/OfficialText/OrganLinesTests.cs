using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Adoption lines, closing lines, committee notes and votes of the four organs in the six languages.</summary>
public sealed class OrganLinesTests
{
    [Theory]
    [InlineData("Resolution 2223 (2015)", "Adopted by the Security Council at its 7451st meeting, on 28 May 2015", "The Security Council,")]
    [InlineData("第2223(2015)号决议", "2015年5月28日安全理事会第7451次会议通过", "安全理事会，")]
    [InlineData("第2223(2015)号决议", "安全理事会2015年5月28日第7451次会议通过", "安全理事会，")]
    [InlineData("Résolution 2223 (2015)", "Adoptée par le Conseil de sécurité à sa 7451e séance, le 28 mai 2015", "Le Conseil de sécurité,")]
    [InlineData("Resolución 2223 (2015)", "Aprobada por el Consejo de Seguridad en su 7451ª sesión, celebrada el 28 de mayo de 2015", "El Consejo de Seguridad,")]
    [InlineData("Резолюция 2223 (2015),", "принятая Советом Безопасности на его 7451-м заседании 28 мая 2015 года", "Совет Безопасности,")]
    [InlineData("القرار 2223 (2015)", "الذي اتخذه مجلس الأمن في جلسته 7451، المعقودة في 28 أيار/مايو 2015", "إن مجلس الأمن،")]
    public void Texts_of_the_Security_Council_have_a_number_a_meeting_and_no_title(string number, string adoption, string clause)
    {
        var result = Official.Read($"{number}\n\n{adoption}\n\n{clause}\n\n1. X;\n\n2. Y.\n");
        var resolution = result.Resolution;

        result.Problems.Should().BeEmpty();
        resolution.Title.Should().BeNull();
        resolution.Organ.Should().Be(Organ.SecurityCouncil);
        resolution.Symbol.Should().Be(DocumentSymbol.Parse("S/RES/2223(2015)"));
        (resolution.Masthead.Adopted, resolution.Masthead.Meeting).Should().Be((new DateOnly(2015, 5, 28), 7451));
        resolution.Operative.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Resolution adopted by the Human Rights Council\non 4 April 2044", "95/1. Keepers", "The Human Rights Council,", "55th meeting\n4 April 2044")]
    [InlineData("2044 年 4 月 4 日人权理事会通过的决议", "95/1. 守灯人", "人权理事会，", "2044 年 4 月 4 日\n第 55 次会议")]
    [InlineData("Résolution adoptée par le Conseil des droits de l’homme\nle 4 avril 2044", "95/1. Gardiens", "Le Conseil des droits de l’homme,", "55e séance\n4 avril 2044")]
    [InlineData("Resolución aprobada por el Consejo de Derechos Humanos\nel 4 de abril de 2044", "95/1. Guardianes", "El Consejo de Derechos Humanos,", "55ª sesión\n4 de abril de 2044")]
    [InlineData("Резолюция, принятая Советом по правам человека\n4 апреля 2044 года", "95/1. Смотрители", "Совет по правам человека,", "55-е заседание\n4 апреля 2044 года")]
    [InlineData("قرار اتخذه مجلس حقوق الإنسان في 4 نيسان/أبريل 2044", "95/1 - الحراس", "إن مجلس حقوق الإنسان،", "الجلسة 55\n4 نيسان/أبريل 2044")]
    public void Texts_of_the_Human_Rights_Council_close_with_a_meeting_that_is_not_plenary(string adoption, string title, string clause, string closing)
    {
        var result = Official.Read($"A/HRC/RES/95/1\n\n{adoption}\n\n{title}\n\n{clause}\n\n1. X;\n\n2. Y.\n\n{closing}\n");

        result.Problems.Should().BeEmpty();
        result.Resolution.Organ.Should().Be(Organ.HumanRightsCouncil);
        result.Resolution.Title!.Text.Should().Be(title[(title.IndexOfAny(['.', '-']) + 2)..]);
        (result.Resolution.Masthead.Adopted, result.Resolution.Masthead.Meeting).Should().Be((new DateOnly(2044, 4, 4), 55));
        result.Resolution.Operative.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Resolution adopted by the Economic and Social Council on 22 July 2044", "2044/5. Keepers", "The Economic and Social Council,", "14th plenary meeting\n22 July 2044")]
    [InlineData("2044 年 7 月 22 日经济及社会理事会通过的决议", "2044/5. 守灯人", "经济及社会理事会，", "2044 年 7 月 22 日\n第 14 次全体会议")]
    [InlineData("Résolution adoptée par le Conseil économique et social le 22 juillet 2044", "2044/5. Gardiens", "Le Conseil économique et social,", "14e séance plénière\n22 juillet 2044")]
    [InlineData("Resolución aprobada por el Consejo Económico y Social el 22 de julio de 2044", "2044/5. Guardianes", "El Consejo Económico y Social,", "14ª sesión plenaria\n22 de julio de 2044")]
    [InlineData("Резолюция, принятая Экономическим и Социальным Советом 22 июля 2044 года", "2044/5. Смотрители", "Экономический и Социальный Совет,", "14-е пленарное заседание\n22 июля 2044 года")]
    [InlineData("قرار اتخذه المجلس الاقتصادي والاجتماعي في 22 تموز/يوليه 2044", "2044/5 - الحراس", "إن المجلس الاقتصادي والاجتماعي،", "الجلسة العامة 14\n22 تموز/يوليه 2044")]
    public void Texts_of_the_Economic_and_Social_Council_go_by_years(string adoption, string title, string clause, string closing)
    {
        var result = Official.Read($"E/RES/2044/5\n\n{adoption}\n\n{title}\n\n{clause}\n\n1. X;\n\n2. Y.\n\n{closing}\n");

        result.Problems.Should().BeEmpty();
        result.Resolution.Organ.Should().Be(Organ.EconomicAndSocialCouncil);
        result.Resolution.Title!.Text.Should().Be(title[(title.IndexOfAny(['.', '-']) + 2)..]);
        (result.Resolution.Masthead.Adopted, result.Resolution.Masthead.Meeting).Should().Be((new DateOnly(2044, 7, 22), 14));
    }

    [Theory]
    [InlineData("[on the report of the First Committee (A/91/380, para. 11)]", "The General Assembly,", "11", null)]
    [InlineData("[without reference to a Main Committee (A/91/L.40 and Add.1)]", "The General Assembly,", null, "without reference to a Main Committee (A/91/L.40 and Add.1)")]
    [InlineData("[根据第一委员会的报告(A/91/380，第 11 段)通过]", "大会，", "11", null)]
    [InlineData("[未经发交主要委员会而通过(A/91/L.40)]", "大会，", null, null)]
    [InlineData("[sur la base du rapport de la Première Commission (A/91/380, par. 11)]", "L’Assemblée générale,", "11", null)]
    [InlineData("[sur le rapport de la Première Commission (A/91/380, par. 11)]", "L’Assemblée générale,", "11", null)]
    [InlineData("[sans renvoi à une grande commission (A/91/L.40)]", "L’Assemblée générale,", null, null)]
    [InlineData("[sobre la base del informe de la Primera Comisión (A/91/380, párr. 11)]", "La Asamblea General,", "11", null)]
    [InlineData("[sin remisión previa a una Comisión Principal (A/91/L.40)]", "La Asamblea General,", null, null)]
    [InlineData("[по докладу Первого комитета (A/91/380, пункт 11)]", "Генеральная Ассамблея,", "11", null)]
    [InlineData("[без передачи в главные комитеты (A/91/L.40)]", "Генеральная Ассамблея,", null, null)]
    [InlineData("[بناء على تقرير اللجنة الأولى (A/91/380، الفقرة 11)]", "إن الجمعية العامة،", "11", null)]
    [InlineData("[دون الإحالة إلى لجنة رئيسية (A/91/L.40)]", "إن الجمعية العامة،", null, null)]
    public void The_note_in_brackets_names_the_report_or_says_that_there_is_none(string note, string clause, string? paragraph, string? kept)
    {
        var masthead = Official.Read($"A/RES/91/1\n\n{note}\n\n{clause}\n\n1. X;\n\n2. Y.\n").Resolution.Masthead;

        (masthead.Report?.ToString(), masthead.ReportParagraph, masthead.Note).Should().Be((paragraph is null ? "A/91/L.40" : "A/91/380", paragraph, kept));
    }

    [Theory]
    [InlineData("The Human Rights Council,", "[Adopted without a vote.]")]
    [InlineData("人权理事会，", "[未经表决获得通过。]")]
    [InlineData("人权理事会，", "[经记录表决，以 3 票赞成、1 票反对、1 票弃权获得通过。表决情况如下：\n\n赞成：冰岛\n\n反对：马耳他\n\n弃权：基里巴斯]")]
    [InlineData("Le Conseil des droits de l’homme,", "[Adoptée sans vote.]")]
    [InlineData("Le Conseil des droits de l’homme,", "[Adoptée par 3 voix contre 1, avec 1 abstention, à l’issue d’un vote enregistré. Les voix se sont réparties comme suit :\n\nOnt voté pour : Islande\n\nOnt voté contre : Malte\n\nSe sont abstenus : Kiribati]")]
    [InlineData("El Consejo de Derechos Humanos,", "[Aprobada sin votación.]")]
    [InlineData("El Consejo de Derechos Humanos,", "[Aprobada en votación registrada por 3 votos contra 1 y 1 abstención. El resultado de la votación fue el siguiente:\n\nVotos a favor: Islandia\n\nVotos en contra: Malta\n\nAbstenciones: Kiribati]")]
    [InlineData("Совет по правам человека,", "[Принята без голосования.]")]
    [InlineData("إن مجلس حقوق الإنسان،", "[اعتُمد بدون تصويت.]")]
    public void The_vote_in_brackets_is_kept_without_brackets_and_full_stop(string clause, string note)
    {
        var result = Official.Read($"A/HRC/RES/95/1\n\n{clause}\n\n1. X;\n\n2. Y.\n\n{note}\n");

        result.Problems.Should().BeEmpty();
        result.Resolution.Vote!.Text.Should().Be(note.Trim('[', ']').TrimEnd('.', '。').Replace("\n\n", clause[^1] == '，' ? string.Empty : " ", StringComparison.Ordinal));
        result.Resolution.Operative.Should().HaveCount(2);
    }
}
