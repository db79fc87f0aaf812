using System.Text;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>What the braces at the end of a paragraph or heading say of it: <c>{.operative}</c>, <c>{marker="1 bis"}</c>.</summary>
internal sealed class BlockNote
{
    private static readonly string[] Roles = ["enacting-clause", "preamble", "operative", "after", "title", "section", "part", "annex", "heading"];
    private static readonly string[] Keys = ["marker", "numeral", "letter", "adopted", "meeting"];

    private readonly List<(string Key, string Value, TextSpan Span)> _values = [];

    /// <summary>What the block is; null where the braces do not say.</summary>
    public string? Role { get; private set; }

    /// <summary>The value of a key, and its place.</summary>
    public bool TryGet(string key, out string value, out TextSpan span)
    {
        foreach (var entry in _values)
        {
            if (entry.Key == key)
            {
                (value, span) = (entry.Value, entry.Span);
                return true;
            }
        }

        (value, span) = (string.Empty, default);
        return false;
    }

    /// <summary>Takes the note off the end of a block; null where there is none.</summary>
    public static BlockNote? Take(SourceText source, ref TextSpan content)
    {
        if (content.IsEmpty || source.Content[content.End - 1] != '}')
        {
            return null;
        }

        // A value in quotes may have a brace in it, so that the last brace need not be the one that opens.
        for (var at = content.End - 2; at >= content.Start && content.End - at < 300; at--)
        {
            if (source.Content[at] is '\r' or '\n')
            {
                return null;
            }

            if (source.Content[at] == '{' && !(at > content.Start && source.Content[at - 1] == '\\') && Read(source, TextSpan.FromBounds(at + 1, content.End - 1)) is { } note)
            {
                content = source.Trim(TextSpan.FromBounds(content.Start, at));
                return note;
            }
        }

        return null;
    }

    private static BlockNote? Read(SourceText source, TextSpan span)
    {
        var note = new BlockNote();
        var text = source.ToString(span);
        var at = 0;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            if (at == text.Length)
            {
                return note.Role is null && note._values.Count == 0 ? null : note;
            }

            var wordEnd = at + 1;
            while (wordEnd < text.Length && text[wordEnd] is not (' ' or '\t' or '='))
            {
                wordEnd++;
            }

            var word = text.Substring(at, wordEnd - at);
            if (word[0] == '.' && (wordEnd == text.Length || text[wordEnd] != '='))
            {
                if (note.Role is not null || Array.IndexOf(Roles, word.Substring(1)) < 0)
                {
                    return null;
                }

                note.Role = word.Substring(1);
                at = wordEnd;
            }
            else if (wordEnd == text.Length || Array.IndexOf(Keys, word) < 0 || !note.TakeValue(word, text, wordEnd + 1, span.Start, out at))
            {
                return null;
            }
        }
    }

    private bool TakeValue(string key, string text, int at, int offset, out int end)
    {
        var value = new StringBuilder();
        end = at;
        if (end >= text.Length || text[end] != '"')
        {
            while (end < text.Length && text[end] is not (' ' or '\t' or '"'))
            {
                value.Append(text[end++]);
            }

            _values.Add((key, value.ToString(), TextSpan.FromBounds(offset + at, offset + end)));
            return end > at;
        }

        for (end++; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] == '\\' && end + 1 < text.Length)
            {
                end++;
            }

            value.Append(text[end]);
        }

        _values.Add((key, value.ToString(), TextSpan.FromBounds(offset + at + 1, offset + Math.Min(end, text.Length))));
        return end++ < text.Length;
    }
}
