using ResolutionKit.Drafts.Reading;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The masthead while it is read, with the places of its fields.</summary>
internal sealed class MastheadDraft
{
    public Masthead Masthead { get; private set; } = new();

    public ImmutableDictionary<DraftField, TextSpan>.Builder Places { get; } = ImmutableDictionary.CreateBuilder<DraftField, TextSpan>();

    /// <summary>The number before the title or in the line of a Security Council resolution.</summary>
    public ResolutionNumber? PrintedNumber { get; set; }

    /// <summary>The lines of the title.</summary>
    public List<TextSpan> Title { get; } = [];

    /// <summary>What has no place in a masthead.</summary>
    public List<TextSpan> Unplaced { get; } = [];

    /// <summary>Whether anything was recognised that only an official text has.</summary>
    public bool IsRecognized => Places.Count > 0;

    /// <summary>Takes a field, the first time that it is met.</summary>
    public bool Set(DraftField field, TextSpan span, Func<Masthead, Masthead> change)
    {
        if (Places.ContainsKey(field))
        {
            return false;
        }

        Masthead = change(Masthead);
        Places.Add(field, span);
        return true;
    }

    /// <summary>Takes a field that tells more than what was met before.</summary>
    public bool Replace(DraftField field, TextSpan span, Func<Masthead, Masthead> change)
    {
        Places.Remove(field);
        return Set(field, span, change);
    }

    public void SetJobNumber(CompactText line, int length) =>
        Set(DraftField.JobNumber, line.ToSource(0, length), masthead => masthead with { JobNumber = line.Text.Substring(0, length) });

    public void SetBarCode(CompactText line) =>
        Set(DraftField.BarCode, line.ToSource(1, line.Length - 1), masthead => masthead with { BarCode = line.Text.Trim('*') });

    /// <summary>The masthead with what follows from several of its lines: the symbol of a resolution that prints its number only, the date of adoption.</summary>
    public Masthead Complete(Organ? organOfClause, Closing? closing)
    {
        var masthead = Masthead;
        if (PrintedNumber is { } number)
        {
            if (masthead.Symbol is null && DocumentSymbol.TryParse(number.ToSymbol(AdoptedTextKind.Resolution), out var symbol))
            {
                masthead = masthead with { Symbol = symbol };
                Places[DraftField.Symbol] = Places[DraftField.TitleNumber];
            }

            if (number.Organ == Organ.SecurityCouncil && masthead is { Adopted: null, Issued: { } day, Distribution: null, JobNumber: null })
            {
                // '1988年12月15日' above '第625(1988)号决议' is the date of adoption.
                masthead = masthead with { Adopted = day, Issued = null };
                Places[DraftField.Adopted] = Places[DraftField.Issued];
                Places.Remove(DraftField.Issued);
            }

            masthead = masthead.Symbol?.ResolutionNumber == number ? masthead : masthead with { TitleNumber = number };
        }

        if (closing?.Date is { } date)
        {
            if (masthead.Adopted is null)
            {
                masthead = masthead with { Adopted = date.Value };
                Places[DraftField.Adopted] = date.Span;
            }
            else if (masthead.Adopted != date.Value)
            {
                masthead = masthead with { ClosingDate = date.Value };
            }

            Places[DraftField.ClosingDate] = date.Span;
        }

        if (closing?.Meeting is { } meeting)
        {
            masthead = masthead with { Meeting = meeting.Value };
            Places[DraftField.Meeting] = meeting.Span;
        }

        // The enacting clause tells the organ where nothing above it does.
        return masthead.Organ is null && organOfClause is { } organ && new Resolution { Masthead = masthead }.Organ != organ
            ? masthead with { Organ = organ }
            : masthead;
    }
}
