using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class MarkerStyleTests
{
    private const string Marked = "1. *Calls upon* States:\n\n   [|a)|] To act;\n\n   (b) To report;\n\n   c. To cooperate;\n\n2. *Decides* to remain seized of the matter.";
    private const string Right = "1. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n   (c) To cooperate;\n\n2. *Decides* to remain seized of the matter.";

    [Fact]
    public void Other_brackets_are_reported_once_in_a_list()
    {
        RuleCase.Of("RK3007").Reports(DraftText.English(Marked), "This sub-paragraph is marked a); at this level write (a).");
        RuleCase.Of("RK3007").Fixes(DraftText.English(Marked), DraftText.English(Right), isSafe: true);
    }

    [Theory]
    [InlineData("   (a) To act;\n\n   c) To report;")]
    [InlineData("   i) To act;\n\n   ii) To report;")]
    [InlineData("   - To act;\n\n   - To report;")]
    public void A_list_out_of_sequence_or_of_another_level_is_another_rules_matter(string list) =>
        RuleCase.Of("RK3007").IsSilent(DraftText.English($"1. *Calls upon* States:\n\n{list}\n\n2. *Decides* to remain seized of the matter."));

    [Theory]
    [InlineData("(a)", "(b)")]
    [InlineData("a)", "b)")]
    public void Russian_texts_are_not_judged(string first, string second) =>
        RuleCase.Of("RK3007").IsSilent(DraftText.In("ru", $"1. *призывает* государства:\n\n   {first} действовать;\n\n   {second} сообщать;\n\n2. *постановляет* продолжать."));

    [Fact]
    public void A_marker_given_by_its_key_is_mended_too() =>
        RuleCase.Of("RK3007").Fixes(
            "organ: General Assembly\nlanguage: en\noperative:\n  - text: \"*Calls upon* States:\"\n    items:\n      - marker: \"[|a)|]\"\n        text: To act;\n      - To report.\n",
            "organ: General Assembly\nlanguage: en\noperative:\n  - text: \"*Calls upon* States:\"\n    items:\n      - marker: \"(a)\"\n        text: To act;\n      - To report.\n",
            isSafe: true,
            DraftForm.Yaml);
}
