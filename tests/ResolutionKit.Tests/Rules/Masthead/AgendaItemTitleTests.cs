using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class AgendaItemTitleTests
{
    private static string Draft(string item, string preamble = "*Recalling* the report,") =>
        DraftText.English($"{preamble}\n\n1. *Welcomes* the report;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session {item}.");

    [Fact]
    public void A_title_that_is_nearly_the_texts_own_is_reported() =>
        RuleCase.Of("RK6010").Reports(
            Draft("the item entitled “[|Advancing responsible State behaviours|]”"),
            "The item is called “Advancing responsible State behaviours” here, and this text “Advancing responsible State behaviour”; make sure that both are meant.");

    [Theory]
    [InlineData("the item entitled “Advancing responsible State behaviour”")]
    [InlineData("the item entitled “Advancing Responsible State Behaviour”")]
    [InlineData("the item entitled “Developments in the field of information security”")]
    [InlineData("the item entitled “Advancing responsible State behaviour, 2030”")]
    [InlineData("the item on this subject")]
    [InlineData("under the item entitled “Advancing responsible State behaviours”, the sub-item entitled “Advancing responsible State behaviour”")]
    public void The_same_title_and_another_one_are_left_alone(string item) => RuleCase.Of("RK6010").IsSilent(Draft(item));

    [Fact]
    public void A_title_that_the_text_quotes_elsewhere_is_meant() =>
        RuleCase.Of("RK6010").IsSilent(Draft("the item entitled “Advancing responsible State behaviours”", "*Recalling* the item entitled “Advancing responsible State behaviours”,"));
}
