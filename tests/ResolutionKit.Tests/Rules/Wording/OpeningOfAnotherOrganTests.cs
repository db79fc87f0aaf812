using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningOfAnotherOrganTests
{
    [Fact]
    public void The_Assembly_does_not_act_under_Chapter_VII() => RuleCase.Of("RK5007").Reports(
        DraftText.EnglishPreamble("*[|Acting|]* under Chapter VII of the Charter of the United Nations,"),
        "Only the Security Council acts under Chapter VII of the Charter; “Acting” does not open a paragraph of another organ.");

    [Theory]
    [InlineData("en", "1. *[|Demands|]* that all parties withdraw;\n\n2. *Decides* to remain seized of the matter.")]
    [InlineData("en", "1. *[|Authorizes|]* Member States to use all necessary means;\n\n2. *Decides* to remain seized of the matter.")]
    [InlineData("fr", "1. *[|Exige|]* le retrait de toutes les forces ;\n\n2. *Décide* de rester saisie de la question.")]
    [InlineData("es", "1. *[|Exige|]* la retirada de todas las fuerzas;\n\n2. *Decide* seguir ocupándose de la cuestión.")]
    [InlineData("ru", "1. *[|требует|]* вывода всех сил;\n\n2. *постановляет* продолжить рассмотрение этого вопроса.")]
    public void What_other_organs_leave_to_the_Council_as_a_rule_is_information(string language, string text) =>
        RuleCase.Of("RK5007").Finds(DraftText.In(language, text)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);

    [Fact]
    public void For_Model_United_Nations_it_is_a_warning() =>
        new DraftValidator([RuleCatalog.Find("RK5007")!], settings: new RuleSettings { Preset = RulePreset.ModelUnitedNations })
            .Validate(Draft.Parse(DraftText.English("1. *Demands* that all parties withdraw;\n\n2. *Decides* to remain seized of the matter.")))
            .Should().ContainSingle().Which.Message.Should().Be("Only the Security Council demands or authorizes as a rule; “Demands” is seldom said by another organ, which requests, calls upon or urges.");

    [Theory]
    [InlineData("1. *Authorizes* the Secretary-General to enter into commitments;\n\n2. *Condemns* the attack.")]
    public void The_Assembly_authorizes_the_Secretary_General_and_condemns(string text) => RuleCase.Of("RK5007").IsSilent(DraftText.English(text));
}
