namespace ResolutionKit.Registry;

/// <summary>One recorded fact within a section: a number, what stands after it, and the date of adoption.</summary>
internal readonly struct RegistryFact(int serial, string suffix, int day, Confidence confidence, int meetingStart, int meetingLength, RegistryEntry? entry = null) : IComparable<RegistryFact>
{
    private static readonly string[] Letters =
        ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z"];

    public int Serial => serial;

    /// <summary>Empty, a letter, or a part such as <c>IV</c>, <c>B-IX</c>, <c>A-C</c>.</summary>
    public string Suffix => suffix;

    public DateOnly Date => DateOnly.FromDayNumber(day);

    public Confidence Confidence => confidence;

    /// <summary>Whether an error may rest on the fact.</summary>
    public bool IsSure => confidence >= Confidence.Medium;

    /// <summary>Where the meeting stands in the data; without meaning where <see cref="Entry"/> is set.</summary>
    public (int Start, int Length) MeetingSpan => (meetingStart, meetingLength);

    /// <summary>The fact as the user gave it; null where it is one of the recorded data.</summary>
    public RegistryEntry? Entry => entry;

    /// <summary>The letter, where the fact is about one lettered text; else the default value.</summary>
    public char Letter => suffix.Length == 1 ? suffix[0] : default;

    /// <summary>
    /// Whether the fact stands for its number in the order of numbers and dates: the whole text, or the first of a set.
    /// Later letters of a set may be adopted months after numbers that follow.
    /// </summary>
    public bool IsAnchor => confidence >= Confidence.Medium && (suffix.Length == 0 || suffix is "A");

    /// <summary>Whether the fact covers a lettered text: it is about that letter, a section of it, or several letters among which it is.</summary>
    public bool Covers(char letter)
    {
        if (suffix.Length == 0 || (suffix.Length > 1 && suffix[1] != '-'))
        {
            return false;
        }

        // In "A-C" the second letter ends a range, in "B-I", "B-V" and "B-X" it is the numeral of a section.
        return suffix[0] == letter || (suffix.Length == 3 && suffix[2] is not ('I' or 'V' or 'X') && letter > suffix[0] && letter <= suffix[2]);
    }

    public int CompareTo(RegistryFact other) => serial != other.Serial ? serial.CompareTo(other.Serial) : string.CompareOrdinal(suffix, other.Suffix);

    /// <summary>A letter as text, without an allocation for each fact.</summary>
    public static string SuffixOf(char letter) => Letters[letter - 'A'];
}
