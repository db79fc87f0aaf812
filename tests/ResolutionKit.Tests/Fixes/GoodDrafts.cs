namespace ResolutionKit.Tests.Fixes;

/// <summary>Drafts in which little is wrong, to be broken.</summary>
internal static class GoodDrafts
{
    private const string English = """
        ---
        resolution: A/C.1/81/L.99
        title: Safety of lighthouses
        session: 81
        agenda-item: 98
        ---

        The General Assembly,

        *Recalling* its resolutions 73/27 of 5 December 2018 and 73/266 of 22 December 2018,

        *Recalling also* Security Council resolution 1373 (2001) of 28 September 2001,

        *Welcoming* the report of the Group of Governmental Experts,[^1]

        1. *Calls upon* Member States:

           (a) To keep their lighthouses lit, in accordance with paragraph 3 of the present resolution;

           (b) To report on the matter;

           (c) To cooperate;

        2. *Requests* the Secretary-General to assist the States referred to in paragraph 1 (b) above;

        3. *Encourages* the States mentioned in paragraphs 1 and 2 above to share what they know;

        4. *Decides* to remain seized of the matter.

        [^1]: A/70/174.

        """;

    private const string Chinese = """
        ---
        resolution: A/C.1/81/L.99
        title: 灯塔安全
        session: 81
        agenda-item: 98
        ---

        大会，

        回顾其 2018 年 12 月 5 日第 73/27 号和 2018 年 12 月 22 日第 73/266 号决议，

        又回顾安全理事会 2001 年 9 月 28 日第 1373(2001)号决议，

        欢迎政府专家组的报告，[^1]

        1. 促请会员国：

           (a) 根据本决议第 3 段保持灯塔长明；

           (b) 就此事提出报告；

           (c) 开展合作；

        2. 请秘书长协助上文第 1(b)段所述国家；

        3. 鼓励上文第 1 和第 2 段提及的国家交流经验；

        4. 决定继续处理此案。

        [^1]: A/70/174。

        """;

    private const string EnglishYaml = """
        resolution: A/C.1/81/L.99
        title: Safety of lighthouses
        session: 81
        agenda-item: 98
        preamble:
          - Recalling its resolutions 73/27 of 5 December 2018 and 73/266 of 22 December 2018,
          - "*Welcoming* the report of the Group of Governmental Experts,[^1]"
        operative:
          - text: "Calls upon Member States:"
            items:
              - To keep their lighthouses lit, in accordance with paragraph 2 of the present resolution;
              - To report on the matter;
          - 'Requests the Secretary-General to assist the States referred to in paragraph 1 (b) above;'
          - Decides to remain seized
            of the matter.
        footnotes:
          1: A/70/174.

        """;

    private const string ChineseYaml = """
        resolution: A/C.1/81/L.99
        title: 灯塔安全
        language: zh
        session: 81
        agenda-item: 98
        preamble:
          - 回顾其 2018 年 12 月 5 日第 73/27 号和 2018 年 12 月 22 日第 73/266 号决议，
          - 欢迎政府专家组的报告，[^1]
        operative:
          - text: 促请会员国：
            items:
              - 根据本决议第 2 段保持灯塔长明；
              - 就此事提出报告；
          - "请秘书长协助上文第 1(b)段所述国家；"
          - 决定继续处理此案。
        footnotes:
          1: A/70/174。

        """;

    /// <summary>The drafts, by the names of their files.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["en.md"] = English,
        ["zh.md"] = Chinese,
        ["en.yaml"] = EnglishYaml,
        ["zh.yaml"] = ChineseYaml,
    };
}
