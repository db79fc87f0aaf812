using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Samples;

/// <summary>The sample drafts have the mistakes that their page names, and no others.</summary>
public sealed class SampleDraftTests
{
    [Theory]
    [InlineData("ict-security.md", "RK1001 73/266", "RK1004 2003", "RK4001 ;", "RK3003 7")]
    [InlineData("healthy-environment.zh.yaml", "RK1001 76/300", "RK1004 2015", "RK2001 [^1]", "RK4001 ,", "RK3003 5")]
    [InlineData("water-and-sanitation.md")]
    public void A_sample_has_the_mistakes_that_were_left_in_it(string file, params string[] mistakes)
    {
        var draft = Draft.Load(Repository.PathOf("samples", "drafts", file));

        draft.Problems.Should().BeEmpty();
        var found = DraftValidator.Default.Validate(draft).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        found.Select(diagnostic => diagnostic.Rule.Id).Should().Equal(mistakes.Select(mistake => mistake.Split(' ')[0]));
        foreach (var (diagnostic, mistake) in found.Zip(mistakes))
        {
            var word = mistake.Split(' ')[1];
            (diagnostic.Message + draft.Source!.ToString(diagnostic.Span!.Value)).Should().Contain(word);
        }
    }
}
