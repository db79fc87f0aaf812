using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5023: the years of a name stand behind it, and before it elsewhere in the text.</summary>
/// <remarks>
/// Only years from one to another are looked at (2021-2025 年): one year behind a name is that of what follows, 工作组 2021 年报告. The name is the same where the
/// other place has it, with its head (工作组, 委员会), behind the same years.
/// </remarks>
public sealed class YearsOfName() : DraftRule(Definition)
{
    // What may stand between the years and the head of their name: 信息和通信技术的安全和使用问题不限成员名额.
    private const int LongestName = 60;

    private const int LengthOfYears = 9;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5023",
        Title = "Years on the other side of a name",
        MessageFormat = "“{0}” has its years before the name elsewhere in this text; write “{1}”.",
        DefaultSeverity = Severity.Info,
        Languages = [DraftingLanguage.Chinese],
        Fixes = RuleFixes.OnRequest,
        Why = "The years by which bodies of one kind are told apart belong to the name, and a name has its parts in one order.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var heads = context.Language.HouseStyle.Names.Heads;
        var named = new List<(string Years, string Head, string Name)>();
        var behind = new List<(Passage Passage, TextSpan Years, int End, string Head)>();
        foreach (var passage in context.Resolution.Passages.Where(RunningText.IsIn))
        {
            var text = passage.Prose.Text;
            for (var at = 0; at + LengthOfYears < text.Length; at++)
            {
                if (EndOfYears(text, at) is not (> 0 and var end))
                {
                    continue;
                }

                var years = new TextSpan(at, LengthOfYears);
                named.AddRange(NamesAfter(text, end, heads).Select(name => (text.Substring(years.Start, years.Length), name.Head, name.Name)));
                if (HeadBefore(text, at, heads) is { } head && !RunningText.IsQuoted(text, at, context.Language))
                {
                    behind.Add((passage, years, end, head));
                }

                at = end - 1;
            }
        }

        foreach (var (passage, years, end, head) in behind)
        {
            Report(context, passage, years, end, named.FindAll(name => name.Head == head && name.Years == passage.Prose.Text.Substring(years.Start, years.Length)));
        }
    }

    private static void Report(DraftContext context, Passage passage, TextSpan years, int end, List<(string Years, string Head, string Name)> named)
    {
        if (named.Count == 0)
        {
            return;
        }

        // The name goes back as far as this text has it in the same words.
        var text = passage.Prose.Text;
        var nameEnd = TrimmedEnd(text, years.Start);
        var length = named.Max(name => SharedEnd(text, nameEnd, name.Name));
        var span = TextSpan.FromBounds(nameEnd - length, end);
        var right = $"{text[years.Start..end]}{text[span.Start..nameEnd]}";
        context.Report(passage, new Finding(span, text.Substring(span.Start, span.Length), right)
        {
            Fixes = DraftFix.In(passage.Prose, $"Write “{right}”", isSafe: false, span, right),
        });
    }

    // 2021-2025 年: the place behind 年.
    private static int EndOfYears(string text, int at)
    {
        if ((at > 0 && char.IsDigit(text[at - 1])) || !IsYear(text, at) || text[at + 4] is not ('-' or '–' or '—') || !IsYear(text, at + 5))
        {
            return 0;
        }

        var end = at + LengthOfYears;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '年' ? end + 1 : 0;
    }

    private static bool IsYear(string text, int at) =>
        at + 4 <= text.Length && text[at] is '1' or '2' && Scripts.IsDigit(text[at + 1]) && Scripts.IsDigit(text[at + 2]) && Scripts.IsDigit(text[at + 3]);

    private static IEnumerable<(string Head, string Name)> NamesAfter(string text, int from, ImmutableArray<string> heads)
    {
        var end = from;
        while (end < text.Length && end - from < LongestName && (Scripts.IsHan(text[end]) || char.IsWhiteSpace(text[end])))
        {
            end++;
        }

        foreach (var head in heads)
        {
            var at = text.IndexOf(head, from, end - from, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return (head, text.Substring(from, at + head.Length - from).Trim());
            }
        }
    }

    private static string? HeadBefore(string text, int years, ImmutableArray<string> heads)
    {
        var before = text.AsSpan(0, TrimmedEnd(text, years));
        foreach (var head in heads)
        {
            if (before.EndsWith(head.AsSpan(), StringComparison.Ordinal))
            {
                return head;
            }
        }

        return null;
    }

    private static int TrimmedEnd(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int SharedEnd(string text, int end, string name)
    {
        var length = 0;
        while (length < name.Length && length < end && text[end - 1 - length] == name[name.Length - 1 - length])
        {
            length++;
        }

        return length;
    }
}
