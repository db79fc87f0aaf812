using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>A stretch of text as a rule of typography sees it: the prose of a passage, or the title.</summary>
internal readonly struct RunningText
{
    private readonly RuleContext _context;
    private readonly Passage? _passage;

    private RunningText(RuleContext context, Prose prose, Passage? passage)
    {
        _context = context;
        _passage = passage;
        Prose = prose;
    }

    public Prose Prose { get; }

    public string Content => Prose.Text;

    public DraftingLanguage Language => _context.Language;

    public TypographicStyle Style => Language.Typography;

    public SourceText? Source => _context.Draft.Source;

    /// <summary>Whether the text was extracted from a printed page, so that its blanks may be those of the page.</summary>
    public bool IsExtracted => _context.Draft.Form == DraftForm.OfficialText;

    /// <summary>The passage; null for the title.</summary>
    public Passage? Passage => _passage;

    /// <summary>Registers a rule for all running text: passages and the title; not for the scan of an old print, whose letters and blanks are the scanner's.</summary>
    public static void LookAt(RuleRegistration on, Action<RunningText> look)
    {
        on.Passage(context =>
        {
            if (!context.IsOldPrint)
            {
                look(Of(context));
            }
        });
        on.Draft(context =>
        {
            if (!context.IsOldPrint && context.Resolution.Title is { IsEmpty: false } title)
            {
                look(new RunningText(context, title, null));
            }
        });
    }

    /// <summary>The passage that a rule looks at.</summary>
    public static RunningText Of(PassageContext context) => new(context, context.Passage.Prose, context.Passage);

    /// <summary>All running text of a draft, in the order of the walk.</summary>
    public static IEnumerable<RunningText> In(DraftContext context)
    {
        if (context.Resolution.Title is { IsEmpty: false } title)
        {
            yield return new RunningText(context, title, null);
        }

        foreach (var passage in context.Resolution.Passages)
        {
            yield return new RunningText(context, passage.Prose, passage);
        }
    }

    public char At(int index) => index >= 0 && index < Content.Length ? Content[index] : default;

    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Whether a place is inside a quotation, which may differ from the style of the house.</summary>
    public bool IsQuoted(int index) => Quotations.Contain(Content, index);

    /// <summary>Whether the source has a stretch exactly so: no line ends, no markup and no escapes in it.</summary>
    public bool IsVerbatim(TextSpan span) =>
        Source is not { } source || (Prose.GetSourceSpan(span) is { } place && place.Length == span.Length &&
            string.CompareOrdinal(source.Content, place.Start, Content, span.Start, span.Length) == 0);

    /// <summary>Reports a finding with its fix, if the fix would touch nothing but the words of the stretch.</summary>
    /// <param name="span">The smallest text that is wrong.</param>
    /// <param name="fix">How it may be mended.</param>
    /// <param name="severity">The severity, where it is not the rule's.</param>
    /// <param name="arguments">The values of the message format.</param>
    public void Report(TextSpan span, Replacement? fix, Severity? severity, params ImmutableArray<object?> arguments) => Report(new Finding(span, arguments)
    {
        Severity = severity,
        Fixes = fix is { } replacement ? FixesOf(replacement) : [],
    });

    /// <summary>Reports a finding whose span is in the prose.</summary>
    public void Report(Finding finding)
    {
        var place = finding.SourceSpan ?? (finding.Span is { } span ? Prose.GetSourceSpan(span) : null);
        switch (_context)
        {
            case PassageContext passage:
                passage.Report(finding with { SourceSpan = place });
                break;
            case DraftContext draft:
                draft.Report(_passage, finding with { SourceSpan = place });
                break;
        }
    }

    /// <summary>The edit that a replacement makes in the source; null where something else than blanks and the words themselves stands there.</summary>
    public TextEdit? EditOf(TextSpan span, string newText)
    {
        if (Source is not { } source || Prose.GetSourceSpan(span) is not { } place)
        {
            return null;
        }

        var (at, end) = (span.Start, span.End);
        for (var i = place.Start; i < place.End; i++)
        {
            if (Blanks.IsBlank(source.Content[i]))
            {
                continue;
            }

            for (; at < end && Blanks.IsBlank(Content[at]); at++)
            {
            }

            if (at == end || Content[at] != source.Content[i])
            {
                return null;
            }

            at++;
        }

        return new TextEdit(place, newText);
    }

    private ImmutableArray<DraftFix> FixesOf(Replacement fix) =>
        EditOf(fix.Span, fix.NewText) is { } edit ? [new DraftFix(fix.Title, fix.IsSafe, [edit])] : [];
}
