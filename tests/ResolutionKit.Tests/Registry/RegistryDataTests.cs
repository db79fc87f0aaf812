using ResolutionKit.Registry;
using ResolutionKit.RegistryCompiler;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Registry;

public sealed class RegistryDataTests
{
    [Fact]
    public void All_facts_decode()
    {
        var facts = RecordedFacts.All().ToList();

        facts.Should().HaveCount(11160);
        facts.Count(fact => fact.Confidence == Confidence.High).Should().Be(11011);
        facts.Count(fact => fact.Confidence == Confidence.Medium).Should().Be(48);
        facts.Count(fact => fact.Confidence == Confidence.Low).Should().Be(98);
        facts.Where(fact => fact.Confidence == Confidence.Disputed).Select(fact => fact.Symbol).Should().Equal("S/RES/29(1947)", "S/RES/236(1967)", "A/HRC/RES/37/19");
        facts.Select(fact => fact.Symbol).Should().OnlyHaveUniqueItems();
        facts.Min(fact => fact.Date).Should().Be(new DateOnly(1946, 1, 24));
    }

    [Fact]
    public void The_facts_of_a_section_stand_in_the_order_of_their_numbers()
    {
        foreach (var section in RecordedFacts.Sections())
        {
            section.Facts.Length.Should().BePositive();
            for (var i = 1; i < section.Facts.Length; i++)
            {
                section.Facts[i - 1].CompareTo(section.Facts[i]).Should().BeNegative("{0} is sorted", section.Key.ToHeader());
            }
        }
    }

    [Fact]
    public void Each_fact_that_is_not_disputed_lies_within_its_session_or_year()
    {
        foreach (var fact in RecordedFacts.All().Where(fact => fact.Confidence != Confidence.Disputed))
        {
            var bounds = ResolutionRegistry.Empty.Find(fact.Number, fact.Kind);

            bounds.Impossible.Should().BeNull(fact.Symbol);
            bounds.Contradicts(fact.Date).Should().BeNull("{0} is of {1}", fact.Symbol, fact.Date);
        }
    }

    [Fact]
    public void Each_fact_is_found_again()
    {
        foreach (var fact in RecordedFacts.All().Where(fact => fact.Confidence >= Confidence.Medium && fact.Part is null))
        {
            var answer = ResolutionRegistry.Default.Find(fact.Number, fact.Kind);

            answer.Ground.Should().Be(Ground.Recorded, fact.Symbol);
            answer.Date.Should().Be(fact.Date, fact.Symbol);
            answer.Meeting.Should().Be(fact.Meeting, fact.Symbol);
        }
    }

    [Fact]
    public void Written_again_the_facts_give_the_same_bytes()
    {
        var written = File.ReadAllText(Repository.PathOf("src", "ResolutionKit", "Registry", "Data", "resolutions.txt"));

        RegistryWriter.Write(RecordedFacts.All()).Should().Be(written);
    }

    /// <summary>Runs where the listing lies beside the repository.</summary>
    [Fact]
    public void Row_by_row_the_facts_are_those_of_the_listing()
    {
        var listing = Repository.PathOf("..", "shared", "registry", "resolutions.csv");
        if (!File.Exists(listing))
        {
            return;
        }

        var facts = RecordedFacts.All().ToDictionary(fact => fact.Symbol);
        var rows = File.ReadAllLines(listing).Skip(1).Select(row => row.Split(',')).ToList();

        rows.Should().HaveCount(facts.Count);
        var differing = new List<string>();
        foreach (var row in rows)
        {
            var fact = facts[row[0]];
            $"{fact.Date:yyyy-MM-dd}".Should().Be(row[1], row[0]);
            if ((fact.Meeting ?? string.Empty) != row[2])
            {
                differing.Add($"{row[0]} {row[2]} {fact.Meeting}");
            }

            if (ConfidenceWords.ToWord(fact.Confidence) != row[3])
            {
                differing.Add($"{row[0]} {row[3]} {fact.Confidence}");
            }
        }

        // What the compiler puts right: see docs/registry.md.
        differing.Should().BeEquivalentTo(
            "A/HRC/RES/37/19 high Disputed",
            "A/RES/3525(XXX)A A//PV.2441 A/PV.2441",
            "A/RES/3525(XXX)B A//PV.2441 A/PV.2441",
            "A/RES/3525(XXX)C A//PV.2441 A/PV.2441",
            "A/RES/3525(XXX)D A//PV.2441 A/PV.2441",
            "A/RES/3526(XXX) A//PV.2442 A/PV.2442",
            "A/RES/3527(XXX) A//PV.2442 A/PV.2442",
            "S/RES/236(1967) high Disputed",
            "S/RES/2675(2023) S/PV9261 S/PV.9261",
            "S/RES/2707(2023) S/PV9473 S/PV.9473");
    }
}
