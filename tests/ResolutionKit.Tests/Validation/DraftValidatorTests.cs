using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Symbols;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Validation;

public sealed class DraftValidatorTests
{
    private static readonly Resolution InCode = new("A/C.1/81/L.1")
    {
        Preamble = [new("*Recalling* its resolution 73/266 of 5 December 2018"), new("*Recalling* its resolution 77/37 of 5 December 2022,")],
        Operative = [new("*Welcomes* the report."), new("*Decides* to remain seized of the matter.")],
    };

    [Fact]
    public void What_is_found_in_a_resolution_made_in_code_names_the_paragraph_in_reading_order() =>
        DraftValidator.Default.Validate(InCode).Select(found => $"{found.Passage} {found.Rule.Id}").Should().Equal("P1 RK1001", "P1 RK4001", "P2 RK5002", "P2 RK1001", "O1 RK4002");

    [Theory]
    [InlineData("Notes on the draft\n\nResolution 73/266 of 5 December 2018 was cited; its date was not checked.\n", DraftForm.Markdown)]
    [InlineData("Pursuant to resolution 73/266 of 5 December 2018\n", DraftForm.OfficialText)]
    public void What_a_resolution_must_have_is_not_asked_of_a_text_that_is_none(string text, DraftForm form)
    {
        var draft = Draft.Parse(text, form);
        draft.HoldsResolution.Should().BeFalse();
        DraftValidator.Default.Validate(draft).Select(found => found.Rule.Id).Order(StringComparer.Ordinal).Should().Equal("RK1001", "RK9008");
    }

    [Fact]
    public void It_has_neither_place_nor_fix()
    {
        foreach (var found in DraftValidator.Default.Validate(InCode))
        {
            found.Span.Should().BeNull();
            found.Position.Should().BeNull();
            found.Fixes.Should().BeEmpty();
        }
    }

    [Fact]
    public void What_is_found_in_a_text_comes_in_the_order_of_its_places()
    {
        var draft = Draft.Parse(DraftText.EnglishPreamble("*Recalling* its resolutions 73/266 of 5 December 2018 and 77/37 of 5 December 2022;"));
        DraftValidator.Default.Validate(draft).Select(found => found.Span!.Value.Start).Should().BeInAscendingOrder().And.HaveCount(3);
    }

    [Fact]
    public void A_finding_prints_as_a_compiler_prints_it() =>
        DraftValidator.Default.Validate(Draft.Read(new ResolutionKit.Text.SourceText(DraftText.EnglishPreamble("*Recalling* the report;"), "drafts/ict.md")))
            .Should().ContainSingle().Which.ToString().Should().Be(
                "drafts/ict.md(8,23): error RK4001: This preambular paragraph ends with a semicolon (;); it should end with a comma (,).");

    [Fact]
    public void A_validator_of_some_rules_looks_with_those_only() =>
        new DraftValidator([RuleCatalog.Find("RK4002")!]).Validate(InCode).Should().OnlyContain(found => found.Rule.Id == "RK4002");

    [Fact]
    public void A_rule_is_not_asked_about_languages_for_which_it_does_not_hold()
    {
        var rule = new SeenRule(DraftingLanguage.English);
        new DraftValidator([rule]).Validate(InCode with { Language = DraftingLanguage.French }).Should().BeEmpty();
        new DraftValidator([rule]).Validate(InCode).Should().HaveCount(InCode.Passages.Length);
    }

    [Fact]
    public void Facts_of_the_user_hold()
    {
        var registry = ResolutionRegistry.Default.With([new RegistryEntry(ResolutionNumber.Parse("73/266"), AdoptedTextKind.Resolution, new DateOnly(2018, 12, 5))]);
        new DraftValidator([RuleCatalog.Find("RK1001")!], registry).Validate(InCode).Select(found => found.Passage).Should().Equal("P2");
    }

    [Fact]
    public void A_check_can_be_stopped()
    {
        var check = () => DraftValidator.Default.Validate(Draft.Of(InCode), new CancellationToken(canceled: true));
        check.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void One_validator_serves_many_threads()
    {
        var expected = DraftValidator.Default.Validate(InCode).Select(found => found.ToString()).ToList();
        ParallelEnumerable.Range(0, 64).Select(_ => DraftValidator.Default.Validate(InCode with { Title = null }).Select(found => found.ToString()).ToList())
            .ForAll(found => found.Should().Equal(expected));
    }

    [Theory]
    [InlineData("AB5001")]
    [InlineData("ZZ5001")]
    public void A_rule_of_ones_own_on_wording_looks_at_texts_that_are_no_resolution_whatever_its_letters(string id)
    {
        var draft = Draft.Parse("Notes on the draft\n\nIts date was not checked.\n", DraftForm.Markdown);
        draft.HoldsResolution.Should().BeFalse();
        new DraftValidator([new OwnRule(id)]).Validate(draft).Should().ContainSingle().Which.Rule.Id.Should().Be(id);
    }

    private sealed class OwnRule(string id) : DraftRule(new RuleDescriptor { Id = id, Title = "Draft", MessageFormat = "A draft.", DefaultSeverity = Severity.Info, Why = "To see." })
    {
        protected internal override void Register(RuleRegistration on) => on.Draft(context => context.Report(new Finding(null)));
    }

    private sealed class SeenRule(params DraftingLanguage[] languages) : DraftRule(new RuleDescriptor
    {
        Id = "RK7000",
        Title = "Seen",
        MessageFormat = "Seen.",
        DefaultSeverity = Severity.Info,
        Why = "To see.",
        Languages = [.. languages],
    })
    {
        protected internal override void Register(RuleRegistration on) => on.Passage(context => context.Report(new Finding(null)));
    }
}
