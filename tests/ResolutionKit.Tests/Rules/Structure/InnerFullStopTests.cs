using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class InnerFullStopTests
{
    [Theory]
    [InlineData("1. *Requests* a report on implementation[|.|] It should be short;\n\n2. *Decides* to remain seized of the matter.")]
    [InlineData("1. *Recalls* the report of 2 December 2009[|.|] It was short;\n\n2. *Decides* to remain seized of the matter.")]
    public void A_stop_within_a_paragraph_is_reported(string paragraphs) => RuleCase.Of("RK4005").Finds(DraftText.English(paragraphs)).Should().ContainSingle();

    [Theory]
    [InlineData("1. *Recalls* para. 5, paras. A and B, vol. II, No. 5 and the U.S. Government and Messrs. Smith and Jones.")]
    [InlineData("1. *Recalls* the statement “It was adopted without amendments. It entered into force.”")]
    [InlineData("1. *Recalls* the report (adopted without amendments. See annex).")]
    [InlineData("1. *Requests* a report.\n\n# Annex\n\nFirst paragraph. Second sentence.")]
    public void Abbreviations_quotations_brackets_and_annexes_are_left_alone(string paragraphs) => RuleCase.Of("RK4005").IsSilent(DraftText.English(paragraphs));
}
