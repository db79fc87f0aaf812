using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class LaterTextTests
{
    private const string Adopted = "---\nresolution: A/RES/73/27\nadopted: 2018-12-05\n---\n\nThe General Assembly,\n\n{0}\n\n1. *Welcomes* it;\n\n2. *Decides* to remain seized of the matter.\n";

    [Theory]
    [InlineData("*Recalling* its resolution [|73/27|],", "Resolution 73/27 cannot be cited here: it is the present resolution.")]
    [InlineData("*Recalling* its resolution [|73/266|],", "Resolution 73/266 cannot be cited here: it was adopted on 22 December 2018, the present text on 5 December 2018.")]
    [InlineData("*Recalling* its resolution [|77/37|],", "Resolution 77/37 cannot be cited here: the present text is of session 73.")]
    public void A_text_that_cites_itself_or_a_later_one_is_reported(string text, string message) =>
        RuleCase.Of("RK1006").Reports(Adopted.Replace("{0}", text), message);

    [Theory]
    [InlineData("*Recalling* its resolution [|74/28|] of 12 December 2019,\n\n1. *Welcomes* it;\n\n2. *Decides* to remain seized of the matter.", "Resolution 74/28 cannot be cited here: the present text is of session 73.")]
    public void A_draft_is_bounded_by_its_session(string text, string message) =>
        RuleCase.Of("RK1006").Reports(DraftText.English(text, session: "73"), message);

    [Theory]
    [InlineData("*Recalling* its resolution 71/28 of 5 December 2016,")]
    [InlineData("*Recalling* Security Council resolution 1373 (2001) of 28 September 2001,")]
    public void An_earlier_text_is_not(string text) =>
        RuleCase.Of("RK1006").IsSilent(Adopted.Replace("{0}", text));
}
