using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6004: the agenda-item paragraph or a request for a report names a session that is not later than the text's own.</summary>
/// <remarks>
/// A session more than five ahead is information: items recur every one, two or three sessions. The sessions of other bodies, those of texts that only
/// tell of a report, and resumed sessions are left alone.
/// </remarks>
public sealed class RequestedSession() : DraftRule(Definition)
{
    private const int FarAhead = 5;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6004",
        Title = "Session named for agenda or report is not to come",
        MessageFormat = "Session {0} is named here, but the text is of session {1}{2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "An item goes on the provisional agenda of a session to come, and a report is asked for one; when a text of last year is taken up again, its sessions must move on.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.Resolution is not { Organ: Organ.GeneralAssembly, Session: { Kind: SessionKind.Regular } own } || context.Language.SessionRequests is not { } words)
        {
            return;
        }

        var isRequest = false;
        foreach (var passage in context.Resolution.Passages)
        {
            if (passage.Kind != PassageKind.Operative)
            {
                continue;
            }

            // The verb of a paragraph governs its sub-paragraphs.
            isRequest = passage is { Level: 0, IsAfter: false } ? Opens(passage.Prose.Text, words) : isRequest;
            if (isRequest)
            {
                Look(context, passage, own, words);
            }
        }
    }

    private static void Look(DraftContext context, Passage passage, Session own, SessionRequestWords words)
    {
        foreach (var (span, session) in context.Language.FindSessionNames(passage.Prose.Text))
        {
            var distance = session.Number - own.Number;
            if (session.Kind != SessionKind.Regular || distance is > 0 and <= FarAhead || !IsMeant(passage.Prose.Text, span, words) || (distance == 0 && IsResumed(passage.Prose.Text, span, words)))
            {
                continue;
            }

            context.Report(passage, new Finding(span, session, own, distance > 0 ? $", {distance} sessions before; make sure that it is meant" : "; name a later one")
            {
                Severity = distance > 0 ? Severity.Info : null,
            });
        }
    }

    private static bool Opens(string text, SessionRequestWords words)
    {
        // The first words only: what a paragraph asks for is said by the verb with which it begins.
        var head = text.AsSpan(0, Math.Min(text.Length, 30));
        foreach (var opening in words.Openings)
        {
            if (head.IndexOf(opening.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(string text, TextSpan session, SessionRequestWords words)
    {
        var before = text.AsSpan(0, session.Start).TrimEnd();
        while (EndsWithAny(before, words.Fillers) is > 0 and var length)
        {
            before = before.Slice(0, before.Length - length).TrimEnd();
        }

        return EndsWithAny(before, words.Before) > 0 && (words.After.IsEmpty || IsFollowed(text, session.End, words.After));
    }

    // In the same clause, and not as something that was done: 提交的报告.
    private static bool IsFollowed(string text, int from, ImmutableArray<string> words)
    {
        var clause = text.AsSpan(from);
        var end = clause.IndexOfAny("，；。".AsSpan());
        clause = end < 0 ? clause : clause.Slice(0, end);
        foreach (var word in words)
        {
            var at = clause.IndexOf(word.AsSpan());
            if (at >= 0 && !clause.Slice(at + word.Length).StartsWith("的".AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsResumed(string text, TextSpan session, SessionRequestWords words)
    {
        var start = Math.Max(0, session.Start - 20);
        var around = text.AsSpan(start, Math.Min(text.Length, session.End + 4) - start);
        foreach (var word in words.Resumed)
        {
            if (around.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word.AsSpan()) && (text.Length == word.Length || word[0] >= 0x2E80 || !char.IsLetter(text[text.Length - word.Length - 1])))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
