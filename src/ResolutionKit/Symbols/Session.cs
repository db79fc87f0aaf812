using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResolutionKit.Symbols;

/// <summary>A session of an organ: its kind and its number, as in <c>73</c>, <c>S-10</c> or <c>ES-11</c>.</summary>
/// <remarks>
/// <para>
/// Until the thirtieth regular session (1975), the seventh special session and the fifth emergency special session of the General
/// Assembly the number was written in Roman numerals: <c>XXX</c>, <c>S-VI</c>, <c>ES-V</c>. Both spellings are read, and are equal;
/// <see cref="ToString()"/> writes Arabic digits, <see cref="ToRomanString"/> the others.
/// </para>
/// <para>The default value is no session: it is equal to itself only and written as an empty string. Sessions are ordered by kind, then by number.</para>
/// </remarks>
public readonly record struct Session : IComparable<Session>
#if NET
    , ISpanParsable<Session>, ISpanFormattable
#endif
{
    /// <summary>Creates a session.</summary>
    /// <param name="number">Its number, from 1 to 999.</param>
    /// <param name="kind">Its kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 999, or there is no such kind.</exception>
    public Session(int number, SessionKind kind = SessionKind.Regular)
    {
        if (number is < 1 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Sessions are numbered from 1 to 999.");
        }

        if (kind is not (SessionKind.Regular or SessionKind.Special or SessionKind.Emergency))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A session is regular, special or emergency special.");
        }

        Number = number;
        Kind = kind;
    }

    /// <summary>The number, from 1; 0 in the default value.</summary>
    public int Number { get; }

    /// <summary>The kind.</summary>
    public SessionKind Kind { get; }

    /// <summary>Whether this is the default value, no session.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>Reads a session: <c>73</c>, <c>XXX</c>, <c>S-10</c>, <c>S-VI</c>, <c>ES-11</c> or <c>ES-V</c>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <exception cref="FormatException">The text is not a session; the message says why.</exception>
    public static Session Parse([StringSyntax("Session")] string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var session, out var problem) ? session : throw new FormatException(problem);
    }

    /// <summary>Reads a session, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Session session) => TryParse(text.AsSpan(), out session);

    /// <summary>Reads a session, if the text is one, and says what is wrong if it is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="session">The session read.</param>
    /// <param name="problem">What is wrong with the text, as a sentence; null where nothing is.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Session session, [NotNullWhen(false)] out string? problem)
    {
        problem = TryParse(text.AsSpan(), out session) ? null : SessionRefusal.Explain(text ?? string.Empty);
        return problem is null;
    }

    /// <summary>The right spelling of a text that is not a session but is meant to be one: <c>73</c> for <c>73rd</c>, <c>S-10</c> for <c>S10</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The session's text; null where the text is a session already, or where it cannot be told which is meant.</returns>
    public static string? Respell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out _) ? null : SessionRefusal.Respell(text);
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out Session session)
    {
        session = default;
        var kind = SessionKind.Regular;
        if (text.StartsWith("ES-".AsSpan()))
        {
            kind = SessionKind.Emergency;
            text = text.Slice(3);
        }
        else if (text.StartsWith("S-".AsSpan()))
        {
            kind = SessionKind.Special;
            text = text.Slice(2);
        }

        if (!SymbolScanner.TryNumber(text, 3, out var number) && !RomanNumeral.TryParse(text, out number))
        {
            return false;
        }

        session = new Session(number, kind);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Session other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : Number.CompareTo(other.Number);

    /// <summary>Whether the first session comes before the second in order of kind and number.</summary>
    public static bool operator <(Session left, Session right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first session comes before the second or is the same.</summary>
    public static bool operator <=(Session left, Session right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first session comes after the second in order of kind and number.</summary>
    public static bool operator >(Session left, Session right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first session comes after the second or is the same.</summary>
    public static bool operator >=(Session left, Session right) => left.CompareTo(right) >= 0;

    /// <summary>The session in Arabic digits: <c>73</c>, <c>S-10</c>, <c>ES-11</c>.</summary>
    public override string ToString() => Number == 0 ? string.Empty : Prefix + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The session in Roman numerals: <c>XXX</c>, <c>S-VI</c>, <c>ES-V</c>; beyond 399, which no session reaches, in digits.</summary>
    public string ToRomanString() => Number is 0 or > 399 ? ToString() : Prefix + RomanNumeral.Format(Number);

    private string Prefix => Kind switch
    {
        SessionKind.Special => "S-",
        SessionKind.Emergency => "ES-",
        _ => string.Empty,
    };

#if NET
    /// <inheritdoc/>
    static Session IParsable<Session>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Session>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Session result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Session ISpanParsable<Session>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<Session>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Session result) => TryParse(s, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SymbolScanner.TryCopy(ToString(), destination, out charsWritten);
#endif
}
