namespace ResolutionKit.Languages;

/// <summary>Ordinals in words up to ninety-nine: a word alone, or a word for tens before it.</summary>
/// <param name="Tens">What may stand before another word, and is added to it: <c>seventy</c>, 70.</param>
/// <param name="Words">What may stand alone or last: <c>third</c>, 3.</param>
internal sealed record WrittenOrdinals(ImmutableArray<(string Word, int Value)> Tens, ImmutableArray<(string Word, int Value)> Words)
{
    public static readonly WrittenOrdinals None = new([], []);

    /// <summary>The value of a text without blanks, or 0.</summary>
    public int Read(ReadOnlySpan<char> text)
    {
        var value = ReadWord(text);
        foreach (var (word, tens) in Tens)
        {
            if (value == 0 && text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase) &&
                ReadWord(text.Slice(word.Length).TrimStart('-')) is > 0 and < 10 and var units)
            {
                value = tens + units;
            }
        }

        return value;
    }

    private int ReadWord(ReadOnlySpan<char> text)
    {
        foreach (var (word, value) in Words)
        {
            if (text.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return 0;
    }
}
