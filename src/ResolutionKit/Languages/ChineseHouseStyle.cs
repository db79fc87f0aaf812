namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in Chinese.</summary>
internal static class ChineseHouseStyle
{
    public static readonly HouseStyle Style = new()
    {
        CharterNames = new WordPreferences(
            new WordPreference("联合国宪章", "《联合国宪章》") { NotAfter = ["《"] }),
        Charter = ["《联合国宪章》"],
        BareCharter = [("《宪章》", "《联合国宪章》")],

        // The short forms that translators use between themselves; the long form is what resolutions have.
        ShortForms =
        [
            ("信通技术", "信息和通信技术"), ("信通技术", "信息通信技术"), ("儿基会", "联合国儿童基金会"), ("开发署", "联合国开发计划署"), ("环境署", "联合国环境规划署"),
            ("人口基金", "联合国人口基金"), ("粮农组织", "联合国粮食及农业组织"), ("教科文组织", "联合国教育、科学及文化组织"), ("世卫组织", "世界卫生组织"),
            ("裁谈会", "裁军谈判会议"), ("非盟", "非洲联盟"), ("欧盟", "欧洲联盟"), ("东盟", "东南亚国家联盟"), ("禁化武组织", "禁止化学武器组织"), ("工发组织", "联合国工业发展组织"),
            ("贸发会议", "联合国贸易和发展会议"), ("艾滋病署", "联合国艾滋病毒/艾滋病联合规划署"), ("近东救济工程处", "联合国近东巴勒斯坦难民救济和工程处"),
        ],
        ExistingResources = new WordFinder(["在现有资源范围内", "在现有资源内", "在现有资源的范围内", "利用现有资源和自愿捐款", "利用现有资源并", "在现有资源限度内"]),
        BackReferences = ["同上", "同前", "前引"],
        Names = new NameWords
        {
            IsByCharacter = true,
            Particles = ["的", "来", "之", "和", "与", "及", "以", "在", "中", "上"],
            Heads =
            [
                "工作组", "委员会", "公约", "条约", "议定书", "纲领", "方案", "议程", "宣言", "战略", "框架公约", "会议", "特派团", "办公室", "办事处", "基金", "理事会", "专家组", "计划署", "规划署", "协定",
                "项目", "报告", "行动计划", "谅解备忘录", "讲习班", "论坛", "中心",
            ],
        },
    };
}
