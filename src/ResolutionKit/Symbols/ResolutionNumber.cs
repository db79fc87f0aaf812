using System.Diagnostics.CodeAnalysis;

namespace ResolutionKit.Symbols;

/// <summary>The number under which an organ adopted a resolution or decision, in the form in which texts cite it.</summary>
/// <remarks>
/// <para>Forms (United Nations Editorial Manual, system of identification of resolutions and decisions):</para>
/// <list type="table">
/// <item><term><c>77/37</c>, <c>43/78 H</c>, <c>72/512</c></term><description>General Assembly, since the thirty-first session (1976); Human Rights Council.</description></item>
/// <item><term><c>217 A (III)</c>, <c>2625 (XXV)</c></term><description>General Assembly up to the thirtieth session; Economic and Social Council up to the sixty-third (1977): <c>1503 (XLVIII)</c>.</description></item>
/// <item><term><c>3201 (S-VI)</c>, <c>2252 (ES-V)</c></term><description>special sessions up to the seventh, emergency special sessions up to the fifth.</description></item>
/// <item><term><c>S-10/2</c>, <c>ES-11/1</c></term><description>later special and emergency special sessions.</description></item>
/// <item><term><c>1373 (2001)</c></term><description>Security Council: a running number and the year of adoption.</description></item>
/// <item><term><c>2006/23</c></term><description>Economic and Social Council since 1978; Commission on Human Rights.</description></item>
/// </list>
/// <para>
/// The number does not say whether a resolution or a decision is meant; <see cref="ImpliedKind"/> says what its range implies.
/// The blank before a letter or parenthesis may be missing when read (<c>43/78H</c>, <c>1373(2001)</c>); it is always written.
/// </para>
/// <para>
/// The default value is no number; it is written as an empty string. Numbers are ordered by organ, then by session or year (sessions first: the
/// Economic and Social Council counted by sessions until 1977), number and letter; those of the Security Council by number.
/// </para>
/// </remarks>
public readonly record struct ResolutionNumber : IComparable<ResolutionNumber>
#if NET
    , ISpanParsable<ResolutionNumber>, ISpanFormattable
