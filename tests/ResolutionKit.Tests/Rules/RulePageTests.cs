using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules;

public sealed class RulePageTests
{
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
        page.Sections.Where(section => section != "Configuration").Should().Equal("Why", "Source", "Fix", "Reported", "Not reported");
        page.Reported.Should().NotBeEmpty();
        page.NotReported.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_has_examples_in_every_language_for_which_the_rule_holds(string id)
    {
        var page = RulePage.Load(id);
        foreach (var language in DraftingLanguage.All.Where(RuleCatalog.Find(id)!.AppliesTo))
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

    /// <summary>What a descriptor says of fixes is what the rule offers on its page, and each fix does what it is for.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_offers_the_fixes_that_it_says(string id)
    {
        var due = RuleCatalog.Find(id)!.Descriptor.Fixes;
        var offered = RulePage.Load(id).Reported.SelectMany(example => CaseOf(id).Finds(example.Text, example.Form)).SelectMany(found => found.Fixes).ToList();
        (offered.Count > 0).Should().Be(due != RuleFixes.None, "{0} says {1}", id, due);
        offered.Exists(fix => fix.IsSafe).Should().Be(due == RuleFixes.Safe, "{0} says {1}", id, due);
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public void A_fix_makes_its_finding_go_away_and_no_other_come(string id, int line, string text)
    {
        var (form, rule) = (FormOf(id, line), CaseOf(id));
        var (before, found) = (MarkedText.Parse(text).Text, rule.Finds(text, form));
        foreach (var (finding, fix) in found.SelectMany(finding => finding.Fixes.Select(fix => (finding, fix))))
        {
            fix.Edits.Should().NotBeEmpty("{0} in {1}.md({2}) changes something", fix.Title, id, line);
            var after = RuleCase.Apply(before, fix);
            var left = rule.FindsIn(after, form);
            left.Should().HaveCountLessThan(found.Length, "“{0}” mends {1} and makes\n{2}", fix.Title, finding, after);
            left.Select(other => other.Message).Should().BeSubsetOf(found.Where(other => other != finding).Select(other => other.Message), "“{0}” makes\n{1}", fix.Title, after);
        }
    }

    /// <summary>What a fix is for: its finding goes with it, and no other comes.</summary>
    [Theory]
    [MemberData(nameof(Reported))]
    public void What_a_page_marks_is_mended_where_the_rule_has_a_fix(string id, int line, string text)
    {
        var found = CaseOf(id).Finds(text, FormOf(id, line));
        var mended = CaseOf(id).Mend(text, FormOf(id, line));

        mended.Remaining.Should().HaveCountLessThanOrEqualTo(found.Length);
        mended.Remaining.Where(left => !left.Fixes.IsEmpty).Select(left => left.ToString()).Should().BeEmpty("a fix mends what it is for:\n{0}", mended.After);
    }

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
