using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Whole documents of the General Assembly in French, Spanish, Russian and Arabic: masthead, adoption line, note, title, enacting clause, notes at a page's foot, closing lines.</summary>
public sealed class LanguageTests
{
    private const string French = """
        Nations Unies                                                      A/RES/91/310

                               Assemblée générale                Distr. générale
                                                                 18 juillet 2037


        Quatre-vingt-onzième session
        Point 160 a) de l’ordre du jour


                   Résolution adoptée par l’Assemblée générale
                   le 5 juillet 2037
                   [sur la base du rapport de la Cinquième Commission (A/91/906, par. 6)]

                   91/310. Financement des phares


                   L’Assemblée générale,
                   Ayant examiné les rapports du Secrétaire général sur le financement des
             phares1 et le rapport correspondant du Comité consultatif2,
                   Rappelant sa résolution 71/306 du 30 juin 2017 et la résolution 2394 (2017)
             du 21 décembre 2017, par laquelle le Conseil de sécurité a prorogé le mandat,
                   Consciente qu’il est indispensable de doter les phares des ressources dont
             ils ont besoin,

              __________________
          1
              A/91/633.
          2
              A/91/789/Add.2.

        37-11315 (F)
        *3711315*

        A/RES/91/310                                              Financement des phares

                   1.   Prie le Secrétaire général de confier au chef de la mission la tâche
             d’établir le budget ;
                   2.   Décide :
                   a)   D’ouvrir un crédit ;
                   b)   De répartir ce crédit entre les États Membres :
                   i)   Par moitiés ;
                   ii)  En une fois ;
                   3.   Décide également d’inscrire à l’ordre du jour provisoire de sa
             quatre-vingt-douzième session la question intitulée « Financement des phares ».

                                                                      96e séance plénière
                                                                      5 juillet 2037

        """;

    private const string Spanish = """
        Naciones Unidas                                                    A/RES/91/310

                               Asamblea General                  Distr. general
                                                                 18 de julio de 2037


        Nonagésimo primer período de sesiones
        Tema 160 a) del programa


                   Resolución aprobada por la Asamblea General
                   el 5 de julio de 2037
                   [sobre la base del informe de la Quinta Comisión (A/91/906, párr. 6)]

                   91/310. Financiación de los faros


                   La Asamblea General,
                   Habiendo examinado los informes del Secretario General sobre la
             financiación de los faros1 y el informe correspondiente de la Comisión2,
                   Recordando su resolución 71/306, de 30 de junio de 2017,

                   1.   Solicita al Secretario General que encomiende la tarea;
                   2.   Decide:
                   a)   Consignar la suma;
                   b)   Prorratear la suma entre los Estados Miembros;
                   3.   Decide incluir en el programa provisional de su nonagésimo segundo
             período de sesiones el tema titulado “Financiación de los faros”.

                                                                      96ª sesión plenaria
                                                                      5 de julio de 2037

              __________________
          1
              A/91/633.
          2
              A/91/789/Add.2.

        """;

    private const string Russian = """
        Организация Объединенных Наций                                     A/RES/91/310

                               Генеральная Ассамблея             Distr.: General
                                                                 18 July 2037


        Девяносто первая сессия
        Пункт 160(a) повестки дня


                   Резолюция, принятая Генеральной Ассамблеей
                   5 июля 2037 года
                   [по докладу Пятого комитета (A/91/906, пункт 6)]

                   91/310. Финансирование маяков


                   Генеральная Ассамблея,
                   рассмотрев доклады Генерального секретаря о финансировании маяков1 и
             соответствующий доклад Консультативного комитета2,
                   ссылаясь на свою резолюцию 71/306 от 30 июня 2017 года и на резолюцию
             2394 (2017) Совета Безопасности от 21 декабря 2017 года,
                   сознавая, что необходимо обеспечить маяки ресурсами,

                   1.   просит Генерального секретаря поручить главе миссии эту задачу;
                   2.   постановляет:
                   a)   ассигновать сумму;
                   b)   распределить эту сумму между государствами-членами;
                   3.   постановляет включить в предварительную повестку дня своей девяносто
             второй сессии пункт, озаглавленный «Финансирование маяков».

                                                             96-е пленарное заседание,
                                                             5 июля 2037 года

              __________________
          1
              A/91/633.
          2
              A/91/789/Add.2.

        """;

    private const string Arabic = """
        الأمم المتحدة                                                      A/RES/91/310

                               الجمعية العامة                 Distr.: General
                                                              18 July 2037


        الدورة الحادية والتسعون
        البند 160 (أ) من جدول الأعمال


        قرار اتخذته الجمعية العامة في 5 تموز/يوليه 2037
        [بناء على تقرير اللجنة الخامسة (A/91/906، الفقرة 6)]

        ٩١/٣١٠ - تمويل المنارات

        إن الجمعية العامة،

        وقد نظرت في تقريري الأمين العام عن تمويل المنارات(١)، وفي تقرير اللجنة الاستشارية(٢)،

        وإذ تشير إلى قرارها 71/306 المؤرخ 30 حزيران/يونيه 2017،

        ١ - تطلب إلى الأمين العام أن يعهد بهذه المهمة إلى رئيس البعثة؛

        ٢ - تقرر:

        (أ) أن تعتمد المبلغ؛

        (ب) أن تقسم المبلغ بين الدول الأعضاء؛

        ٣ - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثانية والتسعين البند المعنون ”تمويل المنارات“.

        الجلسة العامة 96
        5 تموز/يوليه 2037

        __________________

        (١) A/91/633.

        (٢) A/91/789/Add.2.

        """;

