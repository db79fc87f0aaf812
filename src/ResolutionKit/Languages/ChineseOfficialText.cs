namespace ResolutionKit.Languages;

/// <summary>The words of official documents in Chinese.</summary>
/// <remarks>Their mastheads give distribution and date of issue in English (A/RES/73/266): the English words are tried beside these.</remarks>
internal static class ChineseOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["联合国", "聯合國"],
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
            "{organ}{date}决议",
            "{organ}决议",
            "{date}{organ}通过的决议",
            "{organ}{date}通过的决议",
            "{date}{organ}第{meeting}次会议通过",
            "{organ}{date}第{meeting}次会议通过",
        ],
        NumberLines = ["{number}.{date}决议案", "{number}.{date}決議案", "{number}.{date}决议", "第{number}号决议", "第{number}號決議", "{organ}第{number}号决议", "联合国安理会第{number}号决议"],
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
        ClosingSentences = ["第{meeting}次会议{*}通过。", "第{meeting}次會議{*}通過。", "第{meeting}次会议{*}通过{*}", "第{meeting}次會議{*}通過{*}"],
        VoteNotes = ["未经表决获得通过。", "未经表决而通过。", "经记录表决{*}", "经{*}表决{*}通过{*}"],
        Annexes = ["附件", "附录"],
        AfterNumbers = ["年", "月", "日", "号", "段", "个", "次", "名", "届", "条", "项", "款", "份", "页", "国", "章", "节", "亿", "万", "天"],
    };
}
