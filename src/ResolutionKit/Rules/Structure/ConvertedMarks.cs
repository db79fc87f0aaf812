using ResolutionKit.Drafts;

namespace ResolutionKit.Rules.Structure;

/// <summary>Tells official texts whose Chinese or Arabic marks were all made Latin ones on the way from the printed page.</summary>
/// <remarks>One Latin comma among the script's own is a mistake; a text that has no other says nothing of its punctuation.</remarks>
internal static class ConvertedMarks
{
    /// <summary>Whether a mark stands for the one that is due, in a text that has only Latin marks.</summary>
    public static bool StandFor(DraftContext context, char mark, char due) =>
        mark != due && mark == LatinOf(due) && context.Draft.Form == DraftForm.OfficialText && context.Draft.Source is { } source && !HasOwnMarks(context, source.Content);

    private static bool HasOwnMarks(DraftContext context, string content)
    {
        var punctuation = context.Language.Punctuation;
        return content.AsSpan().IndexOfAny(punctuation.Comma, punctuation.Semicolon) >= 0;
    }

    private static char LatinOf(char mark) => mark switch
    {
        '，' or '،' => ',',
        '；' or '؛' => ';',
        '：' => ':',
        _ => mark,
    };
}
