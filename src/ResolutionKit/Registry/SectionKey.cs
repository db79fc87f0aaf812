using System.Globalization;
using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>The set of numbers among which a number has its neighbours: those of one organ, of one kind, and of one session or year.</summary>
internal readonly struct SectionKey
{
    public readonly Organ Organ;
    public readonly AdoptedTextKind Kind;
    public readonly Session Session;
    public readonly int Year;

    private SectionKey(Organ organ, AdoptedTextKind kind, Session session, int year)
    {
        Organ = organ;
        Kind = kind;
        Session = session;
        Year = year;
    }

    /// <summary>The key as one number.</summary>
    public int Value => ((int)Organ << 20) | ((int)Kind << 18) | ((int)Session.Kind << 16) | (Year > 0 ? Year + 2000 : Session.Number);

    /// <summary>The section of a number. The Security Council numbers its resolutions through: its year is no part of the key.</summary>
    public static SectionKey Of(ResolutionNumber number, AdoptedTextKind kind) =>
        new(number.Organ, kind, number.Session, number.Organ == Organ.SecurityCouncil ? 0 : number.Year);

    /// <summary>The section of the resolutions of a session.</summary>
    public static SectionKey OfResolutions(Organ organ, Session session) => new(organ, AdoptedTextKind.Resolution, session, 0);

    /// <summary>The head of the section in the data, and with a slash and a number the symbol of most of its texts: <c>A/RES/73</c>, <c>A/RES/(XXX)</c>, <c>S/RES</c>.</summary>
    public string ToHeader()
    {
        var nature = Kind == AdoptedTextKind.Decision ? "/DEC" : "/RES";
        var series = ResolutionNumberFormatter.PrefixOf(Organ) ?? "other";
        var within = Year > 0 ? "/" + Year.ToString(CultureInfo.InvariantCulture)
            : Session.Number == 0 ? string.Empty
            : IsRoman ? "/(" + Session.ToRomanString() + ")"
            : "/" + Session.ToString();
        return series + nature + within;
    }

    /// <summary>What the records of this section's meetings begin with, where they are plenary meetings: <c>A/73/</c>, <c>A/</c>, <c>S/</c>.</summary>
    public string MeetingPrefix => Organ switch
    {
        Organ.GeneralAssembly when !IsRoman => "A/" + Session.ToString() + "/",
        Organ.SecurityCouncil => "S/",
        _ => "A/",
    };

    private bool IsRoman => NumberingConvention.FormOf(Organ, Session) == NumberForm.RomanSession;

    /// <summary>The number of a fact of this section.</summary>
    public ResolutionNumber NumberOf(int serial, char? letter, DateOnly date) => Organ == Organ.SecurityCouncil
        ? ResolutionNumber.OfSecurityCouncil(serial, date.Year)
        : Year > 0 ? ResolutionNumber.OfYear(Year, serial, letter, Organ)
        : ResolutionNumber.OfSession(Session, serial, letter, Organ);
}
