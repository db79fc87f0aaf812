using System.Runtime.CompilerServices;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>Finds what the patterns of a language describe.</summary>
internal sealed class PatternReader
{
    private const int NearBefore = 12;
    private const char LastSpaced = '\u2E80';

    private static readonly ConditionalWeakTable<DraftingLanguage, PatternReader> s_known = new();

    private readonly DraftingLanguage _language;
    private readonly (Kind Kind, TextPattern[] Patterns)[] _kinds;

    private PatternReader(DraftingLanguage language)
    {
        _language = language;
        var patterns = language.References;
        _kinds =
        [
            (Kind.Record, Make(patterns.Records)), (Kind.Charter, Make(patterns.Charter)), (Kind.Treaty, Make(patterns.Treaties)),
            (Kind.Plenary, Make(patterns.PlenaryMeetings)), (Kind.Meeting, Make(patterns.Meetings)),
        ];
    }

    private enum Kind
    {
        Record,
        Charter,
        Treaty,
        Plenary,
        Meeting,
    }

    public static void Read(string text, DraftingLanguage language, List<Reference> found) =>
        s_known.GetValue(language, static language => new PatternReader(language)).Read(text, found);

    private void Read(string text, List<Reference> found)
    {
        foreach (var (kind, patterns) in _kinds)
        {
            var taken = new List<TextSpan>();
            foreach (var pattern in patterns)
            {
                for (var at = text.IndexOf(pattern.Anchor, StringComparison.Ordinal); at >= 0; at = text.IndexOf(pattern.Anchor, at + 1, StringComparison.Ordinal))
                {
                    var start = at - pattern.AnchorOffset;
                    if (start >= 0 && IsWordStart(text, start, pattern) && pattern.TryMatch(text, start, _language, out var match) &&
                        !taken.Exists(span => span.Start < match.End && match.Start < span.End))
                    {
                        taken.Add(TextSpan.FromBounds(match.Start, match.End));
                        Add(kind, match, found);
                    }
                }
            }
        }
    }

    // Words of scripts without blanks begin anywhere; the Arabic "and" is written together with the next word.
    private bool IsWordStart(string text, int start, TextPattern pattern) =>
        IsBoundary(text, start) || pattern.Anchor[0] > LastSpaced || (_language.Citations?.JoinedPrefixes.IndexOf(text[start - 1]) >= 0 && IsBoundary(text, start - 1));

    private static bool IsBoundary(string text, int start) => start == 0 || !char.IsLetter(text[start - 1]);

    private static TextPattern[] Make(ImmutableArray<string> patterns) => [.. patterns.Select(pattern => new TextPattern(pattern))];

    private static void Add(Kind kind, TextMatch match, List<Reference> found)
    {
        switch (kind)
        {
            case Kind.Record when match is { Symbol: { } symbol } && match.Of("supplement") is { } supplement:
                // The name of the session ends right before the supplement: "Fifty-eighth Session, Supplement No. 10".
                var session = found.OfType<SessionReference>().LastOrDefault(name => name.Span.End <= match.Start && match.Start - name.Span.End <= NearBefore);
                found.Add(new DocumentReference(symbol.Span, symbol.Value)
                {
                    Supplement = supplement.Value,
                    SupplementSpan = supplement.Span,
                    Session = session?.Session,
                    SessionSpan = session?.Span,
                });
                break;
            case Kind.Charter:
                found.AddRange(match.All("chapter").Select(chapter => new CharterReference(chapter.Span) { Chapter = chapter.Value }));
                var paragraph = match.Of("paragraph");
                foreach (var (article, span) in match.All("article"))
                {
                    found.Add(new CharterReference(span) { Article = article, Paragraph = paragraph?.Value, ParagraphSpan = paragraph?.Span });
                }

                break;
            case Kind.Treaty when match.Of("volume") is { } volume && match.Of("number") is { } number:
                found.Add(new TreatyReference(TextSpan.FromBounds(volume.Span.Start, number.Span.End), volume.Value, number.Value) { VolumeSpan = volume.Span, NumberSpan = number.Span });
                break;
            case Kind.Plenary or Kind.Meeting when match is { Date: { } date } && match.Of("meeting") is { } meeting:
                found.Add(new MeetingReference(meeting.Span, meeting.Value, date.Value) { DateSpan = date.Span, IsPlenary = kind == Kind.Plenary });
                break;
        }
    }
}
