namespace ResolutionKit.Cli.Tests.Infrastructure;

/// <summary>Small drafts in which nothing is wrong.</summary>
internal static class Texts
{
    public const string Markdown = """
        ---
        resolution: A/C.1/81/L.99
        title: Safety of lighthouses
        session: 81
        agenda-item: 98
        ---

        The General Assembly,

        *Recalling* its resolution 73/266 of 22 December 2018,

        1. *Calls upon* Member States to keep their lighthouses lit;

        2. *Decides* to remain seized of the matter.

        """;

    public const string Yaml = """
        resolution: A/C.1/81/L.98
        title: Safety of harbours
        session: 81
        agenda-item: 98
        preamble:
          - Recalling its resolution 73/266 of 22 December 2018,
        operative:
          - Calls upon Member States to keep their harbours clean;
          - Decides to remain seized of the matter.

        """;

    public const string Official = """
        第八十一届会议

        81/999. 灯塔安全

        大会，

        回顾其2018年12月22日第73/266号决议，

        1. 促请会员国保持灯塔长明；

        2. 决定继续处理此案。

        """;
}