    [Theory]
    [InlineData("fr", "Financement des phares", "générale", "160 a)", "37-11315", "3711315")]
    [InlineData("es", "Financiación de los faros", "general", "160 a)", null, null)]
    [InlineData("ru", "Финансирование маяков", "General", "160 (a)", null, null)]
    [InlineData("ar", "تمويل المنارات", "General", "160 (أ)", null, null)]
    public void The_masthead_is_read(string language, string title, string distribution, string item, string? job, string? barCode)
    {
        var result = Official.Read(DocumentOf(language));
        var resolution = result.Resolution;

        result.Problems.Should().BeEmpty();
        resolution.Language.Should().BeSameAs(DraftingLanguage.Find(language));
        resolution.Title!.Text.Should().Be(title);
        resolution.EnactingClause.Should().BeNull("it is the organ's own");
        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = DocumentSymbol.Parse("A/RES/91/310"),
            Organ = Organ.GeneralAssembly,
            Session = new Session(91),
            AgendaItems = [item],
            Distribution = distribution,
            Issued = new DateOnly(2037, 7, 18),
            JobNumber = job,
            BarCode = barCode,
            Adopted = new DateOnly(2037, 7, 5),
            Meeting = 96,
            Report = DocumentSymbol.Parse("A/91/906"),
            ReportParagraph = "6",
        });
    }

    [Theory]
    [InlineData("fr", """
        P1: Ayant examiné les rapports du Secrétaire général sur le financement des phares[^1] et le rapport correspondant du Comité consultatif[^2],
        P2: Rappelant sa résolution 71/306 du 30 juin 2017 et la résolution 2394 (2017) du 21 décembre 2017, par laquelle le Conseil de sécurité a prorogé le mandat,
        P3: Consciente qu’il est indispensable de doter les phares des ressources dont ils ont besoin,
        O1: Prie le Secrétaire général de confier au chef de la mission la tâche d’établir le budget ;
        O2: Décide :
        O2a): D’ouvrir un crédit ;
        O2b): De répartir ce crédit entre les États Membres :
        O2b)i): Par moitiés ;
        O2b)ii): En une fois ;
        O3: Décide également d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-douzième session la question intitulée « Financement des phares ».
        F1: A/91/633.
        F2: A/91/789/Add.2.
        """)]
    [InlineData("es", """
        P1: Habiendo examinado los informes del Secretario General sobre la financiación de los faros[^1] y el informe correspondiente de la Comisión[^2],
        P2: Recordando su resolución 71/306, de 30 de junio de 2017,
        O1: Solicita al Secretario General que encomiende la tarea;
        O2: Decide:
        O2a): Consignar la suma;
        O2b): Prorratear la suma entre los Estados Miembros;
        O3: Decide incluir en el programa provisional de su nonagésimo segundo período de sesiones el tema titulado “Financiación de los faros”.
        F1: A/91/633.
        F2: A/91/789/Add.2.
        """)]
    [InlineData("ru", """
        P1: рассмотрев доклады Генерального секретаря о финансировании маяков[^1] и соответствующий доклад Консультативного комитета[^2],
        P2: ссылаясь на свою резолюцию 71/306 от 30 июня 2017 года и на резолюцию 2394 (2017) Совета Безопасности от 21 декабря 2017 года,
        P3: сознавая, что необходимо обеспечить маяки ресурсами,
        O1: просит Генерального секретаря поручить главе миссии эту задачу;
        O2: постановляет:
        O2a) [a)]: ассигновать сумму;
        O2b) [b)]: распределить эту сумму между государствами-членами;
        O3: постановляет включить в предварительную повестку дня своей девяносто второй сессии пункт, озаглавленный «Финансирование маяков».
        F1: A/91/633.
        F2: A/91/789/Add.2.
        """)]
    [InlineData("ar", """
        P1: وقد نظرت في تقريري الأمين العام عن تمويل المنارات[^1]، وفي تقرير اللجنة الاستشارية[^2]،
        P2: وإذ تشير إلى قرارها 71/306 المؤرخ 30 حزيران/يونيه 2017،
        O1: تطلب إلى الأمين العام أن يعهد بهذه المهمة إلى رئيس البعثة؛
        O2: تقرر:
        O2(أ): أن تعتمد المبلغ؛
        O2(ب): أن تقسم المبلغ بين الدول الأعضاء؛
        O3: تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثانية والتسعين البند المعنون ”تمويل المنارات“.
        F1: A/91/633.
        F2: A/91/789/Add.2.
        """)]
    public void Paragraphs_notes_and_markers_are_read(string language, string outline) =>
        Outline.Of(Official.Read(DocumentOf(language)).Resolution).Should().Be(outline.ReplaceLineEndings("\n"));

    private static string DocumentOf(string language) => language switch
    {
        "fr" => French,
        "es" => Spanish,
        "ru" => Russian,
        _ => Arabic,
    };
}
