using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class FrenchBlanksTests
{
    [Fact]
    public void The_message_says_where_the_blank_belongs() =>
        RuleCase.Of("RK7005").Reports(DraftText.In("fr", "1. *Invite* les États[|;|]"), "French puts a no-break space (U+00A0) before “;”, and none stands here.");

    [Theory]
    [InlineData("1. *Invite* les États[|;|]", "1. *Invite* les États\u00A0;")]
    [InlineData("*Notant* le rapport[^1][|:|]\n\n[^1]: A/70/174.", "*Notant* le rapport[^1]\u00A0:\n\n[^1]: A/70/174.")]
    [InlineData("*Notant* la note [|«|]Paix »,", "*Notant* la note «\u00A0Paix »,")]
    public void The_blank_is_put(string marked, string mended) => RuleCase.Of("RK7005").Fixes(DraftText.In("fr", marked), DraftText.In("fr", mended), isSafe: true);

    [Theory]
    [InlineData("fr", "*Notant* la note « Paix » de 10:30, et https://example.org,")]
    [InlineData("en", "1. *Invites* States;")]
    public void Other_marks_and_languages_are_left_alone(string language, string text) => RuleCase.Of("RK7005").IsSilent(DraftText.In(language, text));
}
