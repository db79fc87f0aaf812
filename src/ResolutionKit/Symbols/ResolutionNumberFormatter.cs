using System.Globalization;

namespace ResolutionKit.Symbols;

/// <summary>Writes resolution numbers: as texts cite them, and as the library catalogues them.</summary>
internal static class ResolutionNumberFormatter
{
    public static string ToCitingForm(ResolutionNumber number)
    {
        var serial = Invariant(number.Serial);
        var letter = number.Letter is { } value ? " " + value : string.Empty;
        return number.Form switch
        {
            NumberForm.None => string.Empty,
            NumberForm.Running when number.Year == 0 => serial,
            NumberForm.Running => $"{serial} ({Invariant(number.Year)})",
            NumberForm.YearSlash => $"{Invariant(number.Year)}/{serial}{letter}",
            NumberForm.RomanSession => $"{serial}{letter} ({number.Session.ToRomanString()})",
            _ => $"{number.Session}/{serial}{letter}",
        };
    }

    public static string ToSymbol(ResolutionNumber number, AdoptedTextKind kind)
    {
        var prefix = PrefixOf(number.Organ);
        if (prefix is null || number.IsDefault)
        {
            return ToCitingForm(number).Replace(" ", string.Empty);
        }

        // The library puts the letter of a set after the session: A/RES/217(III)A.
        var rest = number.Form == NumberForm.RomanSession
            ? $"{Invariant(number.Serial)}({number.Session.ToRomanString()}){number.Letter}"
            : ToCitingForm(number).Replace(" ", string.Empty);
        return $"{prefix}/{(kind == AdoptedTextKind.Decision ? "DEC" : "RES")}/{rest}";
    }

    /// <summary>What stands before <c>RES</c> in the symbols of an organ; null for a body that is not named in <see cref="Organ"/>.</summary>
    public static string? PrefixOf(Organ organ) => organ switch
    {
        Organ.GeneralAssembly => "A",
        Organ.SecurityCouncil => "S",
        Organ.EconomicAndSocialCouncil => "E",
        Organ.HumanRightsCouncil => "A/HRC",
        Organ.CommissionOnHumanRights => "E/CN.4",
        Organ.TrusteeshipCouncil => "T",
        _ => null,
    };

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
