using ResolutionKit.Drafts;
using ResolutionKit.Languages;

namespace ResolutionKit.Accuracy.Gold;

/// <summary>A text, with the annotations of a careful reader.</summary>
/// <param name="Set">The folder in which it lies: <c>sentences</c>, <c>documents</c>.</param>
/// <param name="Name">Its name within the set.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text itself.</param>
internal sealed record GoldText(string Set, string Name, DraftingLanguage Language, string Text)
{
    /// <summary>Whether it is a sentence out of a text, whose language cannot be told from an enacting clause.</summary>
    public bool IsSentence { get; init; }

    /// <summary>What it cites; null where nobody has annotated it.</summary>
    public ImmutableArray<GoldCitation>? Citations { get; init; }

    /// <summary>How it is built; null where that is not annotated.</summary>
    public GoldStructure? Structure { get; init; }

    /// <summary>The text as the library reads it.</summary>
    public Draft Draft => Parse(Text);

    /// <summary>A text like it as the library reads it.</summary>
    public Draft Parse(string text) => IsSentence ? Draft.Parse(text + "\n", DraftForm.OfficialText, Language) : Draft.Parse(text, DraftForm.OfficialText);
}
