using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>Tells the date of a number, or bounds for it, from the nearest recorded numbers: within a session numbers follow their dates.</summary>
internal static class NeighbourInference
{
    /// <summary>What the neighbours of a number tell; null where they tell nothing.</summary>
    public static RegistryAnswer? Infer(RegistrySection section, RegistryAnswer calendar)
    {
        var order = NumberOrder.Of(section.Key);
        if (order.IsNone)
        {
            return null;
        }

        var serial = calendar.Number.Serial;
        var below = section.AnchorBelow(serial);
        var above = section.AnchorAbove(serial);
        if (calendar.Number.Letter is not { } letter)
        {
            return FromNumbers(section, calendar, order, below, above);
        }

        var (before, after) = Letters(section.Of(serial), letter);
        if (letter == 'A')
        {
            // The first of a set follows the number before it and precedes both the rest of the set and the number after it.
            return FromNumbers(section, calendar, order, below, after?.Date < above?.Date ? after : above ?? after);
        }

        if (before is { } b && after is { } a && b.Date == a.Date)
        {
            return Same(section, calendar, order.Same == Confidence.High ? Confidence.High : Confidence.Medium, b, a);
        }

        if (before is null && after is not null)
        {
            return FromNumbers(section, calendar, order, below, after);
        }

        // Last letters may be adopted at resumed sessions months later: the number that follows is no bound for them, at most a likely date.
        var from = before is not null && after is null ? before : below;
        var likely = after is null && from is { } f && above is { } next && f.Date == next.Date ? above : null;
        return order.Between == Confidence.Disputed ? null : OneSided(section, calendar, order, from, likely);
    }

    private static RegistryAnswer? FromNumbers(RegistrySection section, RegistryAnswer calendar, NumberOrder order, RegistryFact? below, RegistryFact? above)
    {
        if (below is { } b && above is { } a && b.Date == a.Date)
        {
            return order.Between == Confidence.Disputed
                ? Same(section, calendar, order.Same, b, a) with { Earliest = calendar.Earliest, Latest = calendar.Latest, BoundsConfidence = calendar.BoundsConfidence }
                : Same(section, calendar, order.Same, b, a);
        }

        if (order.Between == Confidence.Disputed || (below is null && above is null) || below?.Date > above?.Date)
        {
            return null;
        }

        return calendar with
        {
            Ground = Ground.Between,
            Confidence = order.Between,
            BoundsConfidence = order.Between,
            Earliest = below?.Date is { } from && !(from < calendar.Earliest) ? from : calendar.Earliest,
            Latest = above?.Date is { } to && !(to > calendar.Latest) ? to : calendar.Latest,
            Below = Entry(section, below),
            Above = Entry(section, above),
            Year = YearOf(section, below, above) ?? calendar.Year,
        };
    }

    private static RegistryAnswer Same(RegistrySection section, RegistryAnswer calendar, Confidence confidence, in RegistryFact below, in RegistryFact above) => calendar with
    {
        Ground = Ground.Neighbours,
        Confidence = confidence,
        BoundsConfidence = confidence,
        Date = below.Date,
        Earliest = below.Date,
        Latest = below.Date,
        Below = section.EntryOf(below),
        Above = section.EntryOf(above),
        Year = YearOf(section, below, above) ?? calendar.Year,
    };

    /// <summary>A lettered text of which only the lower bound is sure; where the number after it has the same date, that date is likely.</summary>
    private static RegistryAnswer? OneSided(RegistrySection section, RegistryAnswer calendar, NumberOrder order, RegistryFact? below, RegistryFact? likely) =>
        below is not { } b ? null : calendar with
        {
            Ground = likely is null ? Ground.Between : Ground.Neighbours,
            Confidence = likely is null ? order.Between : Confidence.Low,
            BoundsConfidence = order.Between,
            Date = likely?.Date,
            Earliest = b.Date,
            Below = section.EntryOf(b),
            Above = Entry(section, likely),
        };

    /// <summary>The nearest letters of a set that are surely recorded.</summary>
    private static (RegistryFact? Before, RegistryFact? After) Letters(ReadOnlySpan<RegistryFact> own, char letter)
    {
        RegistryFact? before = null;
        RegistryFact? after = null;
        foreach (ref readonly var fact in own)
        {
            if (!fact.IsSure || fact.Letter == default)
            {
                continue;
            }

            before = fact.Letter < letter ? fact : before;
            after = fact.Letter > letter && after is null ? fact : after;
        }

        return (before, after);
    }

    private static int? YearOf(RegistrySection section, RegistryFact? below, RegistryFact? above) =>
        section.Key.Organ == Organ.SecurityCouncil && below?.Date.Year == above?.Date.Year ? below?.Date.Year : null;

    private static RegistryEntry? Entry(RegistrySection section, RegistryFact? fact) => fact is { } value ? section.EntryOf(value) : null;
}
