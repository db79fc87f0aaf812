using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>Finds what is known about a number: first what is recorded, then what its neighbours tell, then the calendar.</summary>
internal static class RegistryLookup
{
    public static RegistryAnswer Find(ResolutionRegistry registry, ResolutionNumber number, AdoptedTextKind kind)
    {
        var section = registry.Section(SectionKey.Of(number, kind));
        var recorded = RecordedDate.Find(section, number);
        if (recorded is { SupportsError: true })
        {
            return recorded;
        }

        var calendar = CalendarBounds.Of(number, kind);
        var impossible = NumberLimits.Check(registry, section, calendar);
        if (impossible is not null)
        {
            return impossible;
        }

        var inferred = NeighbourInference.Infer(section, calendar);
        if (recorded is null)
        {
            return inferred ?? calendar;
        }

        // A date seen once stands where its neighbours leave room for it; where they tell the date by themselves, they are the better ground.
        var bounds = inferred ?? calendar;
        return inferred is { Date: not null, SupportsError: true } || bounds.Contradicts(recorded.Date!.Value) >= Confidence.Medium
            ? bounds
            : recorded with { Earliest = bounds.Earliest, Latest = bounds.Latest, BoundsConfidence = bounds.BoundsConfidence };
    }
}
