using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class ClauseAndSymbolTests
{
    [Theory]
    [InlineData("A/C.1/81/L.1", "[|The Security Council,|]", "The enacting clause names the Security Council, but A/C.1/81/L.1 is a symbol of the General Assembly.")]
    [InlineData("A/HRC/48/L.1", "[|The General Assembly,|]", "The enacting clause names the General Assembly, but A/HRC/48/L.1 is a symbol of the Human Rights Council.")]
    public void Another_organ_is_reported(string symbol, string clause, string message) => RuleCase.Of("RK6012").Reports(Text(symbol, clause), message);

    [Theory]
    [InlineData("A/C.6/81/L.1", "The General Assembly,")]
    [InlineData("E/CN.4/2005/L.1", "The Economic and Social Council,")]
    [InlineData("E/CN.6/2020/L.1", "The General Assembly,")]
    [InlineData("S/2018/922", "The General Assembly,")]
    public void Symbols_under_which_others_speak_are_not(string symbol, string clause) => RuleCase.Of("RK6012").IsSilent(Text(symbol, clause));

    private static string Text(string symbol, string clause) => $"---\nresolution: {symbol}\n---\n\n{clause}\n\n*Recalling* its resolutions,\n\n1. *Welcomes* the report.\n";
}
