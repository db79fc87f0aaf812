using ResolutionKit.Text;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Accounts for each character of the official texts.</summary>
public sealed class AccountingTests
{
    [Theory]
    [InlineData(Official.Seed77, "[根据第一委员会的报告(，第段)通过]." + "__________________" + "....." + "第次全体会议")]
    [InlineData(Official.Seed73, "联合国Distr.:(C)**大会决议[根据第一委员会的报告()通过]." + ".." + "__________________" + "....")]
    public void Each_character_is_a_word_of_the_resolution_or_of_its_frame(string seed, string frame)
    {
        var (source, result) = Official.Seed(seed);
        var words = new bool[source.Length];
        var resolution = result.Resolution;
        var prose = resolution.Passages.Select(passage => passage.Prose).Append(resolution.Title!);
        foreach (var character in prose.SelectMany(Characters))
        {
            Take(words, character.Place);
            if (source.ToString(character.Place) != character.Text)
            {
                Assert.Fail($"'{character.Text}' is not what stands at {character.Place}.");
            }
        }

        foreach (var mark in prose.SelectMany(text => Enumerable.Range(0, text.FootnoteReferences.Length).Select(i => text.GetReferenceSourceSpan(i)!.Value)))
        {
            Take(words, mark);
        }

        foreach (var passage in resolution.Passages)
        {
            if ((passage.Footnote is { } note ? note.LabelSpan : passage.Paragraph!.MarkerSpan) is { } marker)
            {
                Take(words, marker);
            }
        }

        foreach (var place in result.Places.Where(place => place.Key != ResolutionKit.Drafts.Reading.DraftField.Title).Select(place => place.Value).Distinct())
        {
            Take(words, place);
        }

        var left = string.Concat(Enumerable.Range(0, source.Length).Where(i => !words[i]).Select(i => source.Content[i]));
        Official.WithoutBlanks(left).Should().Be(frame);
    }

    [Theory]
    [InlineData(Official.Seed77)]
    [InlineData(Official.Seed73)]
    public void Each_paragraph_covers_its_own_words_and_no_other_paragraph(string seed)
    {
        var (source, result) = Official.Seed(seed);
        var paragraphs = result.Resolution.Preamble.Concat(result.Resolution.Operative).ToList();

        for (var i = 0; i < paragraphs.Count; i++)
        {
            var span = paragraphs[i].Span!.Value;
            (i == 0 || paragraphs[i - 1].Span!.Value.End <= span.Start).Should().BeTrue();
            var words = Characters(paragraphs[i].Text).Concat(paragraphs[i].Items.SelectMany(item => Characters(item.Text)));
            words.Should().OnlyContain(character => span.Contains(character.Place));
            (source.Content[span.Start] != ' ' && source.Content[span.End - 1] != ' ').Should().BeTrue();
        }
    }

    private static IEnumerable<(string Text, TextSpan Place)> Characters(Prose prose)
    {
        for (var i = 0; i < prose.Text.Length; i++)
        {
            if (!char.IsWhiteSpace(prose.Text[i]))
            {
                yield return (prose.Text.Substring(i, 1), prose.GetSourceSpan(new TextSpan(i, 1))!.Value);
            }
        }
    }

    private static void Take(bool[] taken, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (taken[i])
            {
                Assert.Fail($"The character at {i} belongs to two things.");
            }

            taken[i] = true;
        }
    }
}
