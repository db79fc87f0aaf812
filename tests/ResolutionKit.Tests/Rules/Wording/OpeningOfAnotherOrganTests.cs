using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningOfAnotherOrganTests
{
    [Fact]
    public void The_Assembly_does_not_act_under_Chapter_VII() => RuleCase.Of("RK5007").Reports(
        DraftText.EnglishPreamble("*[|Acting|]* under Chapter VII of the Charter of the United Nations,"),
        "Only the Security Council acts under Chapter VII of the Charter; “Acting” does not open a paragraph of another organ.");

    [Theory]
    [InlineData("1. *Demands* that all parties withdraw;\n\n2. *Authorizes* the Secretary-General to enter into commitments;\n\n3. *Condemns* the attack.")]
    public void The_Assembly_demands_authorizes_and_condemns(string text) => RuleCase.Of("RK5007").IsSilent(DraftText.English(text));
}
