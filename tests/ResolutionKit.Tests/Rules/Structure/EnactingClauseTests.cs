using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class EnactingClauseTests
{
    [Theory]
    [InlineData("resolution: A/C.1/81/L.1\nenacting-clause: The General Assembly[|;|]\npreamble:\n  - Recalling it,\noperative:\n  - Decides to act.\n", "resolution: A/C.1/81/L.1\nenacting-clause: The General Assembly,\npreamble:\n  - Recalling it,\noperative:\n  - Decides to act.\n", "The enacting clause ends with “;”; it should be “The General Assembly,”.")]
    public void A_clause_without_its_comma_is_reported_and_mended(string marked, string mended, string message) =>
        Check(marked, mended, message);

    [Theory]
    [InlineData("La Asamblea General[|;|]", "La Asamblea General,")]
    [InlineData("*Генеральная Ассамблея*[|.|]", "*Генеральная Ассамблея*,")]
    [InlineData("大会[|。|]", "大会，")]
    public void In_Markdown_a_clause_with_another_mark_is_known_too(string clause, string mended) =>
        RuleCase.Of("RK4004").Fixes(Text(clause), Text(mended), isSafe: true);

    [Fact]
    public void A_text_without_a_clause_is_reported() =>
        new DraftValidator([RuleCatalog.Find("RK4004")!]).Validate(Draft.Parse("---\nresolution: A/C.1/81/L.1\n---\n\n*Recalling* it,\n\n*Decides* to act.\n"))
            .Should().ContainSingle().Which.Message.Should().Be("The enacting clause is missing; it should be “The General Assembly,”.");

    [Fact]
    public void The_organs_own_clause_is_not() => RuleCase.Of("RK4004").IsSilent(DraftText.EnglishPreamble("*Recalling* it,"));

    [Fact]
    public void Where_only_a_lead_in_follows_it_needs_no_comma() =>
        RuleCase.Of("RK4004").IsSilent("33 (1947). Resolution of 27 August 1947\n\nThe Security Council\n\nResolves:\n\n1. To act;\n\n2. To wait.\n", DraftForm.OfficialText);

    private static string Text(string clause) => $"---\nresolution: A/C.1/81/L.1\n---\n\n{clause}\n\nA,\n\n1. C;\n\n2. D.\n";

    private static void Check(string marked, string mended, string message)
    {
        RuleCase.Of("RK4004").Reports(marked, message);
        RuleCase.Of("RK4004").Fixes(marked, mended, isSafe: true);
    }
}
