using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class MissingHeadTests
{
    [Fact]
    public void The_head_of_77_37_is_missing() =>
        new DraftValidator([RuleCatalog.Find("RK6011")!]).Validate(Draft.Load(Repository.Seed("A-RES-77-37.zh.txt"))).Should().ContainSingle()
            .Which.Message.Should().Be("The text begins without its masthead; its symbol should be A/RES/77/37.");

    [Fact]
    public void The_head_of_73_266_is_not() =>
        new DraftValidator([RuleCatalog.Find("RK6011")!]).Validate(Draft.Load(Repository.Seed("A-RES-73-266.zh.txt"))).Should().BeEmpty();
}
