using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>The words of official documents in Chinese.</summary>
/// <remarks>Their mastheads give distribution and date of issue in English (A/RES/73/266): the English words are tried beside these.</remarks>
internal static class ChineseOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["联合国"],
        Organs =
        [
            ("经济及社会理事会", Organ.EconomicAndSocialCouncil),
            ("人权理事会", Organ.HumanRightsCouncil),
            ("安全理事会", Organ.SecurityCouncil),
            ("大会", Organ.GeneralAssembly),
        ],
        PlainLines =
        [
            "第一委员会", "第二委员会", "第三委员会", "第四委员会", "第五委员会", "第六委员会", "特别政治和非殖民化委员会(第四委员会)", "中文",
        ],
        Original = ["原文:", "原文："],
        Date = "{year}年{month}月{day}日",
        Ordinals = new WrittenOrdinals(
            [
                ("十", 10), ("二十", 20), ("三十", 30), ("四十", 40), ("五十", 50), ("六十", 60), ("七十", 70), ("八十", 80), ("九十", 90),
            ],
            [
                ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10),
                ("二十", 20), ("三十", 30), ("四十", 40), ("五十", 50), ("六十", 60), ("七十", 70), ("八十", 80), ("九十", 90),
            ]),
        Sessions =
        [
            ("第{ordinal}届紧急特别会议", SessionKind.Emergency),
            ("第{ordinal}届特别会议", SessionKind.Special),
            ("第{ordinal}届会议", SessionKind.Regular),
        ],
        AgendaItems = ["议程项目"],
        Conjunctions = ["和", "及", "至", "、"],
        AdoptionLines =
        [
            "{date}{organ}决议",
            "{organ}决议",
            "{date}{organ}第{meeting}次会议通过",
            "{organ}{date}第{meeting}次会议通过",
        ],
        NumberLines = ["第{number}号决议", "{organ}第{number}号决议", "联合国安理会第{number}号决议"],
        CommitteeNotes =
        [
            "根据{*}的报告({symbol}，第{paragraph}段)通过",
            "根据{*}的报告({symbol},第{paragraph}段)通过",
            "根据{*}的报告({symbol})通过",
            "未经发交主要委员会而通过({symbol})",
            "{symbol}",
        ],
        Sponsors = ["{*}：决议草案", "{*}:决议草案", "{*}：订正决议草案"],
        ClosingMeetings = ["第{meeting}次全体会议", "第{meeting}次全体会议(续会)", "第{meeting}次会议"],
        ClosingSentences = ["第{meeting}次会议{*}通过。"],
        Annexes = ["附件", "附录"],
        AfterNumbers = ["年", "月", "日", "号", "段", "个", "次", "名", "届", "条", "项", "款", "份", "页", "国", "章", "节", "亿", "万", "天"],
    };
}
