using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class MissingClosingLineTests
{
    [Fact]
    public void The_end_of_73_266_was_not_extracted() =>
        new DraftValidator([RuleCatalog.Find("RK6009")!]).Validate(Draft.Load(Repository.Seed("A-RES-73-266.zh.txt"))).Should().ContainSingle()
            .Which.Severity.Should().Be(Severity.Info);

    [Fact]
    public void The_end_of_77_37_was() =>
        new DraftValidator([RuleCatalog.Find("RK6009")!]).Validate(Draft.Load(Repository.Seed("A-RES-77-37.zh.txt"))).Should().BeEmpty();
}
