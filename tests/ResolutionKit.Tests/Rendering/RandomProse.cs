namespace ResolutionKit.Tests.Rendering;

/// <summary>Prose with all that Markdown and YAML would take for their own.</summary>
internal sealed class RandomProse(Random random)
{
    private static readonly string[] Openings =
    [
        "*Recalling* its resolution", "*Decides*", "回顾其第", "إذ تشير إلى", "1. ", "(a) ", "a) ", "iv. ", "（一）", "# ", "## I. ", "- ", "+ ", "> ", "| a | b |", "---", "~~~", "[^1]: ",
        "? ", "& ", "! ", "% ", "@ ", "{.preamble} ", "{", "[", "title: ", "true", "73", "2018-12-22", "*", "“*so*”", "I. ", "Annex", "A. ", "•", "The General Assembly,", "[^1]", "=",
    ];

    private static readonly string[] Words =
    [
        "73/266 of 5 December 2018", "第 64/25 号决议", "States: all", "No. #5", "it's", "\"so\"", "**", "_", "snake_case", "`code`", "<b>", "<!-- -->", "a\\b", "\\*", "[text](address)", "[^1]", "[^*]",
        "&amp;", "{.operative}", "{marker=\"x\"}", "{see above}", "*also*", "_again_", "𠀀", "é", "(b)", ":", "–", "  ", "\t", "http://un.org", "[^ 1]", "\\",
    ];

    private static readonly string[] Endings = [",", ";", ".", ":", "，", "；", "。", ",[^1]", "", " {.preamble}", " ##", "\\"];

    /// <summary>A text that may begin and end with anything, as markup.</summary>
    public Prose Make()
    {
        var opening = random.Next(3) == 0 ? Openings[random.Next(Openings.Length)] : "*Stressing*";
        return Of(opening + Middle() + Endings[random.Next(Endings.Length)]);
    }

    /// <summary>A text that is not empty.</summary>
    public Prose MakeWords() => Of(Openings[random.Next(Openings.Length)] + "words" + Middle());

    private string Middle() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => " " + Words[random.Next(Words.Length)]));

    // Half of the texts are markup, half are what they say.
    private Prose Of(string text) => random.Next(2) == 0 ? Prose.Parse(text.Trim()) : Prose.FromText(text.Trim());
}
