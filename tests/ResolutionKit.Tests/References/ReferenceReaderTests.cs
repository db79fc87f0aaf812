using ResolutionKit.Languages;
using ResolutionKit.References;

namespace ResolutionKit.Tests.References;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("en", "*Official Records of the General Assembly, Sixty-second Session, Supplement No. 17* (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("en", "Official Records of the General Assembly, Tenth Special Session, Supplement No. 4 (A/S-10/4).", "session S-10; A/S-10/4 of session S-10, No. 4")]
    [InlineData("en", "See A/62/17, paras. 3 and 4.", "A/62/17")]
    [InlineData("en", "Official Records of the General Assembly, Sixty-second Session, Supplement No. 17 and corrigendum (A/62/17 and Corr.1)", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("zh", "《大会正式记录，第六十二届会议，补编第 17 号》(A/62/17)。", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("zh", "《大会正式记录，第六十二届会议，补编第17号》和更正（A/62/17和Corr.1）。", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("fr", "Documents officiels de l’Assemblée générale, soixante-deuxième session, Supplément no 17 (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("fr", "Documents officiels de l'Assemblée générale, soixante-deuxième session, Supplément n° 17 et rectificatif (A/62/17 et Corr.1).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("es", "Documentos Oficiales de la Asamblea General, sexagésimo segundo período de sesiones, Suplemento núm. 17 (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("es", "Documentos Oficiales de la Asamblea General, sexagésimo segundo período de sesiones, Suplemento No. 17 (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("ru", "Официальные отчеты Генеральной Ассамблеи, шестьдесят вторая сессия, Дополнение № 17 (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("ar", "الوثائق الرسمية للجمعية العامة، الدورة الثانية والستون، الملحق رقم 17 (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    [InlineData("ar", "الوثائق الرسمية للجمعية العامة، الدورة الثانية والستون، الملحق رقم ١٧ (A/62/17).", "session 62; A/62/17 of session 62, No. 17")]
    public void Documents_are_found_with_what_is_said_of_them(string language, string text, string expected) => Shown(language, text).Should().Be(expected);

    [Theory]
    [InlineData("en", "in accordance with Article 51 of the Charter of the United Nations", "Article 51 of the Charter")]
    [InlineData("en", "Article 96, paragraph 1, of the Charter", "Article 96, paragraph 1, of the Charter")]
    [InlineData("en", "under paragraph 3 of Article 24 of the Charter,", "Article 24, paragraph 3, of the Charter")]
    [InlineData("en", "Articles 33, 34 and 35 of the Charter", "Article 33 of the Charter; Article 34 of the Charter; Article 35 of the Charter")]
    [InlineData("en", "Article 2 (7) of the Charter", "Article 2, paragraph 7, of the Charter")]
    [InlineData("en", "Acting under Chapter VII of the Charter of the United Nations,", "Chapter VII of the Charter")]
    [InlineData("en", "Chapters VI and VIII of the Charter", "Chapter VI of the Charter; Chapter VIII of the Charter")]
    [InlineData("en", "Article 3 of the Charter of the Organization of African Unity", "")]
    [InlineData("en", "article 6 of the Covenant", "")]
    [InlineData("zh", "根据《联合国宪章》第五十一条，", "Article 51 of the Charter")]
    [InlineData("zh", "《宪章》第十二条第二项", "Article 12, paragraph 2, of the Charter")]
    [InlineData("zh", "根据《联合国宪章》第七章采取行动，", "Chapter VII of the Charter")]
    [InlineData("zh", "《联合国宪章》第33条和第34条", "Article 33 of the Charter; Article 34 of the Charter")]
    [InlineData("zh", "《非洲人权和民族权宪章》第五十六条", "")]
    [InlineData("fr", "conformément à l’Article 51 de la Charte des Nations Unies,", "Article 51 of the Charter")]
    [InlineData("fr", "au paragraphe 3 de l'Article 24 de la Charte", "Article 24, paragraph 3, of the Charter")]
    [InlineData("fr", "Agissant en vertu du Chapitre VII de la Charte,", "Chapter VII of the Charter")]
    [InlineData("fr", "l'article 3 de la Charte de l'Organisation des États américains", "")]
    [InlineData("es", "de conformidad con el Artículo 96 de la Carta de las Naciones Unidas,", "Article 96 of the Charter")]
    [InlineData("es", "el párrafo 2 del Artículo 12 de la Carta", "Article 12, paragraph 2, of the Charter")]
    [InlineData("es", "Actuando con arreglo al Capítulo VII de la Carta,", "Chapter VII of the Charter")]
    [InlineData("es", "el artículo 19 de la Carta de la Organización de los Estados Americanos", "")]
    [InlineData("ru", "в соответствии со статьей 51 Устава Организации Объединенных Наций,", "Article 51 of the Charter")]
    [InlineData("ru", "в пункте 2 статьи 12 Устава", "Article 12, paragraph 2, of the Charter")]
    [InlineData("ru", "действуя на основании главы VII Устава,", "Chapter VII of the Charter")]
    [InlineData("ru", "согласно статье 8 Устава Лиги арабских государств", "")]
    [InlineData("ar", "وفقا للمادة 51 من ميثاق الأمم المتحدة،", "Article 51 of the Charter")]
    [InlineData("ar", "عملا بالمادة ٩٦ من الميثاق،", "Article 96 of the Charter")]
    [InlineData("ar", "الفقرة 2 من المادة 12 من الميثاق", "Article 12, paragraph 2, of the Charter")]
    [InlineData("ar", "المادة 45 من الميثاق الأفريقي لحقوق الإنسان", "")]
    public void Provisions_of_the_Charter_are_found_and_those_of_other_charters_are_not(string language, string text, string expected) => Shown(language, text).Should().Be(expected);

    [Theory]
    [InlineData("en", "United Nations, *Treaty Series*, vol. 1577, No. 27531.", "treaty No. 27531 in volume 1577")]
    [InlineData("en", "United Nations, Treaty Series, vol. 75, Nos. 970–973.", "")]
    [InlineData("en", "League of Nations, Treaty Series, vol. XCIV, No. 2138.", "")]
    [InlineData("zh", "联合国，《条约汇编》，第 1577 卷，第 27531 号。", "treaty No. 27531 in volume 1577")]
    [InlineData("fr", "Nations Unies, Recueil des Traités, vol. 1577, no 27531.", "treaty No. 27531 in volume 1577")]
    [InlineData("es", "Naciones Unidas, Treaty Series, vol. 1577, núm. 27531.", "treaty No. 27531 in volume 1577")]
    [InlineData("ru", "United Nations, Treaty Series, vol. 1577, No. 27531.", "treaty No. 27531 in volume 1577")]
    [InlineData("ar", "United Nations, Treaty Series, vol. 1577, No. 27531.", "treaty No. 27531 in volume 1577")]
    public void Treaties_are_found_by_volume_and_number(string language, string text, string expected) => Shown(language, text).Should().Be(expected);

    [Theory]
    [InlineData("en", "at its 65th plenary meeting, on 22 December 2018,", "meeting 65 of 2018-12-22")]
    [InlineData("en", "at its 7450th meeting, held on 28 May 2015,", "meeting 7450 of 2015-05-28")]
    [InlineData("zh", "2018 年 12 月 22 日第 65 次全体会议", "meeting 65 of 2018-12-22")]
    [InlineData("fr", "à sa 65e séance plénière, le 22 décembre 2018,", "meeting 65 of 2018-12-22")]
    [InlineData("es", "en su 65ª sesión plenaria, celebrada el 22 de diciembre de 2018,", "meeting 65 of 2018-12-22")]
    [InlineData("ru", "на своем 65-м пленарном заседании 22 декабря 2018 года", "meeting 65 of 2018-12-22")]
    [InlineData("ar", "في جلستها العامة 65، المعقودة في 22 كانون الأول/ديسمبر 2018،", "meeting 65 of 2018-12-22")]
    public void Meetings_are_found_with_their_dates(string language, string text, string expected) => Shown(language, text).Should().Be(expected);

    [Theory]
    [InlineData("en", "as stated in paragraphs 3 (a) and (b), and 5 above,", "paragraph 3 (a); paragraph 3 (b); paragraph 5")]
    [InlineData("en", "paragraph 4 of the present resolution", "paragraph 4")]
    [InlineData("en", "paragraph 11 (j) of Security Council resolution 1244 (1999)", "paragraph 11 (j) of resolution 1244 (1999)")]
    [InlineData("en", "paragraphs 7 and 8 of its resolution 1556 (2004)", "paragraph 7 of resolution 1556 (2004); paragraph 8 of resolution 1556 (2004)")]
    [InlineData("en", "resolution 52/12 B of 19 December 1997, paragraph 3,", "paragraph 3 of resolution 52/12 B")]
    [InlineData("en", "resolution 2625 (XXV), annex, paragraph 3 of the report", "")]
    [InlineData("en", "paragraph 4 of the report", "")]
    [InlineData("zh", "上文第 3(a)段和第 5 段", "paragraph 3 (a); paragraph 5")]
    [InlineData("zh", "1948 年 12 月 11 日第 194(III)号决议第 11 段", "paragraph 11 of resolution 194 (III)")]
    [InlineData("zh", "安全理事会第 1556(2004)号决议第 7 和第 8 段", "paragraph 7 of resolution 1556 (2004); paragraph 8 of resolution 1556 (2004)")]
    [InlineData("zh", "报告第 11 段", "")]
    [InlineData("fr", "visées aux paragraphes 3 a) et 5 ci-dessus,", "paragraph 3 (a); paragraph 5")]
    [InlineData("fr", "au paragraphe 4 de la présente résolution", "paragraph 4")]
    [InlineData("fr", "au paragraphe 11 j) de la résolution 1244 (1999) du Conseil de sécurité", "paragraph 11 (j) of resolution 1244 (1999)")]
    [InlineData("fr", "le paragraphe 7 de sa résolution 1556 (2004)", "paragraph 7 of resolution 1556 (2004)")]
    [InlineData("fr", "au paragraphe 4 du rapport", "")]
    [InlineData("es", "en los párrafos 3 a) y 5 supra", "paragraph 3 (a); paragraph 5")]
    [InlineData("es", "el párrafo 4 de la presente resolución", "paragraph 4")]
    [InlineData("es", "el párrafo 11 j) de la resolución 1244 (1999) del Consejo de Seguridad", "paragraph 11 (j) of resolution 1244 (1999)")]
    [InlineData("es", "el párrafo 4 del informe", "")]
    [InlineData("ru", "упомянутых в пунктах 3(a) и 5 выше,", "paragraph 3 (a); paragraph 5")]
    [InlineData("ru", "в пункте 4 настоящей резолюции", "paragraph 4")]
    [InlineData("ru", "пункт 11 j) резолюции 1244 (1999) Совета Безопасности", "paragraph 11 (j) of resolution 1244 (1999)")]
    [InlineData("ru", "в пункте 7 своей резолюции 1556 (2004)", "paragraph 7 of resolution 1556 (2004)")]
    [InlineData("ru", "в подпункте 4 выше", "")]
    [InlineData("ar", "المشار إليها في الفقرة 3 (أ) أعلاه،", "paragraph 3 (أ)")]
    [InlineData("ar", "وفقا للفقرتين ٤ و ٥ من هذا القرار", "paragraph 4; paragraph 5")]
    [InlineData("ar", "الفقرة 11 من قرار مجلس الأمن 1244 (1999)", "paragraph 11 of resolution 1244 (1999)")]
    [InlineData("ar", "الفقرة 4 من التقرير", "")]
    public void Paragraphs_are_found_with_whose_they_are(string language, string text, string expected) => Shown(language, text).Should().Be(expected);

    [Fact]
    public void What_a_text_quotes_is_not_its_own() => Shown("en", "Decides to read “paragraph 9 above” in the report").Should().BeEmpty();

    [Fact]
    public void Places_are_those_of_the_text_read()
    {
        const string text = "Official Records of the General Assembly, Sixty-second Session, Supplement No. 17 (A/62/17), and Article 96, paragraph 1, of the Charter";
        var found = ReferenceReader.Read(text, DraftingLanguage.English);
        var document = found.OfType<DocumentReference>().Should().ContainSingle().Subject;
        var charter = found.OfType<CharterReference>().Should().ContainSingle().Subject;
        string At(ResolutionKit.Text.TextSpan? span) => text.Substring(span!.Value.Start, span.Value.Length);

        (At(document.Span), At(document.SessionSpan), At(document.SupplementSpan)).Should().Be(("A/62/17", "Sixty-second Session", "17"));
        (At(charter.Span), At(charter.ParagraphSpan)).Should().Be(("96", "1"));
        found.Select(reference => reference.Span).Should().BeInAscendingOrder();
    }

    private static string Shown(string language, string text) => string.Join("; ", ReferenceReader.Read(Plain(text), DraftingLanguage.Find(language)!).Select(Shown));

    private static string Plain(string text) => text.Replace("*", string.Empty, StringComparison.Ordinal);

    private static string Shown(Reference reference) => reference switch
    {
        DocumentReference { Supplement: { } supplement } document => $"{document.Symbol} of session {document.Session}, No. {supplement}",
        DocumentReference document => document.Symbol.ToString(),
        _ => reference.ToString(),
    };
}
