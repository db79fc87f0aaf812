namespace ResolutionKit.Cli.Terminal;

/// <summary>Output put together from stretches in several inks; a line end is a stretch of its own.</summary>
internal sealed class InkedText
{
    private readonly List<(string Text, Ink Ink)> _stretches = [];

    public IReadOnlyList<(string Text, Ink Ink)> Stretches => _stretches;

    /// <summary>Whether no stretch stands out.</summary>
    public bool IsPlain => _stretches.TrueForAll(stretch => stretch.Ink == Ink.Plain);

    /// <summary>A text that is all plain, with its line ends.</summary>
    public static InkedText Of(string text) => new InkedText().Add(text);

    public InkedText Add(string text, Ink ink = Ink.Plain)
    {
        if (text.Length > 0)
        {
            _stretches.Add((text, ink));
        }

        return this;
    }

    public InkedText EndLine()
    {
        _stretches.Add(("\n", Ink.Plain));
        return this;
    }

    /// <summary>The text without its inks.</summary>
    public override string ToString() => string.Concat(_stretches.Select(stretch => stretch.Text));
}
