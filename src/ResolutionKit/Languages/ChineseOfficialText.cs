namespace ResolutionKit.Languages;

/// <summary>The words of official documents in Chinese.</summary>
/// <remarks>Their mastheads give distribution and date of issue in English (A/RES/73/266): the English words are tried beside these.</remarks>
internal static class ChineseOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["联合国"],
        PlainLines =
        [
            "第一委员会", "第二委员会", "第三委员会", "第四委员会", "第五委员会", "第六委员会", "特别政治和非殖民化委员会(第四委员会)", "中文",
        ],
        Original = ["原文:", "原文："],
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
