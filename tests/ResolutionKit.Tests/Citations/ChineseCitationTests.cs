using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Citations;

public class ChineseCitationTests
{
    [Theory]
    // One resolution, with its date before it; blanks mean nothing.
    [InlineData("回顾其2009年12月2日第[|64/25|]号决议，", "GA 64/25 2009-12-02")]
    [InlineData("回顾其 2009 年 12 月 2 日第 [|64/25|] 号决议，", "GA 64/25 2009-12-02")]
    [InlineData("回顾其 1998年 12月 4日第 [|53/70|]号决议，", "GA 53/70 1998-12-04")]
    [InlineData("回顾其２００９年１２月２日第[|６４／２５|]号决议，", "GA 64/25 2009-12-02")]
    [InlineData("回顾其 1988 年 12 月 7 日第 [|43/78 H|] 号决议，", "GA 43/78 H 1988-12-07")]
    [InlineData("回顾其1988年12月7日第[|43/78H|]号决议，", "GA 43/78 H 1988-12-07")]
    [InlineData("重申1970年10月24日第[|2625(XXV)|]号决议，", "GA 2625 (XXV) 1970-10-24")]
    [InlineData("重申1970年10月24日第[|2625（XXV）|]号决议，", "GA 2625 (XXV) 1970-10-24")]
    [InlineData("1948年12月10日第[|217 A (III)|]号决议", "GA 217 A (III) 1948-12-10")]
    [InlineData("1978年6月30日第[|S-10/2|]号和2022年3月2日第[|ES-11/1|]号决议", "GA S-10/2 1978-06-30; GA ES-11/1 2022-03-02")]
    [InlineData("2009年12月2日的第[|64/25|]号决议", "GA 64/25 2009-12-02")]
    [InlineData("1971年5月20日[|1576 (L)|]号决议", "ECOSOC 1576 (L) 1971-05-20")]
    [InlineData("一九六四年三月四日第[|186(1964)|]號決議", "SC 186 (1964) 1964-03-04")]
    [InlineData("一九七八年十二月二十三日第[|33/1|]號決議", "GA 33/1 1978-12-23")]
    // Texts of the 1940s put the word before the number and write both number and date out.
    [InlineData("依據大會一九四六年一月二十四日決議案[|一(一)|]及一九四六年十二月十四日決議案[|四十一(一)|]，繼續研究大會決議案[|一(一)|]第五節", "GA 1 (I) 1946-01-24; GA 41 (I) 1946-12-14; GA 1 (I)")] // S/RES/20 (1947)
    [InlineData("促請注意安全理事會一九四八年七月十五日決議案[|五十四(一九四八)|]；決議推行理事會決議案[|五十四(一九四八)|]", "SC 54 (1948) 1948-07-15; SC 54 (1948)")] // S/RES/56 (1948)
    [InlineData("参阅大会所通过决议案，一九四六年二月九日决议案[|三十二(一)|]。", "GA 32 (I) 1946-02-09")] // S/RES/4 (1946)
    [InlineData("安理会第[|一百零四（一九五四）|]号决议和大会第[|三三七九（三十）|]号决议", "SC 104 (1954); GA 3379 (XXX)")]
    [InlineData("一九六四年三月四日第[|186(1964)|]號決議及其他有關決議的規定", "SC 186 (1964) 1964-03-04")] // S/RES/443 (1978)
    [InlineData("特别是1990年8月6日第[|661(1990)|]号、1995年4月14日第[|986(1995)|]号和2003年3月28日第[|1472(2003)|]号决议，", "SC 661 (1990) 1990-08-06; SC 986 (1995) 1995-04-14; SC 1472 (2003) 2003-03-28")] // S/RES/1476 (2003)
    [InlineData("见大会决议（第[|64/25|]号）；另见决定[|72/512|]。", "GA 64/25; decision GA 72/512")]
    [InlineData("第[|64/25|]号决议(2009年12月2日)", "GA 64/25 2009-12-02")]
    // Lists: the word stands at the end, a date governs the numbers behind it.
    [InlineData("2019 年 12 月 12 日第 [|74/28|] 号和第 [|74/29|] 号、2020 年 12 月 7 日第 [|75/32|] 号决议", "GA 74/28 2019-12-12; GA 74/29 2019-12-12 shared; GA 75/32 2020-12-07")]
    [InlineData("回顾其2016年12月5日第[|71/28|]号决议及其2017年12月4日第[|72/512|]号决定，", "GA 71/28 2016-12-05; decision GA 72/512 2017-12-04")]
    [InlineData("2009年12月2日第[|64/25|]号和12月3日第[|64/26|]号决议", "GA 64/25 2009-12-02; GA 64/26 2009-12-03")]
    [InlineData("(第[|37/457|]、[|38/459|]和[|39/465|]号决定)", "decision GA 37/457; decision GA 38/459; decision GA 39/465")]
    [InlineData("2018年12月22日第[|73/266|]号决议和第[|76/19|]号决议", "GA 73/266 2018-12-22; GA 76/19")]
    [InlineData("第31/6 A和B号决议", "GA 31/6 A; GA 31/6 B")]
    [InlineData("第3419 A至C (XXX)号决议", "GA 3419 A (XXX); GA 3419 B (XXX); GA 3419 C (XXX)")]
    // The Security Council.
    [InlineData("安全理事会2001年9月28日第[|1373(2001)|]号决议", "SC 1373 (2001) 2001-09-28")]
    [InlineData("第[|1996(2011)|]、[|2046(2012)|]和[|2304(2016)|]号决议", "SC 1996 (2011); SC 2046 (2012); SC 2304 (2016)")]
    [InlineData("第[|1267(1999)|]和第[|1989(2011)|]号决议所设委员会及第[|2161 (2014)|]号决议第1段", "SC 1267 (1999); SC 1989 (2011); SC 2161 (2014)")]
    [InlineData("接受联合国安理会[|598|]号决议，实现停火；安理會通過第[|2623|]號決議", "SC 598; SC 2623")]
    // Dates with words between.
    [InlineData("2014年12月9日安全理事会通过的第[|2188(2014)|]号决议", "SC 2188 (2014) 2014-12-09 loose")]
    [InlineData("大会于2006年3月15日通过其第[|60/251|]号决议", "GA 60/251 2006-03-15 loose")]
    [InlineData("其1992年12月11日關於安全理事會席位公平分配的問題的第[|47/62|]號決議", "GA 47/62 1992-12-11 loose")]
    [InlineData("大会1994年7月29日题为“大会工作的振兴，1990年6月1日”的第[|48/264|]号决议", "GA 48/264 1994-07-29 loose")]
    [InlineData("其1968年6月12日其附件载有《不扩散条约》的第[|2373(XXII)|]号决议", "GA 2373 (XXII) 1968-06-12 loose")]
    [InlineData("人权理事会2007年6月18日关于体制建设的第[|5/1|]号决议和关于行为守则的第[|5/2|]号决议", "HRC 5/1 2007-06-18 loose; HRC 5/2 2007-06-18 loose")]
    [InlineData("其关于设在利马的区域中心的1986年12月3日第[|41/60 J|]号和1987年11月30日第[|42/39 K|]号决议", "GA 41/60 J 1986-12-03; GA 42/39 K 1987-11-30")]
    // Dates that are no dates of the number.
    [InlineData("截至2015年3月31日，第[|2146(2014)|]号决议", "SC 2146 (2014)")]
    [InlineData("截至2015年3月31日第[|2146(2014)|]号决议规定的措施", "SC 2146 (2014)")]
    [InlineData("将于2019年12月31日到期的第[|2146(2014)|]号决议", "SC 2146 (2014)")]
    [InlineData("2011年3月25日，人权理事会通过了第[|16/33|]号决议", "HRC 16/33")]
    [InlineData("收到2015年2月7日总统的来信，其内容涉及第[|2182(2014)|]号决议", "SC 2182 (2014)")]
    [InlineData("会议于2015年2月7日结束。第[|64/25|]号决议", "GA 64/25")]
    [InlineData("2009年6月31日第[|64/25|]号决议", "GA 64/25 impossible")]
    [InlineData("2009年13月2日第[|64/25|]号决议", "GA 64/25 impossible")]
    [InlineData("0000年12月2日第[|64/25|]号决议", "GA 64/25 impossible")]
    [InlineData("0998年12月4日第[|53/70|]号决议", "GA 53/70 0998-12-04")]
    public void Citations_of_the_Assembly_and_the_Security_Council_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, expected, Organ.GeneralAssembly);

    [Theory]
    // One line for each form met in real texts, with the symbol of the text that taught it.
    [InlineData("安全理事会关于某国的第[|2048(2012)|]号决议所设委员会", "SC 2048 (2012)")] // S/2015/2/Rev.1
    [InlineData("安全理事会2011年6月27日第[|1990(2011)|]号决议所设和最近由安理会2014年10月14日第[|2179(2014)|]号决议延长的部队", "SC 1990 (2011) 2011-06-27; SC 2179 (2014) 2014-10-14")] // S/2015/52
    [InlineData("违反联合国安全理事会第[|2118(2013)|]、[|2139(2014)|]、[|2165(2014)|]和[|2191(2014)|]号决议。", "SC 2118 (2013); SC 2139 (2014); SC 2165 (2014); SC 2191 (2014)")] // S/2015/160
    [InlineData("违反第[|1533(2004)|]、第[|1807(2008)|]和第[|2136(2014)|]号决议", "SC 1533 (2004); SC 1807 (2008); SC 2136 (2014)")] // S/RES/2198 (2015)
    [InlineData("列入第[|1267(1999)|]和第[|1989(2011)|]号决议所设委员会的名单", "SC 1267 (1999); SC 1989 (2011)")] // S/RES/2204 (2015)
    [InlineData("经社理事会已在1971年5月20日[|1576 (L)|]号决议中接受这些职能。", "ECOSOC 1576 (L) 1971-05-20")] // E/CN.7/2015/14
    [InlineData("根据经济及社会理事会第[|1894(LVII)|]号决议", "ECOSOC 1894 (LVII)")] // E/CN.9/2015/L.2
    [InlineData("依照大会第[|1696(XVI)|]号决议，秘书处提供", "GA 1696 (XVI)")] // A/70/66
    [InlineData("2014年12月9日安全理事会通过的第[|2188(2014)|]号决议，其中安理会决定", "SC 2188 (2014) 2014-12-09 loose")] // S/2015/18
    [InlineData("其中包括大会第 [|76/19|] 号决议、政府专家组的报告", "GA 76/19")] // A/RES/77/37
    [InlineData("2016年 12月 5日第 [|71/28|]号决议及其 2017年 12月 4日第 [|72/512|]号决定，", "GA 71/28 2016-12-05; decision GA 72/512 2017-12-04")] // A/RES/73/266
    [InlineData("1988 年 12 月 7 日第 [|43/78 H|] 号、1998 年 12 月 4 日第 [|53/70|] 号和 2021 年 12 月 6 日第 [|76/19|] 号决议，", "GA 43/78 H 1988-12-07; GA 53/70 1998-12-04; GA 76/19 2021-12-06")] // A/RES/77/37
    [InlineData("各项决议,特别是1990年8月6日第[|661(1990)|]号、1995年4月14日第[|986(1995)|]号和2003年3月28日第[|1472(2003)|]号决议,", "SC 661 (1990) 1990-08-06; SC 986 (1995) 1995-04-14; SC 1472 (2003) 2003-03-28")] // S/RES/1476 (2003)
    [InlineData("根據安全理事會第[|186(1964)|]號決議成立的部隊", "SC 186 (1964)")] // S/RES/443 (1978)
    [InlineData("回顾其1968年6月12日其附件载有一项条约的第[|2373(XXII)|]号决议,", "GA 2373 (XXII) 1968-06-12 loose")] // A/RES/51/45
    [InlineData("回顧其1975年12月15日設立一個特別委員會的第[|3499(XXX)|]號決議,及其後各項決議", "GA 3499 (XXX) 1975-12-15 loose")] // A/RES/50/52
    [InlineData("並回顧其1992年12月11日關於席位公平分配的問題的第[|47/62|]號決議", "GA 47/62 1992-12-11 loose")] // A/RES/50/52
    [InlineData("回顧其1993年9月20日第[|47/120 B|]號決議所載", "GA 47/120 B 1993-09-20")] // A/RES/50/52
    [InlineData("委员会又于1994年2月9日通过第[|1994/64|]号决议,进一步明确了任务", "CHR 1994/64 1994-02-09 loose")] // E/CN.4/1994/64
    [InlineData("第[|31/406 A|]、[|32/408|]和[|33/410|]号决定将它列入", "decision GA 31/406 A; decision GA 32/408; decision GA 33/410")] // A/59/251
    [InlineData("(第13条(b)款;大会1974年12月12日第[|3281(XXIX)|]号、2001年12月21日第[|56/212|]和2003年12月23日第[|58/231|]号决议)", "GA 3281 (XXIX) 1974-12-12; GA 56/212 2001-12-21; GA 58/231 2003-12-23")] // A/59/251
    [InlineData("(经济及社会理事会1976年5月14日第[|2008(LX)|]号决议和大会2003年12月17日第[|58/412|]号决定)", "ECOSOC 2008 (LX) 1976-05-14; decision GA 58/412 2003-12-17")] // A/59/251
    public void Forms_of_real_texts_are_read(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData("人权委员会的各项决议，包括1998年4月22日第[|1998/72|]号和2003年4月25日第[|2003/83|]号决议，", "CHR 1998/72 1998-04-22; CHR 2003/83 2003-04-25")]
    [InlineData("大会有关决议，特别是第[|60/251|]号决议", "GA 60/251")]
    [InlineData("其以往决议，包括第[|16/21|]号决议", "HRC 16/21")]
    [InlineData("1973年10月22日第[|338(1973)|]号和第[|425(1978)|]号决议", "SC 338 (1973) 1973-10-22; SC 425 (1978)")]
    public void What_is_picked_from_a_group_has_its_organ_and_no_date_of_another_year(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, expected, Organ.HumanRightsCouncil);

    [Theory]
    [InlineData("回顾大会2006年3月15日第[|60/251|]号决议和人权理事会2011年3月25日第[|16/21|]号决议，", "GA 60/251 2006-03-15; HRC 16/21 2011-03-25")]
    [InlineData(
        "人权委员会2004年4月21日第[|2004/87|]号和2005年4月21日第[|2005/80|]号决议、大会2004年12月20日第[|59/191|]号决议，以及人权理事会题为“反恐：保护人权”的2007年12月14日第[|6/28|]号决议，",
        "CHR 2004/87 2004-04-21; CHR 2005/80 2005-04-21; GA 59/191 2004-12-20; HRC 6/28 2007-12-14")]
    [InlineData("大会2003年12月23日第[|58/231|]号决议和2003年12月23日第[|58/553|]号决定以及经济及社会理事会1982年4月26日第[|1982/112|]号决定", "GA 58/231 2003-12-23; decision GA 58/553 2003-12-23; decision ECOSOC 1982/112 1982-04-26")]
    [InlineData("拉丁美洲和加勒比经济委员会2014年5月9日第[|689(XXXV)|]号决议", "other 689 (XXXV) 2014-05-09")]
    [InlineData("理事会第[|5/1|]号决议和环境规划署理事会第[|25/4|]号决定", "HRC 5/1; decision other 25/4")]
    [InlineData("经济及社会理事会2006年7月27日第[|2006/23|]号和第[|2006/25|]号决议", "ECOSOC 2006/23 2006-07-27; ECOSOC 2006/25 2006-07-27 shared")]
    [InlineData("大会2018年12月5日第[|73/27|]号和安全理事会第[|1540(2004)|]号决议", "GA 73/27 2018-12-05; SC 1540 (2004)")]
    [InlineData("聯合國大會第[|ES-11/1|]號決議", "GA ES-11/1")]
    [InlineData("第[|16/21|]号决议", "HRC 16/21")]
    public void The_organ_named_is_the_organ_of_the_number(string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, expected, Organ.GeneralAssembly);

    [Theory]
    [InlineData(Organ.HumanRightsCouncil, "回顾其2016年3月23日第[|31/3|]号决议和大会第[|60/251|]号决议", "HRC 31/3 2016-03-23; GA 60/251")]
    [InlineData(Organ.GeneralAssembly, "重申大会第 [|76/19|] 号决议", "GA 76/19")]
    [InlineData(Organ.SecurityCouncil, "重申第[|1325|]号决议", "SC 1325")]
    public void A_number_without_an_organ_is_that_of_the_organ_that_speaks(Organ organ, string text, string expected) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, expected, organ);

    [Theory]
    [InlineData("18-22650 (C) *1822650*")]
    [InlineData("第三十九次会议以十票对零通过，弃权者一(苏维埃社会主义共和国联邦)。")] // S/RES/4 (1946)
    [InlineData("第二一〇七次會議以十四票對〇票通過，決議（一）")]
    [InlineData("2021-2025年不限成员名额工作组")]
    [InlineData("2010年、1 2013年2 和 2015年报告，3")]
    [InlineData("2010 年、2013 年、2015 年和 2021 年政府专家组的评估和建议，1 以及 2021-2025 年")]
    [InlineData("见 A/65/201、A/68/98、A/70/174、A/75/816 和 A/76/135。")]
    [InlineData("[根据第一委员会的报告(A/77/380，第 11 段)通过]")]
    [InlineData("参看 A/72/L.9 号文件第11/12段及2019/20财政年度，")]
    [InlineData("执行1995年决议和筹备2012年大会")]
    [InlineData("审议第64/25号决议草案和S/Agenda/8979号文件")]
    [InlineData("第30号一般性建议和第598号决议")]
    [InlineData("本决议第 4 段和该决议第9和11段")]
    [InlineData("2022 年 12 月 7 日第 46 次全体会议决定")]
    public void What_is_no_citation_is_left_alone(string text) =>
        CitedText.ShouldCite(DraftingLanguage.Chinese, text, string.Empty, Organ.GeneralAssembly);
}
