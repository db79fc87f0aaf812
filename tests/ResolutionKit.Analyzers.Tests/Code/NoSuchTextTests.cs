using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class NoSuchTextTests
{
    private static readonly CodeCase s_case = new(new MarkedTextAnalyzer(), "RK0005");

    [Theory]
    [InlineData("""ResolutionNumber.Parse([|"2145 (XXII)"|])""", "2145 is of session XXI")]
    [InlineData("""ResolutionNumber.Parse([|"73/999"|])""", "as high as 999")]
    [InlineData("""ResolutionNumber.Parse([|"1373 (2002)"|])""", "Security Council resolution 1373 is of 2001, not of 2002.")]
    [InlineData("""ResolutionNumber.Parse([|"73/266 A"|])""", "without letters")]
    [InlineData("""DocumentSymbol.Parse([|"A/RES/2145(XXII)"|])""", "2145 is of session XXI")]
    [InlineData("""[|ResolutionNumber.OfSession(new Session(22), 2145)|]""", "2145 is of session XXI")]
    [InlineData("""[|ResolutionNumber.OfSession(Session.Parse("73"), 999)|]""", "as high as 999")]
    [InlineData("""[|ResolutionNumber.OfSecurityCouncil(1373, 2002)|]""", "is of 2001")]
    public async Task A_number_that_no_text_can_have_is_reported_with_the_reason(string expression, string reason)
    {
        var found = await s_case.FindsAsync(SnippetCode.Expression(expression));
        found.Single().GetMessage().Should().Contain(reason);
    }

    [Theory]
    [InlineData("""ResolutionNumber.Parse("2145 (XXI)")""")]
    [InlineData("""ResolutionNumber.Parse("73/266")""")]
    [InlineData("""ResolutionNumber.Parse("72/512")""")]
    [InlineData("""ResolutionNumber.Parse("150/1")""")]
    [InlineData("""ResolutionNumber.Parse("3000 (2060)")""")]
    [InlineData("""ResolutionNumber.Parse("2145 (XXII)", organ)""")]
    [InlineData("""ResolutionNumber.Parse("73/999", Organ.Other)""")]
    [InlineData("""ResolutionNumber.OfSession(new Session(73), 266)""")]
    [InlineData("""ResolutionNumber.OfSession(new Session(73), 99999)""")]
    [InlineData("""ResolutionNumber.OfSession(new Session(int.Parse(text)), 999)""")]
    [InlineData("""ResolutionNumber.OfSession(new Session(22), 2145, null, organ)""")]
    [InlineData("""ResolutionNumber.OfYear(2006, 23)""")]
    [InlineData("""DocumentSymbol.Parse("A/77/999")""")]
    public Task What_exists_or_may_come_to_exist_or_is_not_known_is_no_finding(string expression) => s_case.IsSilentAsync(SnippetCode.Expression(expression));

    [Fact]
    public Task A_place_of_one_s_own_does_not_tell_the_organ() => s_case.IsSilentAsync(SnippetCode.Members("""
            [StringSyntax("ResolutionNumber")]
            public static string Number { get; set; } = "73/999";
        """));
}
