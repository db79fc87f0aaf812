using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Symbols;

namespace ResolutionKit.Cli.Commands;

/// <summary>Numbers of resolutions as they are typed: in citing form or as a symbol, with or without quotes around one that has blanks.</summary>
internal static class NumberArguments
{
    /// <summary>Joins what a shell took apart: <c>43/78 H</c> and <c>217 A (III)</c> come as several arguments unless they are quoted.</summary>
    public static IEnumerable<string> Join(IEnumerable<string> arguments)
    {
        string? number = null;
        foreach (var argument in arguments)
        {
            var goesOn = argument is [>= 'A' and <= 'Z'] or ['(', .., ')'];
            if (number is not null && !goesOn)
            {
                yield return number;
            }

            number = number is not null && goesOn ? $"{number} {argument}" : argument;
        }

        if (number is not null)
        {
            yield return number;
        }
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number in citing form, or a symbol.</param>
    /// <param name="number">The number.</param>
    /// <param name="kind">What the symbol says it is; null where a number says nothing.</param>
    /// <param name="problem">What is wrong with the text, as a sentence; null where nothing is.</param>
    public static bool TryRead(string text, out ResolutionNumber number, out AdoptedTextKind? kind, [NotNullWhen(false)] out string? problem)
    {
        text = text.Trim();
        kind = null;
        if (ResolutionNumber.TryParse(text, null, out number, out problem))
        {
            return true;
        }

        // Only a symbol begins with the letter of a series and a slash; S-10/2 does not.
        if (text.Length < 2 || !char.IsAsciiLetterUpper(text[0]) || !text.Contains('/', StringComparison.Ordinal) || text.StartsWith("S-", StringComparison.Ordinal))
        {
            return false;
        }

        if (!DocumentSymbol.TryParse(text, out var symbol, out problem))
        {
            return false;
        }

        if (symbol.ResolutionNumber is not { } named)
        {
            problem = $"'{text}' is the symbol of another document: a resolution's is written as A/RES/77/37 or S/RES/1373(2001).";
            return false;
        }

        number = named;
        kind = symbol.Nature == "DEC" ? AdoptedTextKind.Decision : null;
        return true;
    }
}
