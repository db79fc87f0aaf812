using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Rendering;

/// <summary>Resolutions made in code, which the tests of the renderers write out.</summary>
internal static class Examples
{
    /// <summary>What most drafts have: a preamble, sub-paragraphs, a footnote.</summary>
    public static Resolution Draft { get; } = new("A/C.1/73/L.37")
    {
        Title = "Advancing responsible State behaviour",
        Masthead = new Masthead { Symbol = DocumentSymbol.Parse("A/C.1/73/L.37"), Session = new Session(73), AgendaItems = ["96"] },
        Preamble =
        [
            new("*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,"),
            new("*Welcoming* the report of the Group of Governmental Experts,[^1]"),
        ],
        Operative =
        [
            new("*Calls upon* Member States:") { Items = [new("To be guided by the report;"), new("To support the measures identified in it;")] },
            new("*Decides* to remain seized of the matter."),
        ],
        Footnotes = [new("1", "A/70/174.")],
    };

    /// <summary>An adopted text in Chinese, with its masthead and closing line.</summary>
    public static Resolution Adopted { get; } = new()
    {
        Language = DraftingLanguage.Chinese,
        Title = "促进网络空间国家负责任行为",
        Masthead = new Masthead
        {
            Symbol = DocumentSymbol.Parse("A/RES/73/266"),
            AgendaItems = ["96"],
            Distribution = "General",
            Issued = new DateOnly(2019, 1, 2),
            JobNumber = "18-22650",
            BarCode = "1822650",
            Adopted = new DateOnly(2018, 12, 22),
            Meeting = 65,
            Report = DocumentSymbol.Parse("A/73/505"),
            ReportParagraph = "11",
        },
        Preamble = [new("回顾其 1998 年 12 月 4 日第 53/70 号决议，"), new("欢迎政府专家组 2015 年报告，[^1]")],
        Operative = [new("决定继续处理此案。")],
        Footnotes = [new("1", "A/70/174。")],
    };

    /// <summary>Everything that is seldom: sections, parts, annexes, deviating markers, text after a list, a starred note.</summary>
    public static Resolution Rare { get; } = new("A/RES/50/28")
    {
        Title = "Assistance: *two* texts[^*]",
        EnactingClause = "The Assembly of States,",
        Preamble = [new("1. is how this begins,") { Items = [new("First,"), new("Second,")], After = "*and so on*," }],
        Operative =
        [
            new("*Requests* the Secretary-General:")
            {
                Items =
                [
                    new("To collect views on:")
                    {
                        Items = [new("Threats:") { Items = [new("Existing;"), new("Potential, namely:") { Items = [new("New ones;"), new("Others;")] }] }, new("Norms;")],
                        After = "and on what else they wish;",
                    },
                    new("To report;") { Marker = "(d)" },
                ],
                After = "as part of its work;",
            },
            new("*Decides* otherwise;") { Marker = "4" },
            new("*Adds* this.") { Marker = "4 bis" },
        ],
        Sections =
        [
            new Section { Numeral = "I", Title = "Financing", Operative = [new("*Takes note* of it;") { Marker = "1" }] },
            new Section { Title = "II. is the title", Preamble = [new("*Noting* this,")], Operative = [new("*Notes* that.")] },
        ],
        Parts =
        [
            new LetteredPart("A") { Title = "Mines", Adopted = new DateOnly(1995, 12, 6), Meeting = 79, Operative = [new("*Takes note* of the report.")] },
            new LetteredPart("B") { Preamble = [new("*Noting* it,")], Operative = [new("*Decides* so;"), new("*Decides* more.")] },
        ],
        Footnotes = [new("*", "Reissued."), new("1", "(a) Not a marker.")],
        Annexes =
        [
            new Annex
            {
                Title = "Rules",
                Paragraphs =
                [
                    new("General") { IsHeading = true },
                    new("By consensus.") { Marker = "1", Items = [new("In New York."), new("In Geneva.") { Marker = "(b)" }] },
                    new("No number.[^1]"),
                ],
            },
            new Annex { Heading = "Appendix to it", Paragraphs = [new("Words.")] },
        ],
    };
}
