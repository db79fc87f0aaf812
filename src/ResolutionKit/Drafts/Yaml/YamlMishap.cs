using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>What was read before the parser stopped.</summary>
internal enum YamlMishapContext
{
    None,
    AfterQuote,
    AfterBracket,
    AfterAlias,
}

/// <summary>A place where YamlDotNet's parser stopped, and what was read before it: to be said in words that a drafter understands.</summary>
/// <param name="Content">The source.</param>
/// <param name="Limit">Where the YAML ends in it.</param>
/// <param name="Start">Where the parser says the trouble begins.</param>
/// <param name="End">Where it says it ends.</param>
/// <param name="LastEnd">Where the last value ends that was read.</param>
/// <param name="Last">What that value was.</param>
internal readonly record struct YamlMishap(string Content, int Limit, int Start, int End, int LastEnd, YamlMishapContext Last)
{
    /// <summary>What is wrong and what to do, and the place.</summary>
    /// <param name="message">The parser's own message.</param>
    public (string Text, TextSpan Span) Explain(string message)
    {
        if (Has(message, "invalid tab"))
        {
            return ("A tab cannot indent a line in YAML: use blanks.", TabAtLineStart());
        }

        if (Has(message, "end of stream") || Has(message, "wrong indentation"))
        {
            return ("This quotation mark is never closed: write the same mark where the text ends.", At(Start, 1));
        }

        if (Has(message, "tag") && !Has(message, "expected"))
        {
            return ("A text that begins with ! must stand in quotes in YAML.", RestOfLine(Start));
        }

        if (Has(message, "escape"))
        {
            return ("A backslash in double quotes must stand for something that YAML knows, as \\n: write \\\\ for a backslash, or put the text in single quotes.", At(End, 2));
        }

        if (Has(message, "invalid mapping"))
        {
            return ("YAML takes the words before this colon for a key: put the whole text in quotes, as in '*Calls upon* Member States:'.", At(Start, 1));
        }

        if (Has(message, "cannot start any token"))
        {
            return Start < Limit && Content[Start] == '\t'
                ? ("A tab cannot indent a line in YAML: use blanks.", At(Start, 1))
                : ($"A text cannot begin with {CharacterAt(Start)} in YAML: put it in quotes.", At(Start, 1));
        }

        if (Has(message, "block scalar"))
        {
            return ("After > or | the text begins on the next line, indented: put a text that begins with this mark in quotes.", At(Start, 1));
        }

        if (Has(message, "entries are not allowed"))
        {
            return ("A list begins on the line below its key, each item after - and a blank.", At(Start, 1));
        }

        return IsOnLineOfLast ? AfterLast(message) : (ThisLine(message), RestOfLine(Start));
    }

    private (string Text, TextSpan Span) AfterLast(string message) => Last switch
    {
        YamlMishapContext.AfterAlias => ("A text that begins with * must stand in quotes in YAML: '*Recalling* its resolution'.", RestOfLine(StartOfWord(LastEnd))),
        YamlMishapContext.AfterQuote => ("The text goes on after its closing quotation mark: put all of it in quotes, and write a quotation mark within it twice ('it''s').", RestOfLine(Start)),
        YamlMishapContext.AfterBracket => ("The text goes on after a closing bracket: put a text that begins with [ or { in quotes.", RestOfLine(Start)),
        _ => (ThisLine(message), RestOfLine(Start)),
    };

    private static string ThisLine(string message) =>
        Has(message, "','") ? "A list in brackets is never closed: separate its values by commas and close it with ] or }."
        : Has(message, "expected key") || Has(message, "'-' indicator") || Has(message, "expected ':'")
            ? "This line is no key with its value and no item of the list: indent it if it goes on with the text above, or write it as 'key: value' or '- text', in line with the others."
        : $"This is not YAML: {message}";

    private bool IsOnLineOfLast => Last != YamlMishapContext.None && LastEnd <= Start && Content.AsSpan(LastEnd, Math.Min(Start, Limit) - LastEnd).IndexOfAny('\r', '\n') < 0;

    private static bool Has(string message, string words) => message.AsSpan().Contains(words.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private TextSpan At(int start, int length)
    {
        start = Math.Min(start, Limit);
        return new TextSpan(start, Math.Min(length, Limit - start));
    }

    private string CharacterAt(int at) => at < Limit ? Content.Substring(at, char.IsHighSurrogate(Content[at]) && at + 1 < Limit ? 2 : 1) : "this";

    // '*Recalling*' ends in a star as well: what was read is all of the word.
    private int StartOfWord(int end)
    {
        while (end > 0 && !char.IsWhiteSpace(Content[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int LineStart(int at)
    {
        while (at > 0 && Content[at - 1] is not ('\r' or '\n'))
        {
            at--;
        }

        return at;
    }

    private TextSpan RestOfLine(int start)
    {
        start = Math.Min(start, Limit);
        var rest = Content.AsSpan(start, Limit - start);
        var length = rest.IndexOfAny('\r', '\n');
        rest = (length < 0 ? rest : rest.Slice(0, length)).TrimEnd();
        return new TextSpan(start, Math.Max(rest.Length, start < Limit ? 1 : 0));
    }

    // The parser names the key above; the tab is at the beginning of a line below it.
    private TextSpan TabAtLineStart()
    {
        for (var at = LineStart(LastEnd); at < Limit; at++)
        {
            var line = at;
            while (at < Limit && Content[at] == ' ')
            {
                at++;
            }

            if (at < Limit && Content[at] == '\t' && line >= Math.Min(Start, LastEnd))
            {
                return new TextSpan(at, 1);
            }

            var newLine = Content.IndexOf('\n', Math.Min(at, Limit), Limit - Math.Min(at, Limit));
            if (newLine < 0)
            {
                break;
            }

            at = newLine;
        }

        return At(Start, 1);
    }
}
