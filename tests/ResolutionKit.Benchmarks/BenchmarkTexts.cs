using System.Text;

namespace ResolutionKit.Benchmarks;

/// <summary>Texts of a known size, made up of the paragraphs that resolutions are made of.</summary>
internal static class BenchmarkTexts
{
    private static readonly string[] Preamble =
    [
        "*Recalling* its resolutions 73/27 of 5 December 2018, 73/266 of 22 December 2018, 74/28 and 74/29 of 12 December 2019 and its decision 72/512 of 4 December 2017,",
        "*Noting* that considerable progress has been achieved in developing and applying the latest information technologies and means of telecommunication,",
        "*Recognizing* that the dissemination and use of information technologies and means affect the interests of the entire international community and that broad international cooperation leads to the most effective responses,",
        "*Reaffirming* Security Council resolution 1373 (2001) of 28 September 2001 and all other relevant resolutions of the Council,",
        "*Underscoring* the need for enhanced coordination and cooperation among States in combating the criminal misuse of information technologies,[^1]",
    ];

    private static readonly string[] Operative =
    [
        "*Calls upon* Member States to support the implementation of cooperative measures, as identified in the reports, to address the threats emerging in this field and ensure an open, interoperable, reliable and secure environment;",
        "*Invites* all Member States to continue to inform the Secretary-General of their views and assessments on the efforts taken at the national level to strengthen information security;",
        "*Requests* the Secretary-General to submit to the General Assembly at its eighty-third session a report on the implementation of resolution 73/266;",
    ];

    /// <summary>A Markdown draft of about so many characters.</summary>
    public static string MarkdownDraft(int length)
    {
        var text = new StringBuilder("---\nresolution: A/C.1/81/L.37\ntitle: Advancing responsible State behaviour in cyberspace\nsession: 81\nagenda-item: 96\n---\n\nThe General Assembly,\n\n");
        for (var i = 0; text.Length < length * 2 / 3; i++)
        {
            text.Append(Preamble[i % Preamble.Length]).Append("\n\n");
        }

        for (var i = 0; text.Length < length - 100; i++)
        {
            text.Append(i + 1).Append(". ").Append(Operative[i % Operative.Length]).Append("\n\n");
        }

        return text.Append("9. *Decides* to remain seized of the matter.\n\n[^1]: A/70/174.\n").ToString();
    }

    /// <summary>Running prose of about so many characters, with a citation in every other sentence.</summary>
    public static string Prose(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append((i % 2 == 0 ? Preamble : Operative)[i % 3].Replace("*", string.Empty, StringComparison.Ordinal)).Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Running Chinese prose of about so many characters.</summary>
    public static string ChineseProse(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append("回顾其 2018 年 12 月 5 日第 73/27 号、2018 年 12 月 22 日第 73/266 号、2019 年 12 月 12 日第 74/28 号和第 74/29 号决议，");
            text.Append("认识到信息和通信技术的传播和使用影响到整个国际社会的利益，而广泛的国际合作可促成最有效的对策，");
            text.Append("强调能力建设对于各国在信息和通信技术安全领域开展合作和建立信任至关重要，");
        }

        return text.ToString();
    }
}
