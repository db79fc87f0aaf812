using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Citations;

public class EnglishCitationTests
{
    [Theory]
    // One resolution, with its date behind it.
    [InlineData("Recalling its resolution [|64/25|] of 2 December 2009,", "GA 64/25 2009-12-02")]
    [InlineData("Recalling its resolution [|43/78 H|] of 7 December 1988,", "GA 43/78 H 1988-12-07")]
    [InlineData("Recalling its resolution [|43/78H|] of 7 December 1988,", "GA 43/78 H 1988-12-07")]
    [InlineData("Recalling resolution [|70/1|], entitled “Transforming our world”,", "GA 70/1")]
    [InlineData("Resolution [|60/251|] is recalled.", "GA 60/251")]
    [InlineData("Guided by resolution [|46/182|] and its annex,", "GA 46/182")]
    [InlineData("adopted resolution [|69/313|] of 27 July 2015, annex,", "GA 69/313 2015-07-27")]
    [InlineData("recalling resolution [|59/276|], sect. XI, of 23 December 2004,", "GA 59/276 2004-12-23")]
    [InlineData("recalling paragraphs 3 and 4 of resolution [|59/276|] and section II of its resolution [|60/1|],", "GA 59/276; GA 60/1")]
    [InlineData("by its resolution [|68/1|] of December 15, 2013,", "GA 68/1 2013-12-15")]
    [InlineData("by its resolution [|68/1|], dated 20 September 2013,", "GA 68/1 2013-09-20")]
    [InlineData("by its resolution [|68/1|] (20 September 2013),", "GA 68/1 2013-09-20")]
    [InlineData("resolution No. [|68/1|] of 20\u00A0September\u00A02013", "GA 68/1 2013-09-20")]
    // Numbers up to 1976, special and emergency special sessions.
    [InlineData("the principles of its resolution [|2625 (XXV)|] of 24 October 1970,", "GA 2625 (XXV) 1970-10-24")]
    [InlineData("resolution [|217 A (III)|] of 10 December 1948", "GA 217 A (III) 1948-12-10")]
    [InlineData("resolution [|3201 (S-VI)|] of 1 May 1974 and resolution [|2252 (ES-V)|] of 4 July 1967", "GA 3201 (S-VI) 1974-05-01; GA 2252 (ES-V) 1967-07-04")]
    [InlineData("resolution [|S-10/2|] of 30 June 1978 and its resolution [|ES-11/1|] of 2 March 2022", "GA S-10/2 1978-06-30; GA ES-11/1 2022-03-02")]
    [InlineData("General Assembly resolution [|41 (1)|] of 14 December 1946", "GA 41 (I) 1946-12-14")]
    // Lists: a date governs the numbers since the date before it.
    [InlineData(
        "Recalling its resolutions [|54/196|] of 22 December 1999, [|55/186|] and [|55/213|] of 20 December 2000,",
        "GA 54/196 1999-12-22; GA 55/186 2000-12-20 shared; GA 55/213 2000-12-20")]
    [InlineData(
        "its resolutions [|74/28|] and [|74/29|] of 12 December 2019, [|75/32|] of 7 December 2020 and [|76/19|],",
        "GA 74/28 2019-12-12 shared; GA 74/29 2019-12-12; GA 75/32 2020-12-07; GA 76/19")]
    [InlineData("resolutions [|34/1|] of 3 and [|34/2|] of 5 October 1979", "GA 34/1 1979-10-03; GA 34/2 1979-10-05")]
    [InlineData(
        "resolutions [|282 (1970)|] of 23 July, [|283 (1970)|] and [|284 (1970)|] of 29 July 1970",
        "SC 282 (1970) 1970-07-23; SC 283 (1970) 1970-07-29 shared; SC 284 (1970) 1970-07-29")]
    [InlineData("resolutions [|34/22|] and [|36/15|] of 24 March and 29 September 2017, respectively,", "GA 34/22 2017-03-24; GA 36/15 2017-09-29")]
    [InlineData("resolution [|64/25|] and resolution [|65/41|] of 8 December 2010", "GA 64/25; GA 65/41 2010-12-08")]
    [InlineData(
        "its decisions [|77/512|] of 7 December 2022 and [|78/541|] of 22 December 2023, as well as its resolution [|79/237|] of 24 December 2024,",
        "decision GA 77/512 2022-12-07; decision GA 78/541 2023-12-22; GA 79/237 2024-12-24")]
    [InlineData("its resolutions, in particular [|60/251|] and [|62/3|], and its decision [|72/512|]", "GA 60/251; GA 62/3; decision GA 72/512")]
    [InlineData("its previous resolutions concerning the Sudan, in particular [|1591 (2005)|], [|1651 (2005)|] and [|1665 (2006)|],", "SC 1591 (2005); SC 1651 (2005); SC 1665 (2006)")]
    [InlineData("the relevant resolutions, including [|1325 (2000)|] and resolution [|2242 (2015)|],", "SC 1325 (2000); SC 2242 (2015)")]
    [InlineData("resolutions [|64/25|] of 2 December 2009; [|65/41|] of 8 December 2010; and [|66/24|] of 2 December 2011.", "GA 64/25 2009-12-02; GA 65/41 2010-12-08; GA 66/24 2011-12-02")]
    [InlineData("(decisions [|37/457|], [|38/459|] and [|39/465|])", "decision GA 37/457; decision GA 38/459; decision GA 39/465")]
    // Letters of a set.
    [InlineData("resolutions [|31/6 A|] and [|B|] of 26 October 1976", "GA 31/6 A 1976-10-26; GA 31/6 B 1976-10-26")]
    [InlineData("resolutions [|46/36 A|], [|B|] and [|C|] and [|47/1|]", "GA 46/36 A; GA 46/36 B; GA 46/36 C; GA 47/1")]
    [InlineData("decisions 31/406 A to C", "decision GA 31/406 A; decision GA 31/406 B; decision GA 31/406 C")]
    [InlineData("resolutions 3411 A and B (XXX)", "GA 3411 A (XXX); GA 3411 B (XXX)")]
    [InlineData("resolutions 3419 A–D (XXX)", "GA 3419 A (XXX); GA 3419 B (XXX); GA 3419 C (XXX); GA 3419 D (XXX)")]
    [InlineData("By resolution [|60/251|] A new body was created; in resolution [|60/251|] I read of it.", "GA 60/251; GA 60/251")]
    // The Security Council.
    [InlineData("Security Council resolution [|1373 (2001)|] of 28 September 2001", "SC 1373 (2001) 2001-09-28")]
    [InlineData("resolution [|1373(2001)|] of 28 September 2001", "SC 1373 (2001) 2001-09-28")]
    [InlineData("resolutions [|242 (1967)|] of 22 November 1967, [|338 (1973)|] of 22 October 1973 and [|425 (1978)|],", "SC 242 (1967) 1967-11-22; SC 338 (1973) 1973-10-22; SC 425 (1978)")]
    [InlineData("resolution [|2014 (2011)|], [|2051 (2012)|], and [|2140 (2014)|] and with regard to", "SC 2014 (2011); SC 2051 (2012); SC 2140 (2014)")]
    [InlineData("pursuant to resolutions [|1267 (1999)|] and [|1989 (2011)|] of 17 June 2011", "SC 1267 (1999); SC 1989 (2011) 2011-06-17")]
    [InlineData("the Committee established pursuant to Council resolution [|1540 (2004)|] and the values set forth in [|2367 (2017)|],", "SC 1540 (2004); SC 2367 (2017)")]
    [InlineData("accepted Security Council resolution [|598|] and the Council’s resolutions [|619 (1988)|] and [|620 (1988)|].", "SC 598; SC 619 (1988); SC 620 (1988)")]
    [InlineData("Security Council resolutions [|242|] and [|338|] remain", "SC 242; SC 338")]
    // Dates with words between.
    [InlineData("resolution [|2188 (2014)|], adopted by the Security Council on 9 December 2014, by which", "SC 2188 (2014) 2014-12-09 loose")]
    [InlineData("its decision in resolution [|2529 (2020)|] adopted on 25 June 2020 appointing", "SC 2529 (2020) 2020-06-25 loose")]
    [InlineData("resolution [|2223 (2015)|], adopted unanimously at its 7451st meeting, on 28 May 2015,", "SC 2223 (2015) 2015-05-28 loose")]
    [InlineData("The Council adopted resolution [|2623 (2022)|] on 27 February 2022.", "SC 2623 (2022) 2022-02-27 loose")]
    [InlineData(
        "Human Rights Council resolutions [|5/1|], on institution-building of the Council, and [|5/2|], on the Code of Conduct for mandate holders, of 18 June 2007,",
        "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("resolution [|48/264|], entitled “Revitalization of the work, and of 1 June 1990”, of 29 July 1994,", "GA 48/264 1994-07-29 loose")]
    // Dates that are no dates of the number.
    [InlineData("by resolution [|2146 (2014)|], until 31 March 2015,", "SC 2146 (2014)")]
    [InlineData("pursuant to resolution [|60/251|], on 15 March 2006 the Assembly met", "GA 60/251")]
    [InlineData("resolution [|64/25|], on the report of the Secretary-General of 2 December 2009,", "GA 64/25")]
    [InlineData("On 2 December 2009, resolution [|64/25|] was before it; of 3 December 2009 nothing is known.", "GA 64/25")]
    [InlineData("as in resolution [|64/25|]. Of 2 December 2009 nothing is known.", "GA 64/25")]
    [InlineData("resolution [|64/25|] of 31 June 2009", "GA 64/25 impossible")]
    [InlineData("resolution [|64/25|] of 2 December 20093 and [|65/41|]", "GA 64/25 2009-12-02; GA 65/41")]
    public void Citations_of_the_Assembly_and_the_Security_Council_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, Organ.GeneralAssembly);

    [Theory]
    // One line for each form met in real texts, with the symbol of the text that taught it.
    [InlineData("the Committee set up pursuant to resolution [|2048 (2012)|] concerning a country", "SC 2048 (2012)")] // S/2015/2/Rev.1
    [InlineData("established by Security Council resolution [|1990 (2011)|] of 27 June 2011 and most recently extended by Council resolution [|2179 (2014)|] of 14 October 2014", "SC 1990 (2011) 2011-06-27; SC 2179 (2014) 2014-10-14")] // S/2015/52
    [InlineData("previous resolutions, the latest of which is resolution [|79/74|] of 2 December 2024,", "GA 79/74 2024-12-02")] // A/C.1/80/L.2
    [InlineData("See resolution [|50/245|] and A/50/1027.", "GA 50/245")] // A/C.1/80/L.2
    [InlineData("in violation of Security Council resolutions [|2118 (2013)|], [|2139 (2014)|], [|2165 (2014)|] and [|2191 (2014)|].", "SC 2118 (2013); SC 2139 (2014); SC 2165 (2014); SC 2191 (2014)")] // S/2015/160
    [InlineData("the Committee pursuant to resolutions [|1267 (1999)|] and [|1989 (2011)|] and stressing", "SC 1267 (1999); SC 1989 (2011)")] // S/RES/2204 (2015)
    [InlineData("in accordance with resolution [|2014 (2011)|], [|2051 (2012)|], and [|2140 (2014)|] and with regard to the expectations", "SC 2014 (2011); SC 2051 (2012); SC 2140 (2014)")] // S/RES/2204 (2015)
    [InlineData("its previous resolutions [|1996 (2011)|], [|2046 (2012)|], and [|2304 (2016)|] and statements by its President", "SC 1996 (2011); SC 2046 (2012); SC 2304 (2016)")] // S/2016/1061
    [InlineData("In accordance with General Assembly resolution [|1696 (XVI)|], the Secretariat offers documents", "GA 1696 (XVI)")] // A/70/66
    [InlineData("called for by Economic and Social Council resolution [|1894 (LVII)|].", "ECOSOC 1894 (LVII)")] // E/CN.9/2015/L.2
    [InlineData("accepted by the Economic and Social Council by its resolution [|1576 (L)|] of 20 May 1971.", "ECOSOC 1576 (L) 1971-05-20")] // E/CN.7/2015/14
    [InlineData("with reference to Security Council resolution [|2188 (2014)|], adopted by the Security Council on 9 December 2014, by which", "SC 2188 (2014) 2014-12-09 loose")] // S/2015/18
    [InlineData("its resolutions [|75/240|] of 31 December 2020 and [|76/19|] of 6 December 2021, and noting", "GA 75/240 2020-12-31; GA 76/19 2021-12-06")] // A/C.1/80/L.20
    [InlineData("its decisions [|77/512|] of 7 December 2022 and [|78/541|] of 22 December 2023, as well as its resolution [|79/237|] of 24 December 2024,", "decision GA 77/512 2022-12-07; decision GA 78/541 2023-12-22; GA 79/237 2024-12-24")] // A/C.1/80/L.20
    [InlineData("its resolutions [|62/24|] of 5 December 2007, [|72/31|] and [|72/38|] of 4 December 2017 and [|76/49|] of 6 December 2021,", "GA 62/24 2007-12-05; GA 72/31 2017-12-04 shared; GA 72/38 2017-12-04; GA 76/49 2021-12-06")] // A/RES/80/45
    [InlineData("Recalling its resolution [|50/70 Q|] of 12 December 1995, in which the Assembly noted", "GA 50/70 Q 1995-12-12")] // A/RES/80/45
    [InlineData("in particular resolutions [|1591 (2005)|], and [|1891 (2009)|], [|1945 (2010)|], and [|2340 (2017)|], and its Presidential Statements", "SC 1591 (2005); SC 1891 (2009); SC 1945 (2010); SC 2340 (2017)")] // S/2018/95
    [InlineData("its previous resolutions concerning the Sudan, in particular [|1591 (2005)|], [|1651 (2005)|] and [|2455 (2019)|],", "SC 1591 (2005); SC 1651 (2005); SC 2455 (2019)")] // S/2020/110
    [InlineData("Recalling its decision in resolution [|2529 (2020)|] adopted on 25 June 2020 appointing the Prosecutor", "SC 2529 (2020) 2020-06-25 loose")] // S/2022/501
    [InlineData("resolution [|1325 (2000)|], and subsequent resolutions on women, peace, and security including [|2242 (2015)|], will be", "SC 1325 (2000); SC 2242 (2015)")] // S/2018/221
    [InlineData("relevant Security Council resolutions including [|1325 (2000)|] and resolution [|2242 (2015)|]", "SC 1325 (2000); SC 2242 (2015)")] // S/2019/179
    [InlineData("resolution [|2107 (2013)|] on the situation between two States, and the values set forth in [|2367 (2017)|],", "SC 2107 (2013); SC 2367 (2017)")] // S/2020/449
    [InlineData("its resolutions [|54 (1948)|] of 15 July 1948, [|73 (1949)|] of 11 August 1949 and [|101 (1953)|] of 24 November 1953,", "SC 54 (1948) 1948-07-15; SC 73 (1949) 1949-08-11; SC 101 (1953) 1953-11-24")] // S/RES/106 (1955)
    [InlineData("as provided in General Assembly resolution [|377 A (V)|] of 3 November 1950, in order to make", "GA 377 A (V) 1950-11-03")] // S/RES/120 (1956)
    [InlineData("to give effect to General Assembly resolutions [|41 (1)|] and [|42 (1)|] of 14 December 1946 concerning", "GA 41 (I) 1946-12-14 shared; GA 42 (I) 1946-12-14")] // S/RES/18 (1947)
    [InlineData("General Assembly resolutions [|2248 (S-V)|] of 19 May 1967, [|2324 (XXII)|] and [|2325 (XXII)|] of 16 December 1967 and [|2403 (XXIII)|] of 16 December 1968,", "GA 2248 (S-V) 1967-05-19; GA 2324 (XXII) 1967-12-16 shared; GA 2325 (XXII) 1967-12-16; GA 2403 (XXIII) 1968-12-16")] // S/RES/264 (1969)
    [InlineData("to comply with General Assembly resolutions [|2145 (XXI)|], [|2248 (S-V)|], and [|2403 (XXIII)|] and Security Council resolution [|245 (1968)|],", "GA 2145 (XXI); GA 2248 (S-V); GA 2403 (XXIII); SC 245 (1968)")] // S/RES/264 (1969)
    [InlineData("General Assembly resolution [|2145 (XXI)|] of 27 October 1966, and resolution [|2248(S-V)|] of 19 May 1967, by which", "GA 2145 (XXI) 1966-10-27; GA 2248 (S-V) 1967-05-19")] // S/RES/385 (1976)
    [InlineData("its resolutions [|245 (1968)|] of 25 January and [|246 (1968)|] of 14 March 1968, [|264 (1969)|] of 20 March and [|269 (1969)|] of 12 August 1969,", "SC 245 (1968) 1968-01-25; SC 246 (1968) 1968-03-14; SC 264 (1969) 1969-03-20; SC 269 (1969) 1969-08-12")] // S/RES/385 (1976)
    [InlineData("General Assembly resolutions [|38/10|] of 11 November 1983, [|39/4|] of 26 October 1984 and [|43/24|] of 15 November 1988, as well as", "GA 38/10 1983-11-11; GA 39/4 1984-10-26; GA 43/24 1988-11-15")] // S/RES/637 (1989)
    [InlineData("General Assembly resolution [|22 A (1)|].", "GA 22 A (I)")] // S/RES/868 (1993)
    [InlineData("its resolutions [|338 (1973)|] of 22 October, [|340 (1973)|] of 25 October, [|341 (1973)|] of 27 October 1973 and [|346 (1974)|] of 8 April 1974,", "SC 338 (1973) 1973-10-22; SC 340 (1973) 1973-10-25; SC 341 (1973) 1973-10-27; SC 346 (1974) 1974-04-08")] // S/RES/362 (1974)
    [InlineData("Recalling its resolutions [|425 (1978)|], [|426 (1978)|] and its ensuing resolutions,", "SC 425 (1978); SC 426 (1978)")] // S/RES/508 (1982)
    [InlineData("pursuant to resolutions [|233 (1967)|] and [|234 (1967)|] of 6 and 7 June 1967, respectively,", "SC 233 (1967) 1967-06-06; SC 234 (1967) 1967-06-07")] // S/RES/270 (1969)
    [InlineData("its resolutions [|186 (1964)|] of 4 March, [|187 (1964)|] of 13 March and [|201 (1965)|] of 19 March 1965, [|206 (1965)|] of 15 June, and [|222 (1966)|] of 16 June 1966,", "SC 186 (1964) 1964-03-04; SC 187 (1964) 1964-03-13; SC 201 (1965) 1965-03-19; SC 206 (1965) 1965-06-15; SC 222 (1966) 1966-06-16")] // S/RES/238 (1967)
    [InlineData("the earlier General Assembly resolutions [|2253 (ES-V)|] and [|2254 (ES-V)|] of 4 and 14 July 1967 concerning measures", "GA 2253 (ES-V) 1967-07-04; GA 2254 (ES-V) 1967-07-14")] // S/RES/298 (1971)
    [InlineData("endorsed General Assembly resolution [|3212 (XXIX)|] adopted unanimously on 1 November 1974, and calls on", "GA 3212 (XXIX) 1974-11-01 loose")] // S/RES/410 (1977)
    [InlineData("its resolutions [|425 (1978)|] and [|426 (1978)|] of 19 March 1978,", "SC 425 (1978) 1978-03-19 shared; SC 426 (1978) 1978-03-19")] // S/RES/427 (1978)
    [InlineData("in particular, resolutions [|431 (1978)|] of 27 July 1978, [|435 (1978)|] of 29 September 1978 and also [|629 (1989)|] of 16 January 1989,", "SC 431 (1978) 1978-07-27; SC 435 (1978) 1978-09-29; SC 629 (1989) 1989-01-16")] // S/RES/632 (1989)
    [InlineData("its report pursuant to Security Council resolution [|721 (1991)|] of 11 December 1991,", "SC 721 (1991) 1991-12-11 ambiguous")] // S/RES/724 (1991)
    [InlineData("the text of resolution [|300 (IV)|] concerning the regulation of armaments, adopted by the General Assembly at its 268th plenary meeting, on 5 December 1949,", "GA 300 (IV) 1949-12-05 loose")] // S/RES/79 (1950)
    public void Forms_of_real_texts_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData("its resolutions [|5/1|], on institution-building, and [|5/2|], on the Code of Conduct, both of 18 June 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("Council resolutions [|5/1|] on institution-building and [|5/2|] on the code of conduct for mandate holders of 18 June 2007,", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("resolution [|5/2|] on the report of the Chair of 3 May 2007", "HRC 5/2")]
    [InlineData("resolutions of the Commission on Human Rights, including resolutions [|1998/72|], of 22 April 1998, and [|2003/83|]", "CHR 1998/72 1998-04-22; CHR 2003/83")]
    [InlineData("relevant General Assembly resolutions, in particular resolution [|60/251|]", "GA 60/251")]
    [InlineData("resolution [|55/2|], entitled “Millennium Declaration”, adopted on 8 September 2000,", "HRC 55/2 2000-09-08 loose")]
    [InlineData("resolution [|55/2|] – the Millennium Declaration – of 8 September 2000", "HRC 55/2")]
    public void Descriptions_and_groups_are_read_with_what_belongs_to_them(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, Organ.HumanRightsCouncil);

    [Theory]
    [InlineData("General Assembly resolution [|60/251|] and Human Rights Council resolution [|16/21|] of 25 March 2011", "GA 60/251; HRC 16/21 2011-03-25")]
    [InlineData("Human Rights Council resolutions [|16/21|] of 25 March 2011 and [|31/3|], and General Assembly resolution [|62/219|]", "HRC 16/21 2011-03-25; HRC 31/3; GA 62/219")]
    [InlineData("resolutions [|34/22|] and [|36/15|] of the Human Rights Council, and resolution [|72/248|] of the General Assembly of 24 December 2017,", "HRC 34/22; HRC 36/15; GA 72/248 2017-12-24")]
    [InlineData("Commission on Human Rights resolution [|2005/80|] of 21 April 2005, General Assembly resolution [|60/158|]", "CHR 2005/80 2005-04-21; GA 60/158")]
    [InlineData("Economic and Social Council resolutions [|2006/23|] and [|2006/25|] of 27 July 2006 and decision [|2006/222|]", "ECOSOC 2006/23 2006-07-27 shared; ECOSOC 2006/25 2006-07-27; decision ECOSOC 2006/222")]
    [InlineData("approved by the Economic and Social Council by its resolutions [|663 C (XXIV)|] of 31 July 1957 and [|2076 (LXII)|] of 13 May 1977", "ECOSOC 663 C (XXIV) 1957-07-31; ECOSOC 2076 (LXII) 1977-05-13")]
    [InlineData("Council resolution [|1503 (XLVIII)|] of 27 May 1970", "ECOSOC 1503 (XLVIII) 1970-05-27")]
    [InlineData("Economic Commission for Latin America and the Caribbean resolution [|689 (XXXV)|] of 9 May 2014", "other 689 (XXXV) 2014-05-09")]
    [InlineData("Commission for Social Development resolution [|53/1|] and Governing Council decision [|25/4|]", "other 53/1; decision other 25/4")]
    [InlineData("decision [|1/1|] of the Preparatory Committee", "decision other 1/1")]
    [InlineData("Recalling Council resolution [|5/1|] and Assembly resolution [|60/251|]", "HRC 5/1; GA 60/251")]
    [InlineData("decision [|2003/222|] of the Economic and Social Council of 24 July 2003", "decision ECOSOC 2003/222 2003-07-24")]
    [InlineData("resolution [|16/21|]", "HRC 16/21")]
    public void The_organ_named_is_the_organ_of_the_number(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData(Organ.HumanRightsCouncil, "Recalling its resolutions [|31/3|] and [|S-27/1|]", "HRC 31/3; HRC S-27/1")]
    [InlineData(Organ.HumanRightsCouncil, "established by the General Assembly in its resolution [|60/251|] and recalling its resolution [|5/1|]", "GA 60/251; HRC 5/1")]
    [InlineData(Organ.HumanRightsCouncil, "Welcoming the work of the General Assembly in its resolution [|31/3|]", "HRC 31/3")]
    [InlineData(Organ.GeneralAssembly, "the establishment of the Human Rights Council by its resolution [|60/251|]", "GA 60/251")]
    [InlineData(Organ.SecurityCouncil, "Recalling its resolution [|1325|] and General Assembly resolution [|38/10|]", "SC 1325; GA 38/10")]
    [InlineData(Organ.EconomicAndSocialCouncil, "its resolution [|1296 (XLIV)|] of 23 May 1968 and its resolution [|12 (I)|]", "ECOSOC 1296 (XLIV) 1968-05-23; ECOSOC 12 (I)")]
    public void A_number_without_an_organ_is_that_of_the_organ_that_speaks(Organ organ, string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, organ);

    [Theory]
    [InlineData("as in [|A/RES/64/25|] and [|S/RES/1373 (2001)|], not in A/64/25 or A/C.1/64/L.39.", "GA 64/25; SC 1373 (2001)")]
    [InlineData("[|A/RES/217(III)A|], [|A/RES/S-10/2|], [|A/HRC/RES/16/21|], [|A/HRC/DEC/6/102|], [|E/RES/2006/23|]", "GA 217 A (III); GA S-10/2; HRC 16/21; decision HRC 6/102; ECOSOC 2006/23")]
    [InlineData("resolution [|64/25|] (A/RES/64/25)", "GA 64/25")]
    [InlineData("resolution [|A/RES/64/25|] of 2 December 2009", "GA 64/25 2009-12-02")]
    public void Full_symbols_are_citations(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData("18-22650 (E) *1822650*")]
    [InlineData("See A/65/201, A/68/98 and A/76/135.")]
    [InlineData("the biennium 2021/22, the years 2021-2025 and articles 15/16")]
    [InlineData("the 1995 resolution and the decision of 14 December 1981")]
    [InlineData("draft resolution A/C.1/73/L.37, draft resolution 64/25 and draft decision II")]
    [InlineData("Ghana’s report (2004) and paragraph 12 (2004) of it")]
    [InlineData("resolutions GC(69)/RES/7 and GC(69)/RES/9 of the General Conference")]
    [InlineData("at its 7451st meeting the resolution was adopted by 3/4 of the members")]
    [InlineData("World Health Assembly resolution 69.2 of 28 May 2016")]
    [InlineData("a decision on 24/7 access, and 2 resolutions")]
    [InlineData("Security Council resolution 2625 (XXVV) and resolution 1373 (3001)")]
    [InlineData("resolution 598 of the parish of Much Wenlock")]
    [InlineData("a resolution of 1024/768 pixels")]
    public void What_is_no_citation_is_left_alone(string text) =>
        CitedText.ShouldCite(DraftingLanguage.English, text, string.Empty, Organ.GeneralAssembly);
}