#endif
{
    private readonly byte _organ;
    private readonly NumberForm _form;
    private readonly char _letter;

    internal ResolutionNumber(Organ organ, in NumberParts parts)
    {
        _organ = (byte)organ;
        _form = parts.Form;
        _letter = parts.Letter;
        Session = parts.Session;
        Year = parts.Year;
        Serial = parts.Serial;
    }

    /// <summary>The organ that adopted the text.</summary>
    public Organ Organ => (Organ)_organ;

    /// <summary>The session that the number names; the default value where it names a year.</summary>
    public Session Session { get; }

    /// <summary>The year that the number names; 0 where it names a session, or a Security Council number stands without its year.</summary>
    public int Year { get; }

    /// <summary>The number within the session or year, or the running number of the Security Council.</summary>
    public int Serial { get; }

    /// <summary>The letter of a text that is one of a set, <c>H</c> in <c>43/78 H</c>; null where there is none.</summary>
    public char? Letter => _letter == default ? null : _letter;

    /// <summary>Whether this is the default value, no number.</summary>
    public bool IsDefault => Serial == 0;

    /// <summary>Whether the session stands in parentheses, in Roman numerals: <c>2625 (XXV)</c>.</summary>
    public bool HasRomanSession => _form == NumberForm.RomanSession;

    /// <summary>Whether the number is a resolution's or a decision's, as far as its range tells; null where it does not.</summary>
    /// <remarks>
    /// General Assembly decisions are numbered from 301 or 401 within a session and no session has reached 400 resolutions:
    /// a number from 400 is a decision's, one below 300 a resolution's. Decisions of the Economic and Social Council
    /// are numbered from 200 within a year, those of the Human Rights Council and the Commission on Human Rights from 101.
    /// Before 1976 the decisions of the General Assembly had no numbers.
    /// </remarks>
    public AdoptedTextKind? ImpliedKind => Organ switch
    {
        Organ.SecurityCouncil => AdoptedTextKind.Resolution,
        Organ.GeneralAssembly when HasRomanSession => AdoptedTextKind.Resolution,
        Organ.GeneralAssembly when Session.Kind == SessionKind.Regular => Serial switch
        {
            0 => null,
            >= 400 => AdoptedTextKind.Decision,
            < 300 => AdoptedTextKind.Resolution,
            _ => null,
        },
        Organ.EconomicAndSocialCouncil when Year > 0 => Serial >= 200 ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution,
        Organ.HumanRightsCouncil or Organ.CommissionOnHumanRights when !HasRomanSession && Serial > 100 => AdoptedTextKind.Decision,
        _ => null,
    };

    internal NumberForm Form => _form;

    private NumberParts Parts => new(_form, Session, Year, Serial, _letter);

    /// <summary>A number within a session: <c>77/37</c>, <c>2625 (XXV)</c>, <c>S-10/2</c>.</summary>
    /// <param name="session">The session.</param>
    /// <param name="serial">The number within it, or the running number up to 1976.</param>
    /// <param name="letter">The letter of a text that is one of a set.</param>
    /// <param name="organ">The organ. For <see cref="Organ.Other"/> the session stands before a slash; parse the text where it does not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999, or the letter not from A to Z.</exception>
    /// <exception cref="ArgumentException">The organ has no such number: the session is none of its own, or the number within it is above 999.</exception>
    public static ResolutionNumber OfSession(Session session, int serial, char? letter = null, Organ organ = Organ.GeneralAssembly) =>
        Create(organ, new NumberParts(NumberingConvention.FormOf(organ, session), session, 0, CheckSerial(serial), CheckLetter(letter)));

    /// <summary>A number of the Security Council: <c>1373 (2001)</c>.</summary>
    /// <param name="serial">The running number, from 1.</param>
    /// <param name="year">The year of adoption, from 1946; 0 where a text leaves it out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException">The Council did not meet in that year.</exception>
    public static ResolutionNumber OfSecurityCouncil(int serial, int year) =>
        Create(Organ.SecurityCouncil, new NumberParts(NumberForm.Running, default, year, CheckSerial(serial), default));

    /// <summary>A number within a year: <c>2006/23</c>.</summary>
    /// <param name="year">The year, from 1978.</param>
    /// <param name="serial">The number within it.</param>
    /// <param name="letter">The letter of a text that is one of a set.</param>
    /// <param name="organ">The organ.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999, or the letter not from A to Z.</exception>
    /// <exception cref="ArgumentException">The organ has no such number: it did not count by that year, or the number within it is above 999.</exception>
    public static ResolutionNumber OfYear(int year, int serial, char? letter = null, Organ organ = Organ.EconomicAndSocialCouncil) =>
        Create(organ, new NumberParts(NumberForm.YearSlash, default, year, CheckSerial(serial), CheckLetter(letter)));

    /// <summary>Reads a number in its citing form.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="organ">The organ meant, where the form does not tell: <c>16/21</c> is the General Assembly's unless said otherwise, and <c>598</c> is a
    /// number of the Security Council only if said so. Where that organ does not number its texts in this form, the form decides:
    /// <c>1373 (2001)</c> is the Security Council's. <see cref="Organ.Other"/> takes every form: <c>689 (XXXV)</c>, <c>1/1</c>.</param>
    /// <exception cref="FormatException">The text is not such a number; the message says why.</exception>
    public static ResolutionNumber Parse([StringSyntax("ResolutionNumber")] string text, Organ? organ = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, organ, out var number, out var problem) ? number : throw new FormatException(problem);
    }

    /// <summary>Reads a number in its citing form, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ResolutionNumber number) => ResolutionNumberParser.TryParse(text.AsSpan(), null, out number);

    /// <summary>Reads a number in its citing form, if the text is one, and says what is wrong if it is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="organ">The organ meant, where the form does not tell.</param>
    /// <param name="number">The number read.</param>
    /// <param name="problem">What is wrong with the text, as a sentence; null where nothing is.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, Organ? organ, out ResolutionNumber number, [NotNullWhen(false)] out string? problem)
    {
        problem = ResolutionNumberParser.Parse(text.AsSpan(), organ, out number);
        return problem is null;
    }

    /// <summary>The right spelling of a text that is not a number but is meant to be one: <c>73/266</c> for <c>73-266</c>, <c>145 (XXI)</c> for <c>21/145</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="organ">The organ meant, where the form does not tell.</param>
    /// <returns>A text that is read with the same organ; null where the text is a number already, or where it cannot be told which is meant.</returns>
    public static string? Respell(string text, Organ? organ = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ResolutionNumberParser.TryParse(text.AsSpan(), organ, out _) ? null : ResolutionNumberRefusal.Respell(text, organ)?.ToString();
    }

    /// <summary>The same number as another organ's: a bare <c>16/21</c> in a text of the Human Rights Council.</summary>
    /// <returns>The number with that organ; unchanged where that organ does not number its texts in this form.</returns>
    public ResolutionNumber WithOrgan(Organ organ) => NumberingConvention.Allows(organ, Parts) ? new(organ, Parts) : this;

    /// <summary>The same number with another letter, or none.</summary>
    /// <exception cref="ArgumentException">The letter is not from A to Z, or the organ's numbers have none.</exception>
    public ResolutionNumber WithLetter(char? letter) => letter == Letter ? this : Create(Organ, Parts with { Letter = CheckLetter(letter) });

    /// <summary>The symbol under which the text is catalogued, without blanks: <c>A/RES/43/78H</c>, <c>S/RES/1373(2001)</c>, <c>A/DEC/72/512</c>.</summary>
    /// <param name="kind">Whether a resolution or a decision is meant; by default what the range implies, else a resolution.</param>
    /// <returns>The symbol; for <see cref="Organ.Other"/>, whose symbols are not known, the citing form without blanks.</returns>
    /// <remarks>Decisions of the General Assembly have no document of their own; <c>A/DEC/…</c> is the form in which the library catalogues them.</remarks>
    public string ToSymbol(AdoptedTextKind? kind = null) => ResolutionNumberFormatter.ToSymbol(this, kind ?? ImpliedKind ?? AdoptedTextKind.Resolution);

    /// <summary>The address of the official document, or null for a text that has none: a decision, a text of another body, a number without its year.</summary>
    /// <param name="language">The language as two letters: <c>ar</c>, <c>en</c>, <c>es</c>, <c>fr</c>, <c>ru</c> or <c>zh</c>.</param>
    /// <remarks>
    /// This is <c>undocs.org</c>, the permanent address of the United Nations for its documents. It does not know all texts of lettered sets by their
    /// letter; their address is a search for the symbol in the Digital Library of the United Nations.
    /// </remarks>
    /// <exception cref="ArgumentException">The language is not an official one.</exception>
    public Uri? DocumentUri(string language = "en") => DocumentAddress.Of(this, language);

    /// <inheritdoc/>
    public int CompareTo(ResolutionNumber other)
    {
        var order = Organ.CompareTo(other.Organ);
        if (order == 0 && Organ != Organ.SecurityCouncil)
        {
            // A number without a year has 0 there, and so comes first.
            order = Year.CompareTo(other.Year);
            order = order != 0 ? order : Session.CompareTo(other.Session);
        }

        order = order != 0 ? order : Serial.CompareTo(other.Serial);
        order = order != 0 ? order : Year.CompareTo(other.Year);
        order = order != 0 ? order : _letter.CompareTo(other._letter);
        return order != 0 ? order : _form.CompareTo(other._form);
    }

    /// <summary>Whether the first number comes before the second.</summary>
    public static bool operator <(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first number comes before the second or is the same.</summary>
    public static bool operator <=(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first number comes after the second.</summary>
    public static bool operator >(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first number comes after the second or is the same.</summary>
    public static bool operator >=(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number in its citing form, with single blanks: <c>43/78 H</c>, <c>1373 (2001)</c>, <c>217 A (III)</c>.</summary>
    public override string ToString() => ResolutionNumberFormatter.ToCitingForm(this);

    private static ResolutionNumber Create(Organ organ, in NumberParts parts) => NumberingConvention.Allows(organ, parts)
        ? new(organ, parts)
        : throw new ArgumentException($"There is no such number: {ResolutionNumberRefusal.ReasonOf(organ, parts)}.");

    private static int CheckSerial(int serial) => serial is >= 1 and <= NumberingConvention.LastRunningNumber
        ? serial
        : throw new ArgumentOutOfRangeException(nameof(serial), serial, "Resolutions and decisions are numbered from 1 to 9999.");

    private static char CheckLetter(char? letter) => letter is null or (>= 'A' and <= 'Z')
        ? letter ?? default
        : throw new ArgumentOutOfRangeException(nameof(letter), letter, "The texts of a set are lettered from A to Z.");

#if NET
    /// <inheritdoc/>
    static ResolutionNumber IParsable<ResolutionNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ResolutionNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ResolutionNumber result) => TryParse(s, out result);

    /// <inheritdoc/>
    static ResolutionNumber ISpanParsable<ResolutionNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<ResolutionNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ResolutionNumber result) =>
        ResolutionNumberParser.TryParse(s, null, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SymbolScanner.TryCopy(ToString(), destination, out charsWritten);
#endif
}
