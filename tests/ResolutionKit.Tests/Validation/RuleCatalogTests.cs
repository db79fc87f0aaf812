using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Validation;

public sealed class RuleCatalogTests
{
    [Fact]
    public void Rules_stand_in_the_order_of_their_numbers_and_none_has_the_number_of_another() =>
        RuleCatalog.All.Select(rule => rule.Descriptor.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue() =>
        typeof(DraftRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DraftRule)) && !type.IsAbstract)
            .Should().BeEquivalentTo(RuleCatalog.All.Select(rule => rule.GetType()));

    [Fact]
    public void A_rule_is_found_by_its_number_whatever_its_case() => RuleCatalog.Find("rk4001")!.Descriptor.Id.Should().Be("RK4001");

    [Fact]
    public void A_number_that_no_rule_has_finds_none() => RuleCatalog.Find("RK0000").Should().BeNull();

    [Fact]
    public void Descriptors_are_worded_alike()
    {
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            rule.Id.Should().MatchRegex(@"^RK\d{4}$");
            rule.Title.Should().MatchRegex(@"^[A-Z].*[^.]$", "{0} has a title that is a phrase", rule.Id);
            rule.Why.Should().EndWith(".", "the reason of {0} is a sentence", rule.Id);
            (rule.MessageFormat == "{0}" || rule.MessageFormat.EndsWith('.')).Should().BeTrue("the message of {0} is a sentence", rule.Id);
            Enum.IsDefined(rule.Family).Should().BeTrue();
        }
    }

    [Fact]
    public void Each_rule_has_a_file_and_a_test_of_its_name()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var (name, family) = (rule.GetType().Name, rule.GetType().Namespace!.Split('.')[^1]);
            File.Exists(Repository.PathOf("src", "ResolutionKit", "Rules", family, name + ".cs")).Should().BeTrue("{0} has its file", name);
            File.Exists(Repository.PathOf("tests", "ResolutionKit.Tests", "Rules", family, name + "Tests.cs")).Should().BeTrue("{0} has its test", name);
        }
    }
}
