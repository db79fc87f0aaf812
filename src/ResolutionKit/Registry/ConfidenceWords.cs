namespace ResolutionKit.Registry;

/// <summary>Confidence as the tables write it: <c>high</c>, <c>medium</c>, <c>low</c>, <c>disputed</c>.</summary>
internal static class ConfidenceWords
{
    public static bool TryParse(ReadOnlySpan<char> word, out Confidence confidence)
    {
        var length = word.Length;
        confidence = length switch
        {
            3 when word.SequenceEqual("low".AsSpan()) => Confidence.Low,
            4 when word.SequenceEqual("high".AsSpan()) => Confidence.High,
            6 when word.SequenceEqual("medium".AsSpan()) => Confidence.Medium,
            8 when word.SequenceEqual("disputed".AsSpan()) => Confidence.Disputed,
            _ => (Confidence)(-1),
        };
        return confidence >= Confidence.Disputed;
    }

    public static string ToWord(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        Confidence.Low => "low",
        _ => "disputed",
    };
}
