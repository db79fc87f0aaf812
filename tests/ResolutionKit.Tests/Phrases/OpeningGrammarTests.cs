using ResolutionKit.Languages;
using ResolutionKit.Phrases;

namespace ResolutionKit.Tests.Phrases;

public sealed class OpeningGrammarTests
{
    public static TheoryData<string> Languages => [.. DraftingLanguage.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_verb_is_given_twice(string code) => Lines(code).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_form_of_each_verb_is_read_as_that_form(string code)
    {
        var language = DraftingLanguage.Find(code)!;
        foreach (var verb in Lines(code).Select(OpeningVerb.Parse))
        {
            foreach (var form in new[] { verb.Preambular, verb.Operative }.OfType<OpeningSide>().SelectMany(side => new[] { side.Masculine, side.Feminine }))
            {
                var written = language.Openings.IsUnspaced ? form.Replace(" ", string.Empty) : form;
                OpeningPhrases.TryRead(written, language, out var phrase).Should().BeTrue("{0} opens paragraphs", written);
                phrase!.ToString().Should().Be(written);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_addresses_no_one_is_among_the_verbs(string code) =>
        DraftingLanguage.Find(code)!.Openings.Unaddressed.Should().BeSubsetOf(Lines(code).Select(line => OpeningVerb.Parse(line).Key));

    private static string[] Lines(string code) =>
        DraftingLanguage.Find(code)!.Openings.Verbs.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
