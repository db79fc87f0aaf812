namespace ResolutionKit.Languages;

/// <summary>Ordinals of a language that puts hundred, ten and unit after one another: <c>seventy-third</c>, <c>septuagésimo tercer</c>.</summary>
/// <param name="Units">The ordinals from 1 on, as far as they are words of their own.</param>
/// <param name="Tens">The ordinals 20, 30 … 90 where nothing follows: <c>seventieth</c>. The first is that of 20.</param>
/// <param name="TensBeforeUnit">The same before a unit, with what parts them: <c>seventy-</c>.</param>
/// <param name="Hundredth">The ordinal 100.</param>
/// <param name="HundredBefore">The same before a ten or a unit, with what parts them: <c>one hundred and </c>.</param>
internal sealed record OrdinalWords(string[] Units, string[] Tens, string[] TensBeforeUnit, string Hundredth, string HundredBefore)
{
    /// <summary>The ordinal of a number from 1 to 199.</summary>
    public string Of(int number) => number switch
    {
        100 => Hundredth,
        > 100 => HundredBefore + Of(number - 100),
        _ when number <= Units.Length => Units[number - 1],
        _ when number % 10 == 0 => Tens[(number / 10) - 2],
        _ => TensBeforeUnit[(number / 10) - 2] + Units[(number % 10) - 1],
    };
}
