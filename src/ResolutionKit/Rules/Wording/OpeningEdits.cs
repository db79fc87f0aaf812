using ResolutionKit.Phrases;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>Changes of opening phrases as fixes: word by word, so that the marks of emphasis around and within stay where they are.</summary>
internal static class OpeningEdits
{
    /// <summary>Puts other words in the place of those of the verb.</summary>
    public static ImmutableArray<DraftFix> Replace(Passage passage, OpeningPhrase phrase, ImmutableArray<string> words, bool isSafe)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var (span, text) in phrase.Changes(words))
        {
            if (passage.Prose.GetSourceSpan(span) is not { } source)
            {
                return [];
            }

            edits.Add(new TextEdit(source, text));
        }

        return edits.Count == 0 ? [] : [new DraftFix($"Write “{phrase.With(words)}”", isSafe, edits.ToImmutable())];
    }

    /// <summary>The stretch from the first to the last word of the verb that other words would change.</summary>
    public static TextSpan ChangedSpan(OpeningPhrase phrase, ImmutableArray<string> words)
    {
        TextSpan? changed = null;
        foreach (var (span, _) in phrase.Changes(words))
        {
            changed = changed is { } before ? TextSpan.Union(before, span) : span;
        }

        return changed ?? phrase.HeadSpan;
    }
}
