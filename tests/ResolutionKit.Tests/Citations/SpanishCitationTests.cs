using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Citations;

/// <summary>Each line that a real text taught ends with the symbol of that text.</summary>
public class SpanishCitationTests
{
    [Theory]
    // One resolution, with its date behind it.
    [InlineData("Recordando su resolución [|64/25|], de 2 de diciembre de 2009,", "GA 64/25 2009-12-02")]
    [InlineData("Recordando su resolución [|52/38 S|], de 9 de diciembre de 1997,", "GA 52/38 S 1997-12-09")]
    [InlineData("en su resolución [|60/251|] de 15 de marzo de 2006,", "GA 60/251 2006-03-15")]
    [InlineData("Teniendo presente el párrafo 6 de la resolución [|60/251|] de la Asamblea General, de 15 de marzo de 2006,", "GA 60/251 2006-03-15")]
    [InlineData("Recordando su resolucion [|58/51|], de 8 de diciembre de 2003, y teniendo presente la proxima celebracion", "GA 58/51 2003-12-08")]
    [InlineData("su resolución [|54/54 H|], de 1° de diciembre de 1999, y su decisión [|58/519|], de 8 de diciembre de 2003, titulada “Consolidación de la paz”,", "GA 54/54 H 1999-12-01; decision GA 58/519 2003-12-08")] // A/RES/59/82
    [InlineData("resolución núm. [|68/1|], de fecha 20 de septiembre de 2013,", "GA 68/1 2013-09-20")]
    [InlineData("su resolución [|59/276|], sección XI, de 23 de diciembre de 2004, y la sección II de su resolución [|60/1|]", "GA 59/276 2004-12-23; GA 60/1")]
    [InlineData("la resolución [|48/264|] de la Asamblea General, titulada “Revitalización de la labor, y de 1 de junio de 1990”, de 29 de julio de 1994,", "GA 48/264 1994-07-29 loose")]
    [InlineData("su resolución [|67/97|], titulada \"El estado de derecho, y más\", de 14 de diciembre de 2012", "GA 67/97 2012-12-14 loose")]
    [InlineData("(Resolución [|36/67|])", "GA 36/67")]
    [InlineData("[Resolución [|A/RES/377(V)|], de 3 de noviembre de 1950]", "GA 377 (V) 1950-11-03")]
    // Numbers up to 1976, special and emergency special sessions.
    [InlineData("resolución [|2625 (XXV)|] de la Asamblea General, de 24 de octubre de 1970, en cuyo anexo figura", "GA 2625 (XXV) 1970-10-24")]
    [InlineData("las resoluciones [|3201 (S-VI)|], de 1 de mayo de 1974, [|S-10/2|], de 30 de junio de 1978, y [|ES-11/1|], de 2 de marzo de 2022", "GA 3201 (S-VI) 1974-05-01; GA S-10/2 1978-06-30; GA ES-11/1 2022-03-02")]
    [InlineData("De conformidad con la resolución [|1696 (XVI)|] de la Asamblea General y con la resolución [|845 (IX)|]", "GA 1696 (XVI); GA 845 (IX)")] // A/70/66
    // Lists: a date governs the numbers since the date before it.
    [InlineData("Recordando sus resoluciones [|74/28|] y [|74/29|], de 12 de diciembre de 2019, [|75/32|], de 7 de diciembre de 2020, y [|76/19|], de 6 de diciembre de 2021,", "GA 74/28 2019-12-12 shared; GA 74/29 2019-12-12; GA 75/32 2020-12-07; GA 76/19 2021-12-06")]
    [InlineData("Recordando sus resoluciones [|41/60 J|], de 3 de diciembre de 1986, [|42/39 K|], de 30 de noviembre de 1987, y [|43/76 H|], de 7 de diciembre de 1988, sobre el Centro Regional", "GA 41/60 J 1986-12-03; GA 42/39 K 1987-11-30; GA 43/76 H 1988-12-07")] // A/RES/66/54
    [InlineData("su resolución [|39/125|], de 14 de diciembre de 1984, en la que decidió hacer del Fondo una entidad separada, así como sus resoluciones [|52/94|], de 12 de diciembre de 1997, y [|54/136|], de 17 de diciembre de 1999,", "GA 39/125 1984-12-14; GA 52/94 1997-12-12; GA 54/136 1999-12-17")] // A/RES/56/130
    [InlineData("sus resoluciones [|34/1|], de 3, y [|34/2|], de 5 de octubre de 1979", "GA 34/1 1979-10-03; GA 34/2 1979-10-05")]
    [InlineData("las resoluciones [|34/22|] y [|36/15|], de 24 de marzo y 29 de septiembre de 2017, respectivamente", "GA 34/22 2017-03-24; GA 36/15 2017-09-29")]
    [InlineData("todas sus resoluciones sobre la cuestión, la más reciente de las cuales es la resolución [|78/241|], de 22 de diciembre de 2023", "GA 78/241 2023-12-22")]
    [InlineData("las resoluciones anteriores, en particular [|60/251|] y [|62/219|], y su decisión [|72/512|]", "GA 60/251; GA 62/219; decision GA 72/512")]
    [InlineData("sus resoluciones 31/6 A y B, de 26 de octubre de 1976, y 3419 A a D (XXX), de 8 de diciembre de 1975", "GA 31/6 A 1976-10-26; GA 31/6 B 1976-10-26; GA 3419 A (XXX) 1975-12-08; GA 3419 B (XXX) 1975-12-08; GA 3419 C (XXX) 1975-12-08; GA 3419 D (XXX) 1975-12-08")]
    // The Security Council.
    [InlineData("la resolución [|1373 (2001)|] del Consejo de Seguridad, de 28 de septiembre de 2001,", "SC 1373 (2001) 2001-09-28")]
    [InlineData("establecida en la resolución [|1990 (2011)|] del Consejo de Seguridad, de 27 de junio de 2011, y cuyo mandato se prorrogó en la resolución [|2179 (2014)|] del Consejo, de 14 de octubre de 2014.", "SC 1990 (2011) 2011-06-27; SC 2179 (2014) 2014-10-14")] // S/2015/52
    [InlineData("las resoluciones [|242 (1967)|] y [|338 (1973)|] del Consejo, de 22 de noviembre de 1967 y 22 de octubre de 1973, respectivamente,", "SC 242 (1967) 1967-11-22; SC 338 (1973) 1973-10-22")]
    [InlineData("las resoluciones [|1267 (1999)|] de 15 de octubre de 1999, [|1333 (2000)|] de 19 de diciembre del 2000", "SC 1267 (1999) 1999-10-15; SC 1333 (2000) 2000-12-19")]
    [InlineData("impuestas por los párrafos 9 y 11 de la resolución [|1807 (2008)|] y las disposiciones de los párrafos 10 y 12 de la resolución [|1807 (2008)|]", "SC 1807 (2008); SC 1807 (2008)")] // S/RES/2198 (2015)
    [InlineData("el Comité dimanante de las resoluciones [|1267 (1999)|] y [|1989 (2011)|], y el párrafo 1 de la resolución [|2161 (2014)|]", "SC 1267 (1999); SC 1989 (2011); SC 2161 (2014)")] // S/RES/2204 (2015)
    [InlineData("la resolución [|2118 (2013)|] del Consejo de Seguridad, en la que los miembros del Consejo determinaron que \"la República no debe emplear\" nada,", "SC 2118 (2013)")] // S/2015/94
    [InlineData("la resolución [|1325 (2000)|] del Consejo de Seguridad de las Naciones Unidas y la resolución [|598|] del Consejo de Seguridad", "SC 1325 (2000); SC 598")] // A/69/764
    [InlineData("las resoluciones [|5/1|], titulada “Construcción institucional”, y [|5/2|], titulada “Código de Conducta”, ambas de 18 de junio de 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("las resoluciones de la Comisión de Derechos Humanos, incluidas las resoluciones [|1998/72|], de 22 de abril de 1998, y [|2003/83|],", "CHR 1998/72 1998-04-22; CHR 2003/83")]
    // Dates with words between.
    [InlineData("la resolución [|2188 (2014)|], aprobada por el Consejo de Seguridad el 9 de diciembre de 2014, en la que", "SC 2188 (2014) 2014-12-09 loose")] // S/2015/18
    [InlineData("resolución [|2223 (2015)|], aprobada por unanimidad en su 7451ª sesión, celebrada el 28 de mayo de 2015,", "SC 2223 (2015) 2015-05-28 loose")]
    [InlineData("La Asamblea General aprobó la resolución [|60/251|] el 15 de marzo de 2006.", "GA 60/251 2006-03-15 loose")]
    [InlineData("las resoluciones del Consejo [|5/1|] sobre la construcción institucional del Consejo y [|5/2|] sobre el código de conducta para los titulares de mandatos, de 18 de junio de 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    // Dates that are no dates of the number.
    [InlineData("por la resolución [|2146 (2014)|], hasta el 31 de marzo de 2015,", "SC 2146 (2014)")] // S/RES/2208 (2015)
    [InlineData("Por su resolución [|47/236|] la Asamblea General decidió que a partir del 16 de junio de 1993 los gastos", "GA 47/236")]
    [InlineData("conforme a la resolución [|60/251|], el 15 de marzo de 2006 la Asamblea", "GA 60/251")]
    [InlineData("su resolución [|64/25|], sobre el informe del Secretario General de 2 de diciembre de 2009,", "GA 64/25")]
    [InlineData("la resolución [|64/25|], de 31 de junio de 2009", "GA 64/25 impossible")]
    public void Citations_of_the_Assembly_and_the_Security_Council_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Spanish, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData("Recordando las resoluciones de la Comisión de Derechos Humanos [|2004/87|], de 21 de abril de 2004, y [|2005/80|], de 21 de abril de 2005, las resoluciones de la Asamblea General [|59/191|], de 20 de diciembre de 2004, y [|61/171|], de 19 de diciembre de 2006, y la resolución [|6/28|] del Consejo de Derechos Humanos, de 14 de diciembre de 2007,", "CHR 2004/87 2004-04-21; CHR 2005/80 2005-04-21; GA 59/191 2004-12-20; GA 61/171 2006-12-19; HRC 6/28 2007-12-14")]
    [InlineData("que el Consejo aprobó en sus decisiones [|1/105|] de 30 de junio de 2006 y [|2/103|] de 6 de octubre de 2006.", "decision HRC 1/105 2006-06-30; decision HRC 2/103 2006-10-06")]
    [InlineData("Toma nota de la resolución [|689 (XXXV)|] de la Comisión Económica para América Latina y el Caribe, de 9 de mayo de 2014, en que la Comisión", "other 689 (XXXV) 2014-05-09")] // E/RES/2014/34
    [InlineData("las resoluciones [|2006/23|] y [|2006/25|] del Consejo Económico y Social, de 27 de julio de 2006, y la resolución [|1576 (L)|] del Consejo", "ECOSOC 2006/23 2006-07-27 shared; ECOSOC 2006/25 2006-07-27; ECOSOC 1576 (L)")]
    [InlineData("la resolución [|53/1|] de la Comisión de Desarrollo Social, de 5 de febrero de 2015, y la decisión [|1/1|] del Comité Preparatorio", "other 53/1 2015-02-05; decision other 1/1")]
    [InlineData("El Consejo de Seguridad, en su resolución [|1977 (2011)|], y la Asamblea General, en su resolución [|31/3|],", "SC 1977 (2011); GA 31/3")] // S/2014/958
    [InlineData("la creación del Consejo de Derechos Humanos en su resolución [|60/251|]", "GA 60/251")]
    public void The_organ_named_is_the_organ_of_the_number(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Spanish, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData(Organ.HumanRightsCouncil, "Recordando sus resoluciones [|31/3|] y [|S-27/1|] y la resolución [|60/251|] de la Asamblea General", "HRC 31/3; HRC S-27/1; GA 60/251")]
    [InlineData(Organ.HumanRightsCouncil, "creado por la Asamblea General en su resolución [|60/251|] y recordando su resolución [|5/1|]", "GA 60/251; HRC 5/1")]
    [InlineData(Organ.SecurityCouncil, "Recordando su resolución [|1325|] y la resolución [|38/10|] de la Asamblea General", "SC 1325; GA 38/10")]
    public void A_number_without_an_organ_is_that_of_the_organ_that_speaks(Organ organ, string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Spanish, text, expected, organ);

    [Theory]
    [InlineData("proyecto de resolución A/C.1/73/L.37, proyectos de resolución 64/25 y proyecto de decisión II")]
    [InlineData("Véase el documento A/60/L.1 y el bienio 2021/22, artículos 15/16,")]
    [InlineData("prioriza resoluciones 512x512 y decisiones de 24 h")]
    [InlineData("la resolución GC(69)/RES/7 de la Conferencia General")]
    [InlineData("GE.07-13561 (S) 240807 110907")]
    [InlineData("los párrafos 5 y 6 de la decisión titulada “Principios y objetivos”")] // A/RES/52/38
    public void What_is_no_citation_is_left_alone(string text) =>
        CitedText.ShouldCite(DraftingLanguage.Spanish, text, string.Empty, Organ.GeneralAssembly);
}
