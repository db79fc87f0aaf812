using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules;

public sealed class RulePageTests
{
    /// <summary>Pages whose examples are still in English and Chinese only.</summary>
    private static readonly HashSet<string> s_inTwoLanguages =
    [
        "RK1001", "RK1002", "RK1003", "RK1004", "RK1005", "RK1006", "RK1007", "RK1008",
        "RK1009", "RK1010", "RK1011", "RK1012", "RK1013", "RK1014", "RK2001", "RK2002",
        "RK2003", "RK3001", "RK3002", "RK3003", "RK3004", "RK3005", "RK3006", "RK4001",
        "RK4002", "RK4003", "RK4004", "RK6001", "RK6002", "RK6003", "RK6004", "RK6005",
        "RK6006", "RK6007", "RK6008", "RK9001", "RK9002", "RK9003", "RK9004", "RK9005",
        "RK9006", "RK9007", "RK9008",
    ];

    public static TheoryData<string> Pages => [.. RulePage.Ids];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Descriptor.Id)];

    public static TheoryData<string, int, string> Reported => Examples(page => page.Reported);

    public static TheoryData<string, int, string> NotReported => Examples(page => page.NotReported);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_page(string id) => RulePage.Ids.Should().Contain(id);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_is_that_of_a_rule(string id) => RulePage.Load(id).Heading.Should().Be($"# {RuleCatalog.Find(id)?.Descriptor}");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_says_why_and_whence_and_gives_examples(string id)
    {
        var page = RulePage.Load(id);
        string[] due = s_inTwoLanguages.Contains(id) && !page.Sections.Contains("Fix") ? ["Why", "Source", "Reported", "Not reported"] : ["Why", "Source", "Fix", "Reported", "Not reported"];
        page.Sections.Where(section => section != "Configuration").Should().Equal(due);
        page.Reported.Should().NotBeEmpty();
        page.NotReported.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_has_examples_in_every_language_for_which_the_rule_holds(string id)
    {
        // What a reader finds wrong with a form does not depend on a language.
        if (string.CompareOrdinal(id, "RK9001") > 0)
        {
            return;
        }

        var page = RulePage.Load(id);
        var languages = s_inTwoLanguages.Contains(id) ? [DraftingLanguage.English, DraftingLanguage.Chinese] : DraftingLanguage.All;
        foreach (var language in languages.Where(RuleCatalog.Find(id)!.AppliesTo))
        {
            page.Reported.Should().Contain(example => LanguageOf(example) == language, "{0} is reported in {1}", id, language);
            page.NotReported.Should().Contain(example => LanguageOf(example) == language, "{0} is kept silent in {1}", id, language);
        }
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public void What_a_page_marks_is_reported(string id, int line, string text)
    {
        MarkedText.Parse(text).Spans.Should().NotBeEmpty("{0}.md({1}) marks what is wrong", id, line);
        CaseOf(id).Finds(text, FormOf(id, line));
    }

    [Theory]
    [MemberData(nameof(NotReported))]
    public void What_a_page_calls_right_is_not_reported(string id, int line, string text) => CaseOf(id).IsSilent(text, FormOf(id, line));

    private static RuleCase CaseOf(string id) => RuleCase.Of(id, RulePage.Load(id).Configure());

    private static DraftForm FormOf(string id, int line)
    {
        var page = RulePage.Load(id);
        return page.Reported.Concat(page.NotReported).Single(example => example.Line == line).Form;
    }

    private static DraftingLanguage LanguageOf(PageExample example) => Draft.Parse(MarkedText.Parse(example.Text).Text, example.Form).Resolution.Language;

    private static TheoryData<string, int, string> Examples(Func<RulePage, ImmutableArray<PageExample>> of)
    {
        var data = new TheoryData<string, int, string>();
        foreach (var id in RulePage.Ids)
        {
            foreach (var example in of(RulePage.Load(id)))
            {
                data.Add(id, example.Line, example.Text);
            }
        }

        return data;
    }
}
