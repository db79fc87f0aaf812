using System.Diagnostics.CodeAnalysis;
using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Bodies;

/// <summary>The form in which a body numbers its resolutions: <c>{year}-{number}</c>, <c>R-{number} ({session})</c>.</summary>
/// <remarks>
/// <c>{year}</c> stands for four digits, <c>{number}</c> for one to five and <c>{session}</c> for one to three; all else stands for itself, a blank for any
/// blanks, a hyphen for either hyphen, and letters for themselves in either case. Zeros before a number do not matter: 2026-014 is 2026-14.
/// </remarks>
public sealed class BodyNumberForm
{
    private static readonly string[] s_fields = ["year", "number", "session"];

    private readonly string _form;

    private BodyNumberForm(string form) => _form = form;

    /// <summary>Reads a form, if a text is one, and says what is wrong if it is not.</summary>
    /// <param name="text">The text: <c>{year}-{number}</c>.</param>
    /// <param name="form">The form.</param>
    /// <param name="problem">What is wrong, as a sentence; null where nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out BodyNumberForm? form, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = Refuse(text);
        form = problem is null ? new BodyNumberForm(text.Trim()) : null;
        return form is not null;
    }

    /// <summary>Whether a text is a number in this form and nothing else.</summary>
    public bool IsNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return trimmed.Length > 0 && Match(trimmed.AsSpan(), 0, null) == trimmed.Length;
    }

    /// <summary>The form as it was written.</summary>
    public override string ToString() => _form;

    /// <summary>A number as it is compared, without the zeros before its parts; null where the text is no number in this form.</summary>
    internal string? Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        return Match(text.AsSpan(), 0, normal) == text.Length ? normal.ToString() : null;
    }

    /// <summary>Whether a number may begin with a character.</summary>
    internal bool MayBeginWith(char character) => _form[0] == '{' ? character is >= '0' and <= '9' : IsSame(character, _form[0]);

    /// <summary>The place after a number that begins at a place; 0 where none does.</summary>
    internal int Match(ReadOnlySpan<char> text, int start, StringBuilder? normal)
    {
        var at = start;
        for (var i = 0; i < _form.Length; i++)
        {
            switch (_form[i])
            {
                case '{':
                    var close = _form.IndexOf('}', i);
                    var length = LengthOfField(_form[i + 1], text.Slice(at));
                    if (length == 0)
                    {
                        return 0;
                    }

                    AppendTrimmed(normal, text.Slice(at, length));
                    at += length;
                    i = close;
                    break;
                case ' ':
                    while (at < text.Length && Blanks.IsBlank(text[at]))
                    {
                        at++;
                    }

                    normal?.Append(' ');
                    break;
                default:
                    if (at >= text.Length || !IsSame(text[at], _form[i]))
                    {
                        return 0;
                    }

                    normal?.Append(_form[i]);
                    at++;
                    break;
            }
        }

        return at;
    }

    private static void AppendTrimmed(StringBuilder? normal, ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits.TrimStart('0'))
        {
            normal?.Append(digit);
        }
    }

    private static int LengthOfField(char field, ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return field switch
        {
            'y' => digits == 4 ? 4 : 0,
            's' => digits <= 3 ? digits : 0,
            _ => digits <= 5 ? digits : 0,
        };
    }

    private static bool IsSame(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right) || (right == '-' && left is '\u2010' or '\u2011');

    private static string? Refuse(string text)
    {
        var hasNumber = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('{'); open >= 0;)
        {
            var close = text.IndexOf('}', open);
            var name = close < 0 ? null : text.Substring(open + 1, close - open - 1);
            if (name is null || Array.IndexOf(s_fields, name) < 0)
            {
                return $"'{text}' is not a form of numbers: in braces stand year, number or session, as in {{year}}-{{number}}.";
            }

            if (!seen.Add(name))
            {
                return $"'{{{name}}}' stands twice in the form of numbers.";
            }

            hasNumber |= name == "number";
            open = text.IndexOf('{', close);
            if (open == close + 1)
            {
                return $"'{text}' does not tell where '{{{name}}}' ends: put a mark between it and what follows.";
            }
        }

        return hasNumber ? null : $"'{text}' is not a form of numbers: it has no {{number}}, as in {{year}}-{{number}}.";
    }
}
