using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Whether a Chinese text puts a blank between digits and Han characters, as it does itself within its lines: <c>1998年 12月 4日</c>, <c>1998 年 12 月 4 日</c>.</summary>
internal sealed class GapPolicy
{
    private readonly Dictionary<(char Han, bool IsFirst), int> _votes = [];
    private int _afterHan;
    private int _beforeHan;

    /// <summary>Counts the gaps of a text.</summary>
    public static GapPolicy Of(string content)
    {
        var policy = new GapPolicy();
        for (var at = 0; at + 1 < content.Length; at++)
        {
            if (!Scripts.IsHan(content[at]) && !Scripts.IsWord(content[at]))
            {
                continue;
            }

            var next = content[at + 1] == ' ' ? at + 2 : at + 1;
            if (next < content.Length)
            {
                policy.Count(content[at], content[next], next > at + 1 ? 1 : -1);
            }
        }

        return policy;
    }

    /// <summary>Whether a blank stands between two characters, one of them a Han character and the other a letter or digit.</summary>
    public bool HasGap(char left, char right)
    {
        var isFirst = Scripts.IsHan(left);
        var same = _votes.TryGetValue((isFirst ? left : right, isFirst), out var votes) ? votes : 0;
        return (same != 0 ? same : isFirst ? _afterHan : _beforeHan) > 0;
    }

    private void Count(char left, char right, int vote)
    {
        var isFirst = Scripts.IsHan(left);
        if (isFirst ? !Scripts.IsWord(right) : !Scripts.IsHan(right))
        {
            return;
        }

        var key = (isFirst ? left : right, isFirst);
        _votes[key] = (_votes.TryGetValue(key, out var votes) ? votes : 0) + vote;
        _afterHan += isFirst ? vote : 0;
        _beforeHan += isFirst ? 0 : vote;
    }
}
