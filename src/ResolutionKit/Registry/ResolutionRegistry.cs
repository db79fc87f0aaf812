using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>What is known about resolutions and decisions: recorded dates of adoption, and what follows from them.</summary>
/// <remarks>
/// <para>Immutable and safe to use from several threads. A section (the numbers of one session) is read when it is first asked for.</para>
/// <para><c>docs/registry.md</c> says where the facts come from, what follows from them, and how often that was right.</para>
/// </remarks>
public sealed class ResolutionRegistry
{
    private readonly object _reading = new();
    private readonly bool _hasRecordedData;
    private readonly Dictionary<int, RegistryEntry[]> _added;
    private Dictionary<int, RegistrySection> _sections = [];

    private ResolutionRegistry(bool hasRecordedData, Dictionary<int, RegistryEntry[]> added)
    {
        _hasRecordedData = hasRecordedData;
        _added = added;
    }

    /// <summary>The recorded facts that come with the library.</summary>
    public static ResolutionRegistry Default { get; } = new(true, []);

    /// <summary>A registry without recorded facts: it knows the calendar only.</summary>
    public static ResolutionRegistry Empty { get; } = new(false, []);

    /// <summary>What is known about a number.</summary>
    /// <param name="number">The number, with its organ.</param>
    /// <param name="kind">Whether a resolution or a decision is meant; by default what the range implies, else a resolution.</param>
    /// <returns>An answer, whose ground is <see cref="Ground.Unknown"/> where nothing is known.</returns>
    public RegistryAnswer Find(ResolutionNumber number, AdoptedTextKind? kind = null)
    {
        var meant = kind ?? number.ImpliedKind ?? AdoptedTextKind.Resolution;
        return number.IsDefault
            ? new RegistryAnswer { Number = number, Kind = meant }
            : RegistryLookup.Find(this, number, meant);
    }

    /// <summary>What is known about a meeting.</summary>
    /// <param name="organ">The General Assembly, whose plenary meetings are counted within a session, or the Security Council, whose meetings are counted through.</param>
    /// <param name="session">The session; for the Security Council the default value.</param>
    /// <param name="number">The number of the meeting.</param>
    /// <returns>An answer without dates where nothing is known, as for meetings of other organs.</returns>
    public MeetingAnswer FindMeeting(Organ organ, Session session, int number)
    {
        var isCounted = organ == Organ.SecurityCouncil || (organ == Organ.GeneralAssembly && session.Number > 0);
        var meetings = isCounted ? Section(SectionKey.OfResolutions(organ, organ == Organ.SecurityCouncil ? default : session)).Meetings : null;
        var (below, above) = (meetings?.Below(number), meetings?.Above(number));
        var period = organ == Organ.GeneralAssembly ? SessionCalendar.Find(session, organ) : null;
        return new MeetingAnswer
        {
            Organ = organ,
            Session = session,
            Number = number,
            Dates = meetings?.DatesOf(number) ?? [],
            Earliest = below?.Date ?? period?.Opened,
            Latest = above?.Date ?? period?.LastDay,
            Below = below?.Number,
            Above = above?.Number,
        };
    }

    /// <summary>This registry with further facts; where both know a number, the further ones hold.</summary>
    /// <remarks>The further facts are neighbours like all others: a date follows from them where they are <see cref="Confidence.Medium"/> or more.</remarks>
    public ResolutionRegistry With(IEnumerable<RegistryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var added = new Dictionary<int, RegistryEntry[]>(_added);
        foreach (var group in entries.GroupBy(entry => SectionKey.Of(entry.Number, entry.Kind).Value))
        {
            added[group.Key] = added.TryGetValue(group.Key, out var before) ? [.. before, .. group] : [.. group];
        }

        return new ResolutionRegistry(_hasRecordedData, added);
    }

    /// <summary>This registry with the facts of a file (see <see cref="RegistryFile"/>); where both know a number, those of the file hold.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line of it cannot be read; the message names it. <see cref="RegistryFile.Load"/> reports all such lines.</exception>
    public ResolutionRegistry WithFile(string path) => With(RegistryFile.Load(path).EntriesOrThrow());

    internal RegistrySection Section(SectionKey key)
    {
        var value = key.Value;
        if (Volatile.Read(ref _sections).TryGetValue(value, out var section))
        {
            return section;
        }

        lock (_reading)
        {
            section = _hasRecordedData ? RegistryData.Read(key) : new RegistrySection(key, [], []);
            section = _added.TryGetValue(value, out var entries) ? section.With(entries) : section;
            Volatile.Write(ref _sections, new Dictionary<int, RegistrySection>(_sections) { [value] = section });
            return section;
        }
    }
}
