using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Citations;

/// <summary>Each line that a real text taught ends with the symbol of that text.</summary>
public class FrenchCitationTests
{
    [Theory]
    // One resolution, with its date behind it.
    [InlineData("Rappelant sa résolution [|64/25|] du 2 décembre 2009,", "GA 64/25 2009-12-02")]
    [InlineData("Rappelant sa résolution [|51/45 S|] du 10 décembre 1996, dans laquelle elle a demandé", "GA 51/45 S 1996-12-10")]
    [InlineData("Réaffirmant la résolution [|46/182|] de l’Assemblée générale, en date du 19 décembre 1991, et les principes énoncés dans son annexe,", "GA 46/182 1991-12-19")]
    [InlineData("la résolution [|60/251|] de l’Assemblée générale du 15 mars 2006", "GA 60/251 2006-03-15")]
    [InlineData("la résolution [|1990 (2011)|] en date du 27 juin 2011 et la résolution [|2179 (2014)|] du 14 octobre 2014", "SC 1990 (2011) 2011-06-27; SC 2179 (2014) 2014-10-14")] // S/2015/52
    [InlineData("la résolution [|350 (1974)|] du 31 mai 1974, par laquelle le Conseil de sécurité a créé la Force", "SC 350 (1974) 1974-05-31")] // A/RES/72/298
    [InlineData("sa résolution [|54/54 H|] du 1er décembre 1999 et sa décision [|58/519|] du 8 décembre 2003", "GA 54/54 H 1999-12-01; decision GA 58/519 2003-12-08")]
    [InlineData("résolution no [|68/1|], datée du 20 septembre 2013,", "GA 68/1 2013-09-20")]
    [InlineData("Resolution [|64/25|] du 2 decembre 2009, comme l’impriment les numérisations", "GA 64/25 2009-12-02")]
    [InlineData("sa résolution [|59/276|], sect. XI, du 23 décembre 2004 et la section II de sa résolution [|60/1|]", "GA 59/276 2004-12-23; GA 60/1")]
    [InlineData("la section VI de la résolution [|45/248 B|] du 21 décembre 1990", "GA 45/248 B 1990-12-21")]
    [InlineData("sa résolution [|48/264|], intitulée « Revitalisation des travaux, et du 1er juin 1990 », en date du 29 juillet 1994,", "GA 48/264 1994-07-29 loose")]
    [InlineData("sa résolution [|67/97|] intitulée « L’état de droit » du 14 décembre 2012", "GA 67/97 2012-12-14 loose")]
    // Numbers up to 1976, special and emergency special sessions.
    [InlineData("sa résolution [|2625 (XXV)|] du 24 octobre 1970", "GA 2625 (XXV) 1970-10-24")]
    [InlineData("dans sa résolution [|1911 (XVIII)|] du 27 novembre 1963, elle a exprimé l’espoir", "GA 1911 (XVIII) 1963-11-27")]
    [InlineData("Résolution [|217 A (III)|].", "GA 217 A (III)")]
    [InlineData("sa résolution [|3211 B (XXIX)|] du 29 novembre 1974 et ses résolutions ultérieures, dont la plus récente est la résolution [|71/306|] du 30 juin 2017", "GA 3211 B (XXIX) 1974-11-29; GA 71/306 2017-06-30")] // A/RES/72/298
    [InlineData("ses résolutions [|1874 (S-IV)|] du 27 juin 1963, [|3101 (XXVIII)|] du 11 décembre 1973 et [|55/235|] du 23 décembre 2000", "GA 1874 (S-IV) 1963-06-27; GA 3101 (XXVIII) 1973-12-11; GA 55/235 2000-12-23")]
    [InlineData("Par sa résolution [|S-10/2|] du 30 juin 1978, qui constitue le Document final, et sa résolution [|ES-11/1|] du 2 mars 2022", "GA S-10/2 1978-06-30; GA ES-11/1 2022-03-02")]
    // Lists: a date governs the numbers since the date before it.
    [InlineData("Rappelant ses résolutions [|74/28|] et [|74/29|] du 12 décembre 2019, [|75/32|] du 7 décembre 2020 et [|76/19|] du 6 décembre 2021,", "GA 74/28 2019-12-12 shared; GA 74/29 2019-12-12; GA 75/32 2020-12-07; GA 76/19 2021-12-06")]
    [InlineData("Rappelant ses résolutions [|60/251|], du 15 mars 2006, et [|62/219|], du 22 décembre 2007,", "GA 60/251 2006-03-15; GA 62/219 2007-12-22")]
    [InlineData("ses résolutions [|34/1|] du 3 et [|34/2|] du 5 octobre 1979", "GA 34/1 1979-10-03; GA 34/2 1979-10-05")]
    [InlineData("les résolutions [|34/22|] et [|36/15|] du Conseil des droits de l’homme, en date des 24 mars et 29 septembre 2017, respectivement", "HRC 34/22 2017-03-24; HRC 36/15 2017-09-29")]
    [InlineData("les résolutions [|34/22|] et [|36/15|] du Conseil des droits de l’homme, en date respectivement du 24 mars 2017 et du 29 septembre 2017", "HRC 34/22 2017-03-24; HRC 36/15 2017-09-29")]
    [InlineData("les résolutions de l’Assemblée [|64/25|], [|65/41|] et [|66/24|], datées du 2 décembre 2009, du 8 décembre 2010 et du 2 décembre 2011", "GA 64/25 2009-12-02; GA 65/41 2010-12-08; GA 66/24 2011-12-02")]
    [InlineData("ses résolutions [|41/60 J|] du 3 décembre 1986 et [|42/39 K|] du 30 novembre 1987, ainsi que sa décision [|72/512|] du 4 décembre 2017", "GA 41/60 J 1986-12-03; GA 42/39 K 1987-11-30; decision GA 72/512 2017-12-04")]
    [InlineData("L’Assemblée l’a examinée à ses sessions (résolutions [|35/36|], [|36/23|] et [|59/8|]), puis l’a reportée (décisions [|42/463|], [|43/463|] et [|58/527|]).", "GA 35/36; GA 36/23; GA 59/8; decision GA 42/463; decision GA 43/463; decision GA 58/527")]
    [InlineData("Rappelant ses résolutions sur la question, notamment sa résolution [|72/15|] du 30 novembre 2017 sur Jérusalem,", "GA 72/15 2017-11-30")]
    [InlineData("ses résolutions antérieures sur le Soudan, en particulier [|1591 (2005)|], [|1651 (2005)|] et [|1665 (2006)|],", "SC 1591 (2005); SC 1651 (2005); SC 1665 (2006)")]
    [InlineData("ses résolutions [|31/6 A|] et [|B|] du 26 octobre 1976, [|46/36 A|], [|B|] et [|C|] et [|47/1|]", "GA 31/6 A 1976-10-26; GA 31/6 B 1976-10-26; GA 46/36 A; GA 46/36 B; GA 46/36 C; GA 47/1")]
    [InlineData("ses résolutions 3411 A et B (XXX) et 3419 A à D (XXX) du 8 décembre 1975", "GA 3411 A (XXX) 1975-12-08 shared; GA 3411 B (XXX) 1975-12-08 shared; GA 3419 A (XXX) 1975-12-08; GA 3419 B (XXX) 1975-12-08; GA 3419 C (XXX) 1975-12-08; GA 3419 D (XXX) 1975-12-08")]
    // The Security Council.
    [InlineData("la résolution [|1373 (2001)|] du Conseil de sécurité, en date du 28 septembre 2001,", "SC 1373 (2001) 2001-09-28")]
    [InlineData("les résolutions [|242 (1967)|] et [|338 (1973)|] du Conseil, datées respectivement du 22 novembre 1967 et du 22 octobre 1973", "SC 242 (1967) 1967-11-22; SC 338 (1973) 1973-10-22")]
    [InlineData("en violation des résolutions [|1533 (2004)|], [|1807 (2008)|] et [|2136 (2014)|], et se déclarant déterminé", "SC 1533 (2004); SC 1807 (2008); SC 2136 (2014)")] // S/RES/2198 (2015)
    [InlineData("la résolution [|1325(2000)|] du Conseil de sécurité de l’ONU du 31 octobre 2000", "SC 1325 (2000) 2000-10-31")]
    [InlineData("la résolution [|598|] du Conseil de sécurité et les résolutions [|242|] et [|338|] du Conseil de sécurité", "SC 598; SC 242; SC 338")]
    [InlineData("par les paragraphes 9 et 11 de sa résolution [|1807 (2008)|] et le paragraphe 15 de la résolution [|2182 (2014)|] du Conseil de sécurité", "SC 1807 (2008); SC 2182 (2014)")] // S/2015/122
    [InlineData("Comité du Conseil de sécurité créé par la résolution [|2048 (2012)|]", "SC 2048 (2012)")] // S/2015/2
    [InlineData("les résolutions [|5/1|], intitulée « Mise en place », et [|5/2|], intitulée « Code de conduite », toutes deux en date du 18 juin 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("toutes les résolutions de la Commission des droits de l'homme, notamment les résolutions [|1998/72|] du 22 avril 1998 et [|2003/83|],", "CHR 1998/72 1998-04-22; CHR 2003/83")]
    [InlineData("sa résolution [|55/2|], intitulée « Déclaration du Millénaire », adoptée le 8 septembre 2000", "GA 55/2 2000-09-08 loose")]
    [InlineData("les résolutions [|A/RES/61/89|] et [|A/RES/63/240|]", "GA 61/89; GA 63/240")]
    // Dates with words between.
    [InlineData("la résolution [|2188 (2014)|] du Conseil de sécurité, adoptée le 9 décembre 2014, par laquelle", "SC 2188 (2014) 2014-12-09 loose")] // S/2015/18
    [InlineData("la résolution [|2223 (2015)|], adoptée à l’unanimité à sa 7451e séance, le 28 mai 2015,", "SC 2223 (2015) 2015-05-28 loose")]
    [InlineData("L’Assemblée générale a adopté la résolution [|60/251|] le 15 mars 2006.", "GA 60/251 2006-03-15 loose")]
    [InlineData("les résolutions du Conseil des droits de l’homme [|5/1|], sur la mise en place des institutions, et [|5/2|], sur le Code de conduite, en date du 18 juin 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    // Dates that are no dates of the number.
    [InlineData("par la résolution [|2146 (2014)|], jusqu’au 31 mars 2015,", "SC 2146 (2014)")]
    [InlineData("conformément à la résolution [|60/251|], le 15 mars 2006 l’Assemblée", "GA 60/251")]
    [InlineData("sa résolution [|64/25|], sur le rapport du Secrétaire général du 2 décembre 2009,", "GA 64/25")]
    [InlineData("la résolution [|64/25|] du 31 juin 2009", "GA 64/25 impossible")]
    [InlineData("À sa 71e séance plénière, le 6 décembre 1999, l’Assemblée générale a adopté la résolution [|54/87|], intitulée « Question du Sahara occidental »", "GA 54/87")]
    public void Citations_of_the_Assembly_and_the_Security_Council_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.French, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData("les résolutions [|2006/23|] et [|2006/25|] du Conseil économique et social, en date du 27 juillet 2006, et la résolution [|2005/80|] de la Commission des droits de l’homme, en date du 21 avril 2005,", "ECOSOC 2006/23 2006-07-27 shared; ECOSOC 2006/25 2006-07-27; CHR 2005/80 2005-04-21")]
    [InlineData("la résolution [|1576 (L)|] du 20 mai 1971 et la résolution [|1894 (LVII)|] du Conseil économique et social", "ECOSOC 1576 (L) 1971-05-20; ECOSOC 1894 (LVII)")] // E/CN.7/2015/14
    [InlineData("la résolution [|689 (XXXV)|] de la Commission économique pour l’Amérique latine et les Caraïbes, en date du 9 mai 2014, par laquelle", "other 689 (XXXV) 2014-05-09")] // E/RES/2014/34
    [InlineData("la décision [|2/102|] du Conseil des droits de l’homme, en date du 6 octobre 2006, et le paragraphe 3 a) de la résolution [|16/21|] du Conseil des droits de l’homme,", "decision HRC 2/102 2006-10-06; HRC 16/21")]
    [InlineData("la résolution [|53/1|] de la Commission du développement social, du 5 février 2015", "other 53/1 2015-02-05")]
    [InlineData("la décision [|1/1|] du Comité préparatoire et la résolution [|1/1|] de la Conférence des Parties", "decision other 1/1; other 1/1")]
    [InlineData("la résolution du Conseil des droits de l'homme [|5/1|] du 18 juin 2007", "HRC 5/1 2007-06-18")]
    [InlineData("L’Assemblée générale, dans sa résolution [|31/3|], et le Conseil de sécurité, dans sa résolution [|2178 (2014)|],", "GA 31/3; SC 2178 (2014)")]
    [InlineData("la création du Conseil des droits de l’homme par sa résolution [|60/251|]", "GA 60/251")]
    public void The_organ_named_is_the_organ_of_the_number(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.French, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData(Organ.HumanRightsCouncil, "Rappelant ses résolutions [|31/3|] et [|S-27/1|] et la résolution [|60/251|] de l’Assemblée générale", "HRC 31/3; HRC S-27/1; GA 60/251")]
    [InlineData(Organ.HumanRightsCouncil, "créé par l’Assemblée générale dans sa résolution [|60/251|] et rappelant sa résolution [|5/1|]", "GA 60/251; HRC 5/1")]
    [InlineData(Organ.EconomicAndSocialCouncil, "sa résolution [|1296 (XLIV)|] du 23 mai 1968", "ECOSOC 1296 (XLIV) 1968-05-23")]
    public void A_number_without_an_organ_is_that_of_the_organ_that_speaks(Organ organ, string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.French, text, expected, organ);

    [Theory]
    [InlineData("projet de résolution A/C.1/73/L.37, projets de résolution 64/25 et projet de décision II")]
    [InlineData("l’exercice biennal 2021/22, les années 2021-2025 et les articles 15/16")]
    [InlineData("l’application de la résolution de 1995 et la décision du 14 décembre 1981")]
    [InlineData("la résolution GC(69)/RES/7 de la Conférence générale")]
    [InlineData("Séances plénières A/61/PV.38 et 39, A/65/201, A/68/98 et A/76/135")]
    [InlineData("Nations Unies, Recueil des Traités, vol. 634, no 9068")]
    public void What_is_no_citation_is_left_alone(string text) =>
        CitedText.ShouldCite(DraftingLanguage.French, text, string.Empty, Organ.GeneralAssembly);
}
