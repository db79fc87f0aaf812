using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Tells enacting clauses from other text, and forgets those that are the organ's own.</summary>
internal static class EnactingClauses
{
    // The longest recorded clause has 42 characters; nothing much longer need be compared.
    private const int Longest = 60;

    // What is typed for the comma: the clause is one all the same, and RK4004 mends it.
    private static readonly char[] s_otherMarks = [';', '.', ':', '；', '。', '、', '؛', ' '];

    /// <summary>Whether a text is the clause of an organ in an official language; it may end with another mark than its comma.</summary>
    public static bool TryRecognize(string text, out DraftingLanguage? language, out Organ organ)
    {
        if (text.Length > Longest)
        {
            (language, organ) = (null, default);
            return false;
        }

        return DraftingLanguage.TryRecognizeEnactingClause(text.TrimEnd(s_otherMarks).Replace('’', '\''), out language, out organ);
    }

    /// <summary>The masthead with the organ of a clause, where neither the masthead nor a symbol tells it.</summary>
    public static Masthead WithOrganOf(Masthead masthead, Organ organ) =>
        masthead.Organ is null && masthead.TitleNumber is null && masthead.Symbol is not { Series: "A" or "S" or "E" or "T" } && organ != Organ.GeneralAssembly
            ? masthead with { Organ = organ }
            : masthead;

    /// <summary>The clause to keep: null where it is the organ's own, word for word. An organ without a clause of its own lacks none.</summary>
    public static Prose? Settle(Prose? clause, DraftingLanguage language, Organ organ) =>
        clause is { FootnoteReferences.IsEmpty: true } && clause.Text == (language.EnactingClauseOf(organ) ?? string.Empty) ? null : clause;
}
