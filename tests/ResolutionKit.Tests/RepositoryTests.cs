using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests;

public sealed class RepositoryTests
{
    [Theory]
    [InlineData("A-RES-77-37.zh.txt")]
    [InlineData("A-RES-73-266.zh.txt")]
    public void The_seeds_are_there(string name) => File.Exists(Repository.Seed(name)).Should().BeTrue();
}
