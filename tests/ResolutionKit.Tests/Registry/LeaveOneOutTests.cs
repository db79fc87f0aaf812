using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

/// <summary>
/// How often the library would be right about a recorded fact that it did not have. docs/registry.md states these figures:
/// whoever changes the facts or the inference changes them in both places.
/// </summary>
public sealed class LeaveOneOutTests
{
    private static readonly byte[] Data = EmbeddedData.Read(EmbeddedData.Resolutions);
    private static readonly Lazy<Dictionary<string, Score>> Scores = new(Measure);

    [Theory]
    [InlineData("General Assembly 31-80", "same 2316/2316, between 957/957")]
    [InlineData("General Assembly 31-80, letters", "same 885/885, between 205/206, likely 193/202")]
    [InlineData("General Assembly 12-30", "same 779/781, between 426/428")]
    [InlineData("General Assembly 12-30, letters", "same 182/182, between 65/65, likely 95/96")]
    [InlineData("General Assembly 1-11", "same 0/0, between 0/0, likely 247/255")]
    [InlineData("General Assembly 1-11, letters", "same 55/55, between 0/0, likely 25/25")]
    [InlineData("General Assembly, special", "same 7/7, between 50/50, likely 1/1")]
    [InlineData("Human Rights Council", "same 990/990, between 176/176")]
    [InlineData("Security Council", "same 121/121, between 2620/2620")]
    public void What_neighbours_tell_is_right_so_often(string section, string score) => Scores.Value[section].ToString().Should().Be(score);

    [Fact]
    public void No_other_sections_are_inferred() => Scores.Value.Should().HaveCount(9);

    [Fact]
    public void An_unknown_letter_is_claimed_wrongly_so_rarely()
    {
        var wrong = new List<string>();
        var trials = 0;
        foreach (var section in RecordedFacts.Sections())
        {
            for (var i = 0; i < section.Facts.Length; i++)
            {
                var entry = section.EntryOf(section.Facts[i]);
                if (entry.Number.Letter is null || entry.Confidence < Confidence.Medium)
                {
                    continue;
                }

                trials++;
                var answer = NumberLimits.Check(ResolutionRegistry.Default, Without(section, i), CalendarBounds.Of(entry.Number, entry.Kind));
                if (answer is { Impossible: not null, SupportsError: true })
                {
                    wrong.Add(entry.Symbol);
                }
            }
        }

        trials.Should().Be(1843);
        wrong.Should().Equal("A/RES/2944(XXVII)I");
    }

    private static Dictionary<string, Score> Measure()
    {
        var scores = new Dictionary<string, Score>();
        foreach (var section in RecordedFacts.Sections())
        {
            for (var i = 0; i < section.Facts.Length; i++)
            {
                var entry = section.EntryOf(section.Facts[i]);
                if (entry.Part is null && entry.Confidence >= Confidence.Medium &&
                    NeighbourInference.Infer(Without(section, i), CalendarBounds.Of(entry.Number, entry.Kind)) is { } answer)
                {
                    var isLetter = entry.Number.Letter is not null && section.Key.Session.Kind == SessionKind.Regular;
                    var name = NameOf(section.Key) + (isLetter ? ", letters" : string.Empty);
                    scores.TryAdd(name, new Score());
                    scores[name].Count(answer, entry.Date);
                }
            }
        }

        return scores;
    }

    private static RegistrySection Without(RegistrySection section, int index) =>
        new(section.Key, [.. section.Facts[..index], .. section.Facts[(index + 1)..]], Data);

    private static string NameOf(SectionKey key) => key switch
    {
        { Organ: Organ.GeneralAssembly, Session.Kind: not SessionKind.Regular } => "General Assembly, special",
        { Organ: Organ.GeneralAssembly, Session.Number: <= 11 } => "General Assembly 1-11",
        { Organ: Organ.GeneralAssembly, Session.Number: <= 30 } => "General Assembly 12-30",
        { Organ: Organ.GeneralAssembly } => "General Assembly 31-80",
        _ => key.Organ.ToName(),
    };

    /// <summary>Right answers of all answers: a date from two neighbours of one date, bounds, and a date said to be likely only.</summary>
    private sealed class Score
    {
        private (int Right, int All) _same;
        private (int Right, int All) _between;
        private (int Right, int All) _likely;

        public void Count(RegistryAnswer answer, DateOnly date)
        {
            if (answer.Date is { } told && answer.Confidence > Confidence.Low)
            {
                _same = Add(_same, told == date);
            }
            else if (answer.Date is { } likely)
            {
                _likely = Add(_likely, likely == date);
            }
            else
            {
                _between = Add(_between, answer.Contradicts(date) is null);
            }
        }

        public override string ToString() =>
            $"same {_same.Right}/{_same.All}, between {_between.Right}/{_between.All}" + (_likely.All > 0 ? $", likely {_likely.Right}/{_likely.All}" : string.Empty);

        private static (int Right, int All) Add((int Right, int All) count, bool right) => (count.Right + (right ? 1 : 0), count.All + 1);
    }
}
