namespace ResolutionKit.Languages;

/// <summary>A verb that opens paragraphs: <c>Calling upon = Calls upon</c>.</summary>
/// <param name="Preambular">As it opens a preambular paragraph; null where it opens none.</param>
/// <param name="Operative">As it opens an operative paragraph; null where it opens none.</param>
/// <param name="IsEither">Whether one form serves both, as in Chinese.</param>
internal sealed record OpeningVerb(OpeningSide? Preambular, OpeningSide? Operative, bool IsEither)
{
    /// <summary>What tells the verb from others: its operative form, or the only one it has.</summary>
    public string Key { get; } = (Operative ?? Preambular)!.Masculine;

    /// <summary>Reads a verb from its notation: <c>Recalling = Recalls</c>, <c>Having considered =</c>, <c>回顾</c>.</summary>
    public static OpeningVerb Parse(string notation)
    {
        var sign = notation.IndexOf('=');
        if (sign < 0)
        {
            var only = OpeningSide.Parse(notation);
            return new OpeningVerb(only, only, IsEither: true);
        }

        return new OpeningVerb(OpeningSide.Parse(notation.Substring(0, sign)), OpeningSide.Parse(notation.Substring(sign + 1)), IsEither: false);
    }
}
