using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Chinese.</summary>
internal static class Chinese
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{y} 年 {m} 月 {d} 日"],
        FormWithoutYear = "{m} 月 {d} 日",
        Numerals = new Numerals("〇一二三四五六七八九零", '十', '百', '千'),
    };

    private static readonly string[] s_digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "届",
        Ordinals = number => [OrdinalOf(number)],
        DigitEndings = [""],
        Templates =
        [
            new(SessionKind.Regular, "第", "届会议"),
            new(SessionKind.Special, "第", "届特别会议"),
            new(SessionKind.Emergency, "第", "届紧急特别会议"),
            new(SessionKind.Regular, "第", "届常会"),
        ],
    };

    // 十, 二十一, 一百, 一百零一, 一百一十.
    private static string OrdinalOf(int number) => number switch
    {
        < 10 => s_digits[number],
        < 20 => "十" + s_digits[number - 10],
        < 100 => s_digits[number / 10] + "十" + s_digits[number % 10],
        100 => "一百",
        < 110 => "一百零" + s_digits[number - 100],
        _ => "一百" + s_digits[(number - 100) / 10] + "十" + s_digits[number % 10],
    };

    public static readonly DraftingLanguage Language = new()
    {
        Code = "zh",
        EnglishName = "Chinese",
        HouseStyle = ChineseHouseStyle.Style,
        SessionNames = s_sessions,
        Typography = TypographicStyles.Chinese,
        Punctuation = Punctuation.Chinese,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "大会"),
                (Organ.SecurityCouncil, "安全理事会"),
                (Organ.EconomicAndSocialCouncil, "经济及社会理事会"),
                (Organ.HumanRightsCouncil, "人权理事会"),
            ],
            AgendaItem = "议程项目 {0}",
            ReportParagraph = "，第 {0} 段",
            Annex = "附件",
            PlenaryMeeting = "第 {0} 次全体会议",
            Meeting = "第 {0} 次会议",
            IsDateBeforeMeeting = true,
        },
        Markers = MarkerScheme.Chinese,
        ListConjunctions = ["和", "以及", "及", "或"],
        SessionRequests = new SessionRequestWords
        {
            Agenda = ["临时议程"],
            Openings = ["决定", "请", "邀请"],
            Before = ["列入大会", "向大会", "在大会"],
            After = ["临时议程", "提交", "提出", "报告", "汇报"],
            Resumed = ["续会"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["第"],
            Unit = "段",
            SubparagraphUnit = "分段",
            Separators = ["以及", "和", "及", "与", "或", "至", "到", "、", "-"],
            Before = ["本决议执行部分", "本决议正文", "本决议", "上文", "下文"],
            Nearby = ["上文", "下文"],
            Between = ["执行部分", "正文", "序言部分", "的"],
        },
        References = new ReferencePatterns
        {
            Records = ["补编第 {supplement} 号{*}({symbol}", "补编第 {supplement} 号{*}（{symbol}"],
            Charter =
            [
                .. from name in (string[])["《联合国宪章》", "《宪章》"]
                   from pattern in (string[])
                   [
                       "第 {article} 条第 {paragraph} 项", "第 {article} 条和第 {article} 条", "第 {article} 条、第 {article} 条和第 {article} 条",
                       "第 {article} 条", "第 {chapter} 章和第 {chapter} 章", "第 {chapter} 章",
                   ]
                   select name + pattern,
            ],
            Treaties = ["联合国，《条约汇编》，第 {volume} 卷，第 {number} 号", "联合国,《条约汇编》,第 {volume} 卷,第 {number} 号"],
            PlenaryMeetings = ["{date}第 {meeting} 次全体会议"],
            Meetings = ["{date}第 {meeting} 次会议"],
        },
        Openings = ChinesePhrases.Grammar,
        OfficialText = ChineseOfficialText.Words,
        OtherEnactingClauses = [(Organ.GeneralAssembly, "大會，"), (Organ.SecurityCouncil, "安全理事會，"), (Organ.EconomicAndSocialCouncil, "經濟及社會理事會，")],
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "大会，"),
            (Organ.SecurityCouncil, "安全理事会，"),
            (Organ.EconomicAndSocialCouncil, "经济及社会理事会，"),
            (Organ.HumanRightsCouncil, "人权理事会，"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            SeparatesWords = false,
            WordFollowsNumbers = true,
            Dates = s_dates,
            // The traditional script stands in texts before 1971 and in reprints.
            ResolutionWords = ["决议", "決議", "决议案", "決議案"],
            DecisionWords = ["决定", "決定"],
            Drafts = ["决议草案", "決議草案", "决定草案", "決定草案", "决议草稿"],
            Bodies =
            [
                ("大会", GeneralAssembly), ("大會", GeneralAssembly), ("联合国大会", GeneralAssembly), ("聯合國大會", GeneralAssembly), ("联大", GeneralAssembly),
                ("安全理事会", SecurityCouncil), ("安全理事會", SecurityCouncil), ("安理会", SecurityCouncil), ("安理會", SecurityCouncil),
                ("联合国安全理事会", SecurityCouncil), ("联合国安理会", SecurityCouncil), ("聯合國安理會", SecurityCouncil),
                ("经济及社会理事会", EconomicAndSocialCouncil), ("經濟及社會理事會", EconomicAndSocialCouncil),
                ("经济和社会理事会", EconomicAndSocialCouncil), ("经社理事会", EconomicAndSocialCouncil), ("經社理事會", EconomicAndSocialCouncil),
                ("人权理事会", HumanRightsCouncil), ("人權理事會", HumanRightsCouncil), ("联合国人权理事会", HumanRightsCouncil),
                ("人权委员会", CommissionOnHumanRights), ("人權委員會", CommissionOnHumanRights),
                ("托管理事会", TrusteeshipCouncil), ("託管理事會", TrusteeshipCouncil),
                ("理事会", AnyCouncil), ("理事會", AnyCouncil), ("委员会", AnyCommission), ("委員會", AnyCommission),
                ("经济委员会", Other), ("經濟委員會", Other), ("经济社会委员会", Other), ("经济和社会委员会", Other), ("经济及社会委员会", Other),
                ("筹备委员会", Other), ("麻醉药品委员会", Other), ("妇女地位委员会", Other), ("统计委员会", Other), ("可持续发展委员会", Other),
                ("人口与发展委员会", Other), ("预防犯罪和刑事司法委员会", Other), ("环境规划署理事会", Other), ("环境署理事会", Other), ("人居署理事会", Other),
                ("世界卫生大会", Other), ("卫生大会", Other), ("环境大会", Other), ("缔约方大会", Other), ("缔约国大会", Other), ("原子能机构大会", Other),
                ("缔约方会议", Other), ("缔约国会议", Other), ("谈判会议", Other), ("执行局", Other), ("管理局", Other), ("理事机构", Other),
                ("和平与安全理事会", Other), ("和平与安全理事會", Other), ("欧洲联盟理事会", Other), ("欧盟理事会", Other),
            ],
            Own = ["其", "本"],
            And = ["和", "及", "与", "與", "或", "以及", "并", "並", "又", "还", "還", "暨"],
            Bridges = ["特别是", "尤其是", "包括", "即"],
            NumberPrefixes = ["第"],
            NumberSuffixes = ["号", "號"],
            Adopted = ["通过", "通過", "通过了", "通過了"],
            Descriptions =
            [
                "关于", "關於", "题为", "題為", "有关", "有關", "其附件载有", "其附件載有", "其附件中载有", "载有", "載有", "附件载有",
                "设立", "設立", "成立", "宣布", "核可", "核准",
            ],
            DescriptionEnds = ["的", "之", "所"],
            Means = ["在", "于", "於", "以", "由", "已在", "又在", "已于", "又于"],
            Terms = ["截至", "至", "到", "直至", "直到", "自", "从", "從", "迄"],
            LetterRanges = ["至", "到"],
        },
    };
}
