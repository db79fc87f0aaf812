using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Registry;

/// <summary>The ground of an answer in words, as messages print it after an equals sign.</summary>
internal static class RegistryExplanation
{
    public static string Of(RegistryAnswer answer) => answer.Ground switch
    {
        Ground.Recorded => Recorded(answer),
        Ground.Neighbours => $"between {Name(answer.Below)} and {Name(answer.Above)}, both of {Long(answer.Below!.Date)}",
        Ground.Between => Between(answer),
        Ground.Session => Session(answer),
        Ground.Year => Years(answer),
        _ => "nothing is recorded",
    };

    /// <summary>A session as sentences name it: <c>session 73</c>, <c>session XXX</c>, <c>session 12 of the Human Rights Council</c>.</summary>
    public static string Name(Session session, Organ organ)
    {
        var number = NumberingConvention.FormOf(organ, session) == NumberForm.RomanSession ? session.ToRomanString() : session.ToString();
        return organ == Organ.GeneralAssembly ? $"session {number}" : $"session {number} of the {organ.ToName()}";
    }

    private static string Recorded(RegistryAnswer answer)
    {
        var sure = answer.Confidence >= Confidence.Medium ? "recorded" : "recorded once, not confirmed";
        return answer.Meeting is null ? sure : $"{sure}: {answer.Meeting}";
    }

    private static string Between(RegistryAnswer answer) => (answer.Below, answer.Above) switch
    {
        ({ } below, { } above) when below.Number.Serial == answer.Number.Serial && above.Number.Serial == answer.Number.Serial && answer.Number.Letter is null =>
            $"{Name(below)} is of {Long(below.Date)} and {Name(above)} of {Long(above.Date)}",
        ({ } below, { } above) => $"between {Name(below)} of {Long(below.Date)} and {Name(above)} of {Long(above.Date)}",
        ({ } below, null) => $"after {Name(below)} of {Long(below.Date)}" + (answer.Latest is { } latest ? $" and not later than {Long(latest)}" : string.Empty),
        (null, { } above) => $"before {Name(above)} of {Long(above.Date)}" + (answer.Earliest is { } earliest ? $" and not earlier than {Long(earliest)}" : string.Empty),
        _ => Session(answer),
    };

    private static string Session(RegistryAnswer answer)
    {
        if (answer.Period is not { } period)
        {
            return Years(answer);
        }

        var name = Name(period.Session, period.Organ);
        return period switch
        {
            { IsExpected: true, LastDay: { } last } => $"{name} is expected to run from {Long(period.Opened)} to {Long(last)}",
            { LastDay: { } last } => $"{name} ran from {Long(period.Opened)} to {Long(last)}",
            _ => $"{name} has been open since {Long(period.Opened)}",
        };
    }

    private static string Years(RegistryAnswer answer) => (answer.Earliest, answer.Latest) switch
    {
        ({ } earliest, { } latest) => $"adopted between {Long(earliest)} and {Long(latest)}",
        ({ } earliest, null) => $"not adopted before {Long(earliest)}",
        (null, { } latest) => $"not adopted after {Long(latest)}",
        _ => "nothing is recorded",
    };

    private static string Name(RegistryEntry? entry) => entry!.Part is null ? entry.Number.ToString() : $"{entry.Number} {entry.Part}";

    private static string Long(DateOnly date) => IsoDate.FormatLong(date);
}
