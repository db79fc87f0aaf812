using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Groups the tokens of a sentence into citations; what the order of words decides is left to the two kinds of it.</summary>
internal abstract class SentenceReading(List<Token> tokens, List<CitedNumber> numbers)
{
    private static readonly Token s_nothing = new(TokenKind.Other, default, 0);

    /// <summary>How many tokens a parenthesis or a description may have: what is longer belongs to no citation.</summary>
    protected const int LongestAside = 120;

    /// <summary>The ordinal of the present list.</summary>
    public int List { get; set; }

    /// <summary>The numbers taken for citations.</summary>
    protected List<CitedNumber> Numbers { get; } = numbers;

    /// <summary>The number of tokens.</summary>
    protected int Count => tokens.Count;

    /// <summary>The text that the tokens were cut from.</summary>
    protected string Text { get; private set; } = string.Empty;

    /// <summary>Reads the sentence.</summary>
    public void Read(string text)
    {
        Text = text;
        Begin();
        for (var i = 0; i < Count; i++)
        {
            i = Take(i);
        }

        End();
    }

    /// <summary>Forgets the sentence before.</summary>
    protected abstract void Begin();

    /// <summary>Settles what the end of the sentence leaves open.</summary>
    protected abstract void End();

    /// <summary>Ends a list: something stands at this place that no citation has in it.</summary>
    protected abstract void Break();

    protected abstract void TakeNumber(int index);

    protected abstract void TakeDate(int index);

    protected abstract void TakeSeparator(int index);

    protected abstract void TakeColon();

    /// <summary>Takes the phrase at a place, and what belongs to it; returns the last place taken.</summary>
    protected abstract int TakePhrase(int index, Phrase phrase);

    /// <summary>Takes the parenthesis that opens at a place, and what belongs to it; returns the last place taken.</summary>
    protected abstract int TakeParenthesis(int index);

    // Takes the token at a place, and others behind it that belong to it; returns the last place taken.
    private int Take(int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Phrase:
                return TakePhrase(index, token.Phrase!);
            case TokenKind.Open:
                return TakeParenthesis(index);
            case TokenKind.Number:
                TakeNumber(index);
                break;
            case TokenKind.Date:
                TakeDate(index);
                break;
            case TokenKind.Comma or TokenKind.Semicolon:
                TakeSeparator(index);
                break;
            case TokenKind.Colon:
                TakeColon();
                break;
            default:
                Break();
                break;
        }

        return index;
    }

    /// <summary>The token at a place; one without meaning beyond the ends.</summary>
    public Token At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : s_nothing;

    /// <summary>Whether a date stands at a place, with its year.</summary>
    protected bool IsFullDate(int index) => At(index) is { Kind: TokenKind.Date, Date.Year: > 0 };

    /// <summary>The place of the parenthesis that closes the one at a place; -1 where none does.</summary>
    protected int CloseOf(int open)
    {
        for (var i = open + 1; i < Math.Min(tokens.Count, open + LongestAside); i++)
        {
            if (tokens[i].Kind == TokenKind.Close && tokens[i].Depth == tokens[open].Depth)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the number at a place repeats, as a symbol in parentheses, the number before it: <c>64/25 (A/RES/64/25)</c>.</summary>
    protected bool RepeatsAsSymbol(int index)
    {
        if (!At(index).Number.IsSymbol || At(index - 1).Kind != TokenKind.Open || Numbers.Count == 0)
        {
            return false;
        }

        var symbol = At(index).Number;
        var before = Numbers[Numbers.Count - 1].Mark;
        return symbol.Serial == before.Serial && symbol.Session == before.Session && symbol.Year == before.Year;
    }

    /// <summary>The body named by the phrase at a place.</summary>
    protected CitedBody BodyAt(int index) => At(index) is { Phrase: { Body: var body } phrase } && phrase.Is(PhraseRoles.Body) ? body : CitedBody.None;
}
