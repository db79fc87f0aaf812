namespace ResolutionKit.Analyzers.Authoring;

/// <summary>Tells whether a text ends as a sentence or as a phrase.</summary>
internal static class FullStop
{
    private const string Ends = ".。．｡?!？！؟۔…";
    private const string Closers = "\"'”’»›)]」』）】";

    /// <summary>Whether a message does not end as a sentence does.</summary>
    /// <remarks>What ends with a placeholder may take its full stop from the argument.</remarks>
    public static bool IsMissing(string message)
    {
        var end = message.TrimEnd();
        var sentence = end.TrimEnd(Closers.ToCharArray());
        return sentence.Length > 0 && sentence[sentence.Length - 1] != '}' && Ends.IndexOf(sentence[sentence.Length - 1]) < 0;
    }

    /// <summary>Whether a title ends with a full stop that is not that of an abbreviation.</summary>
    public static bool IsTooMany(string title)
    {
        var end = title.TrimEnd();
        if (end.Length < 2 || end[end.Length - 1] is not ('.' or '。'))
        {
            return false;
        }

        var word = end.Substring(end.LastIndexOf(' ') + 1, end.Length - end.LastIndexOf(' ') - 2);
        return word.IndexOf('.') < 0 && !word.Equals("etc", StringComparison.OrdinalIgnoreCase) && word.Length > 1;
    }
}
