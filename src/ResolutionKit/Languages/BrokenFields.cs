using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>Finds the words that Word leaves where a cross-reference lost its target: <c>Error! Bookmark not defined.</c></summary>
/// <remarks>
/// The words are in the language of the program that made the document, not of the document: all six are looked for in every text.
/// An official text wraps them anywhere, so blanks between any two characters count for nothing, and <c>!</c> may be <c>！</c>.
/// </remarks>
internal static class BrokenFields
{
    private static readonly char[] ExclamationMarks = ['!', '！'];

    private static readonly (string Head, string[] Tails)[] Words =
    [
        ("错误", ["未定义书签。", "未找到引用源。"]),
        ("Error", ["Bookmark not defined.", "Reference source not found.", "Marcador no definido.", "No se encuentra el origen de la referencia."]),
        ("Erreur", ["Signet non défini.", "Source du renvoi introuvable."]),
        ("Ошибка", ["Закладка не определена.", "Источник ссылки не найден."]),
        ("خطأ", ["الإشارة المرجعية غير معرّفة.", "لم يتم العثور على مصدر المرجع."]),
    ];

    /// <summary>The stretches of a text that are such words, in order.</summary>
    public static ImmutableArray<TextSpan> FindIn(string text)
    {
        ImmutableArray<TextSpan>.Builder? found = null;
        var from = 0;
        while (from < text.Length && text.IndexOfAny(ExclamationMarks, from) is var mark and >= 0)
        {
            from = mark + 1;
            if (Around(text, mark) is { } span)
            {
                (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(span);
                from = span.End;
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private static TextSpan? Around(string text, int mark)
    {
        foreach (var (head, tails) in Words)
        {
            var start = MatchBackwards(text, mark, head);
            if (start < 0)
            {
                continue;
            }

            foreach (var tail in tails)
            {
                var end = MatchForwards(text, mark + 1, tail);
                if (end >= 0)
                {
                    return TextSpan.FromBounds(start > 0 && text[start - 1] == '¡' ? start - 1 : start, end);
                }
            }
        }

        return null;
    }

    private static int MatchBackwards(string text, int at, string word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
        {
            do
            {
                at--;
            }
            while (at >= 0 && char.IsWhiteSpace(text[at]));

            if (at < 0 || text[at] != word[i])
            {
                return -1;
            }
        }

        return at;
    }

    private static int MatchForwards(string text, int at, string words)
    {
        foreach (var character in words)
        {
            if (character == ' ')
            {
                continue;
            }

            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at >= text.Length || text[at] != character)
            {
                return -1;
            }

            at++;
        }

        return at;
    }
}
