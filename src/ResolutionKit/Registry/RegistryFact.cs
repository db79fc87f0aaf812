namespace ResolutionKit.Registry;

/// <summary>One recorded fact within a section: a number, what stands after it, and the date of adoption.</summary>
/// <remarks>Fields, not properties: each property more would be compiled before the first answer.</remarks>
internal readonly struct RegistryFact : IComparable<RegistryFact>
{
    private static readonly string[] Letters =
        ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z"];

    public readonly int Serial;

    /// <summary>Empty, a letter, or a part such as <c>IV</c>, <c>B-IX</c>, <c>A-C</c>.</summary>
    public readonly string Suffix;

    public readonly DateOnly Date;

    public readonly Confidence Confidence;

    /// <summary>Where the meeting stands in the data; the length is 0 where it is not known or the fact is a user's.</summary>
    public readonly int MeetingStart;
    public readonly int MeetingLength;

    /// <summary>The fact as the user gave it; null where it is one of the recorded data.</summary>
    public readonly RegistryEntry? Entry;

    public RegistryFact(int serial, string suffix, DateOnly date, Confidence confidence, int meetingStart, int meetingLength)
    {
        Serial = serial;
        Suffix = suffix;
        Date = date;
        Confidence = confidence;
        MeetingStart = meetingStart;
        MeetingLength = meetingLength;
    }

    public RegistryFact(RegistryEntry entry)
        : this(entry.Number.Serial, entry.Suffix, entry.Date, entry.Confidence, 0, 0) => Entry = entry;

    /// <summary>Whether an error may rest on the fact.</summary>
    public bool IsSure => Confidence >= Confidence.Medium;

    /// <summary>The letter, where the fact is about one lettered text; else the default value.</summary>
    public char Letter => Suffix.Length == 1 ? Suffix[0] : default;

    /// <summary>
    /// Whether the fact stands for its number in the order of numbers and dates: the whole text, or the first of a set.
    /// Later letters of a set may be adopted months after numbers that follow.
    /// </summary>
    public bool IsAnchor => IsSure && (Suffix.Length == 0 || Suffix is "A");

    /// <summary>Whether the fact covers a lettered text: it is about that letter, a section of it, or several letters among which it is.</summary>
    public bool Covers(char letter)
    {
        if (Suffix.Length == 0 || (Suffix.Length > 1 && Suffix[1] != '-'))
        {
            return false;
        }

        // In "A-C" the second letter ends a range, in "B-I", "B-V" and "B-X" it is the numeral of a section.
        return Suffix[0] == letter || (Suffix.Length == 3 && Suffix[2] is not ('I' or 'V' or 'X') && letter > Suffix[0] && letter <= Suffix[2]);
    }

    public int CompareTo(RegistryFact other) => Serial != other.Serial ? Serial.CompareTo(other.Serial) : string.CompareOrdinal(Suffix, other.Suffix);

    /// <summary>A letter as text, without an allocation for each fact.</summary>
    public static string SuffixOf(char letter) => Letters[letter - 'A'];
}
