using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Fixes;

/// <summary>Breaks drafts in small ways, as drafters do, or in large ones, as programs do; always in the same ways for the same seed.</summary>
internal sealed class DraftBreaker(int seed)
{
    private static readonly (string From, string To)[] s_slips =
    [
        (",\n", ";\n"), (",\n", "\n"), (",\n", ".\n"), (";\n", ",\n"), (";\n", ".\n"), (";\n", "\n"), (".\n", ";\n"), (".\n", "\n"), (":\n", ";\n"),
        ("，\n", ",\n"), ("，\n", "；\n"), ("，\n", "\n"), ("；\n", ";\n"), ("；\n", "，\n"), ("；\n", "。\n"), ("。\n", "；\n"), ("。\n", ".\n"), ("：", ":"),
        ("1. ", "2. "), ("2. ", "3. "), ("2. ", "1. "), ("3. ", "5. "), ("4. ", "٤. "), ("(a)", "(b)"), ("(b)", "(d)"), ("(b)", "(ii)"), ("(c)", "（c）"), ("*Recalling*", "1. *Recalling*"),
        ("5 December 2018", "5 December 2017"), ("22 December", "12 December"), ("73/27", "73/266"), ("2018 年", "2017 年"), ("12 月", "2 月"), ("resolutions", "decision"), ("(2001)", "(2002)"),
        ("[^1]", "[^2]"), ("[^1]", ""), ("[^1]", "[^1][^1]"), ("paragraph 3", "paragraph 9"), ("第 3 段", "第 9 段"), ("paragraph 1", "paragraph 2"),
        (" ", "  "), (" ", "\u00A0"), (" ", ""), ("*", ""), ("the ", "the the "), ("“", "\""), ("General Assembly", "general assembly"), ("Member States", "member states"),
        ("(", "（"), (")", "）"), ("-", "–"), ("session: 81", "session: 80"), ("title:", "titel:"), ("L.99", "L.99/Rev.1"), ("决定", "决定决定"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>A draft with a few small mistakes, with other line ends and a byte-order mark as it comes.</summary>
    public SourceText Slip(string name, string text)
    {
        for (var slips = _random.Next(1, 6); slips > 0; slips--)
        {
            var (from, to) = s_slips[_random.Next(s_slips.Length)];
            var places = PlacesOf(text, from);
            if (places.Count > 0)
            {
                var at = places[_random.Next(places.Count)];
                text = text.Remove(at, from.Length).Insert(at, to);
            }
        }

        return Encode(name, text);
    }

    /// <summary>A draft that was cut, or with lines doubled, lost or in another order.</summary>
    public SourceText Mangle(string name, string text)
    {
        var lines = text.Split('\n').ToList();
        for (var times = _random.Next(1, 4); times > 0; times--)
        {
            var (one, other) = (_random.Next(lines.Count), _random.Next(lines.Count));
            switch (_random.Next(4))
            {
                case 0:
                    lines.Insert(other, lines[one]);
                    break;
                case 1:
                    (lines[one], lines[other]) = (lines[other], lines[one]);
                    break;
                case 2 when lines.Count > 1:
                    lines.RemoveAt(one);
                    break;
                default:
                    _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lines).Slice(Math.Min(one, other), Math.Abs(one - other)));
                    break;
            }
        }

        text = string.Join('\n', lines);
        return _random.Next(3) == 0 ? Encode(name, text[.._random.Next(text.Length + 1)]) : Encode(name, text);
    }

    private SourceText Encode(string name, string text)
    {
        var encoding = _random.Next(8) == 0 ? Encoding.Unicode : new UTF8Encoding(encoderShouldEmitUTF8Identifier: _random.Next(2) == 0);
        text = _random.Next(2) == 0 ? text.ReplaceLineEndings("\r\n") : text;
        return SourceText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], name);
    }

    private static List<int> PlacesOf(string text, string part)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return places;
    }
}
