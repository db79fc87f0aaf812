using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class OperativeTerminatorTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it[|.|]\n\n2. *Decides* to act.", "This operative paragraph ends with a full stop (.); it should end with a semicolon (;).")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Decides* to act[|;|]", "The last operative paragraph ends with a semicolon (;); it should end with a full stop (.).")]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act[|.|]\n\n2. *Decides* to act.", "This operative paragraph ends with a full stop (.); it should end with a semicolon (;).")]
    public void A_paragraph_that_does_not_end_with_its_mark_is_reported(string text, string message) =>
        RuleCase.Of("RK4002").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it[|.|]\n\n2. *Decides* to act.", "*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Decides* to act.")]
    public void Another_mark_is_replaced_without_asking(string marked, string mended) =>
        RuleCase.Of("RK4002").Fixes(DraftText.English(marked), DraftText.English(mended), isSafe: true);

    [Theory]
    [InlineData("1. *Se félicite* du rapport[|.|]\n\n2. *Décide* d’agir.", "1. *Se félicite* du rapport\u00A0;\n\n2. *Décide* d’agir.")]
    [InlineData("1. *Se félicite* du rapport[|,|]\n\n2. *Prie* les États d’agir\u202F;\n\n3. *Décide* d’agir.", "1. *Se félicite* du rapport\u202F;\n\n2. *Prie* les États d’agir\u202F;\n\n3. *Décide* d’agir.")]
    [InlineData("1. *Se félicite* du rapport[|,|]\n\n2. *Prie* les États d’agir;\n\n3. *Décide* d’agir.", "1. *Se félicite* du rapport;\n\n2. *Prie* les États d’agir;\n\n3. *Décide* d’agir.")]
    [InlineData("1. *Se félicite* du rapport;\n\n2. *Décide* d’agir [|;|]", "1. *Se félicite* du rapport;\n\n2. *Décide* d’agir.")]
    public void In_French_the_blank_before_the_mark_is_that_of_the_text(string marked, string mended) =>
        RuleCase.Of("RK4002").Fixes(DraftText.In("fr", marked), DraftText.In("fr", mended), isSafe: true);

    [Fact]
    public void A_paragraph_that_introduces_a_declaration_may_end_with_a_colon() =>
        RuleCase.Of("RK4002").IsSilent("A/RES/99/3\n\nThe General Assembly\n\nAdopts the following declaration:\n\nDeclaration on lighthouses\n\nWe, the keepers, declare:\n\n1. That we keep.\n\n2. That we light.\n", DraftForm.OfficialText);

    [Theory]
    [InlineData("*Recalling* the report,\n\n## I\n\n1. *Welcomes* it.\n\n## II\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n## I\n\n1. *Welcomes* it;\n\n## II\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it; and\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Adopts* the annex to the present resolution.\n\n# Annex\n\n1. The group meets")]
    public void The_last_paragraph_of_a_section_may_end_either_way(string text) =>
        RuleCase.Of("RK4002").IsSilent(DraftText.English(text));
}
