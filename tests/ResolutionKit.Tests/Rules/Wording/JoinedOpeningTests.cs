using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class JoinedOpeningTests
{
    [Theory]
    [InlineData("[|وإذ|] تشير إلى الميثاق،\n\n1. تقرر أن تجتمع.", "إذ تشير إلى الميثاق،\n\n1. تقرر أن تجتمع.")]
    [InlineData("إذ تشير إلى الميثاق،\n\n[|إذ|] تؤكد أهميته،\n\n1. تقرر أن تجتمع.", "إذ تشير إلى الميثاق،\n\nوإذ تؤكد أهميته،\n\n1. تقرر أن تجتمع.")]
    public void The_letter_is_taken_away_or_added_without_asking(string marked, string mended) =>
        RuleCase.Of("RK5006").Fixes(DraftText.In("ar", marked), DraftText.In("ar", mended), isSafe: true);
}
