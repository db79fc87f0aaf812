using System.Globalization;

namespace ResolutionKit.Symbols;

/// <summary>Writes resolution numbers: as texts cite them, as the library catalogues them, and as an address.</summary>
internal static class ResolutionNumberFormatter
{
    public static string ToCitingForm(ResolutionNumber number)
    {
        if (number.IsDefault)
        {
            return string.Empty;
        }

        var serial = Invariant(number.Serial);
        var letter = number.Letter is { } value ? " " + value : string.Empty;
        return number switch
        {
            { Organ: Organ.SecurityCouncil, Year: 0 } => serial,
            { Organ: Organ.SecurityCouncil } => $"{serial} ({Invariant(number.Year)})",
            { Year: > 0 } => $"{Invariant(number.Year)}/{serial}{letter}",
            { HasRomanSession: true } => $"{serial}{letter} ({number.Session.ToRomanString()})",
            _ => $"{number.Session}/{serial}{letter}",
        };
    }

    public static string ToSymbol(ResolutionNumber number, AdoptedTextKind text)
    {
        if (number.IsDefault)
        {
            return string.Empty;
        }

        var nature = text == AdoptedTextKind.Decision ? "DEC" : "RES";
        var series = number.Organ switch
        {
            Organ.GeneralAssembly => "A",
            Organ.SecurityCouncil => "S",
            Organ.EconomicAndSocialCouncil => "E",
            Organ.HumanRightsCouncil => "A/HRC",
            Organ.CommissionOnHumanRights => "E/CN.4",
            Organ.TrusteeshipCouncil => "T",
            _ => string.Empty,
        };
        if (series.Length == 0)
        {
            return ToCitingForm(number).Replace(" ", string.Empty);
        }

        var serial = Invariant(number.Serial);
        var rest = number switch
        {
            { Organ: Organ.SecurityCouncil, Year: 0 } => serial,
            { Organ: Organ.SecurityCouncil } => $"{serial}({Invariant(number.Year)})",
            { Year: > 0 } => $"{Invariant(number.Year)}/{serial}{number.Letter}",
            { HasRomanSession: true } => $"{serial}({number.Session.ToRomanString()}){number.Letter}",
            _ => $"{number.Session}/{serial}{number.Letter}",
        };
        return $"{series}/{nature}/{rest}";
    }

    public static Uri? ToUri(ResolutionNumber number, string language) =>
        number.IsDefault || number.Organ == Organ.Other || number.ImpliedKind == AdoptedTextKind.Decision
            ? null
            : DocumentAddress.Of(ToSymbol(number, AdoptedTextKind.Resolution), language);

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
