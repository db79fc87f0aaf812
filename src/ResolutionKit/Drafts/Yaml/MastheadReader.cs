using System.Globalization;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads the keys that say what stands above a resolution.</summary>
internal sealed class MastheadReader(DraftValues values, ReadingLog log, DraftContent content)
{
    private (ScalarNode Key, DraftNode Value)? _titleNumber;

    public void Read(ScalarNode key, DraftNode value)
    {
        var masthead = content.Masthead;
        content.Masthead = key.Value switch
        {
            "resolution" when IsOwnNumber(value) => masthead with { BodyNumber = Text(key, value, DraftField.Symbol) },
            "resolution" => masthead with { Symbol = Symbol(key, value, DraftField.Symbol) },
            "organ" => masthead with { Organ = Organ(key, value) },
            "session" => masthead with { Session = Session(key, value) },
            "agenda-item" or "agenda-items" => AgendaItems(masthead, key, value),
            "distribution" => masthead with { Distribution = Text(key, value, DraftField.Distribution) },
            "issued" => masthead with { Issued = Date(key, value, DraftField.Issued) },
            "original" => masthead with { Original = Text(key, value, DraftField.Original) },
            "job-number" => masthead with { JobNumber = Text(key, value, DraftField.JobNumber) },
            "bar-code" => masthead with { BarCode = Text(key, value, DraftField.BarCode) },
            "sponsors" => masthead with { Sponsors = value is ListNode list ? string.Join(", ", Texts(key, list)) : Text(key, value, DraftField.Sponsors) },
            "adopted" => masthead with { Adopted = Date(key, value, DraftField.Adopted) },
            "closing-date" => masthead with { ClosingDate = Date(key, value, DraftField.ClosingDate) },
            "meeting" => masthead with { Meeting = Meeting(key, value, DraftField.Meeting) },
            "report" => masthead with { Report = Symbol(key, value, DraftField.Report) },
            "report-paragraph" => masthead with { ReportParagraph = Text(key, value, DraftField.ReportParagraph) },
            "note" => masthead with { Note = Text(key, value, DraftField.Note) },
            _ => masthead,
        };
        switch (key.Value)
        {
            case "sponsors" when value is ListNode:
                content.Places[DraftField.Sponsors] = value.Span;
                break;
            case "language":
                content.Language = Language(key, value);
                break;
            case "title-number":
                _titleNumber = (key, value);
                break;
        }
    }

    /// <summary>Reads what depends on other keys: of which organ the number before the title is.</summary>
    public void Finish()
    {
        if (_titleNumber is var (key, value) && Text(key, value, DraftField.TitleNumber) is { } text)
        {
            Organ? organ = content.Masthead.Organ ?? (content.Masthead.Symbol is null ? null : new Resolution { Masthead = content.Masthead }.Organ);
            if (ResolutionNumber.TryParse(text, organ, out var number, out var problem))
            {
                content.Masthead = content.Masthead with { TitleNumber = number };
            }
            else
            {
                Refuse(value, problem);
            }
        }
    }

    public DateOnly? Date(ScalarNode key, DraftNode value, DraftField? field)
    {
        if (Text(key, value, field) is not { } text)
        {
            return null;
        }

        if (IsoDate.TryParse(text.AsSpan(), out var date))
        {
            return date;
        }

        Refuse(value, $"'{text}' is not a date: write it as 2018-12-22, with a month and day that exist.");
        return null;
    }

    public int? Meeting(ScalarNode key, DraftNode value, DraftField? field)
    {
        if (Text(key, value, field) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        Refuse(value, $"'{text}' is not the number of a meeting: write it in digits, as 65.");
        return null;
    }

    private string? Text(ScalarNode key, DraftNode value, DraftField? field)
    {
        var text = values.Scalar(key, value);
        if (text is not null && field is { } known)
        {
            values.Place(content, known, value);
        }

        return text;
    }

    // The number in the form of a body of the user's own.
    private bool IsOwnNumber(DraftNode value) => value is ScalarNode { IsNull: false } scalar && content.Body?.NumberForm?.IsNumber(scalar.Value) == true;

    private DocumentSymbol? Symbol(ScalarNode key, DraftNode value, DraftField field)
    {
        if (Text(key, value, field) is not { } text)
        {
            return null;
        }

        if (DocumentSymbol.TryParse(text, out var symbol, out var problem))
        {
            return symbol;
        }

        Refuse(value, problem);
        return null;
    }

    private Session? Session(ScalarNode key, DraftNode value)
    {
        if (Text(key, value, DraftField.Session) is not { } text)
        {
            return null;
        }

        if (Symbols.Session.TryParse(text, out var session, out var problem))
        {
            return session;
        }

        Refuse(value, problem);
        return null;
    }

    private Organ? Organ(ScalarNode key, DraftNode value)
    {
        if (Text(key, value, DraftField.Organ) is not { } text)
        {
            return null;
        }

        if (OrganNames.TryFind(text, out var organ))
        {
            return organ;
        }

        Refuse(value, $"'{text}' is not an organ: write {OrganNames.Accepted}.");
        return null;
    }

    private DraftingLanguage? Language(ScalarNode key, DraftNode value)
    {
        if (Text(key, value, DraftField.Language) is not { } text)
        {
            return null;
        }

        if (DraftingLanguage.Find(text) is { } language)
        {
            return language;
        }

        Refuse(value, $"'{text}' is not an official language: write ar, en, es, fr, ru or zh.");
        return null;
    }

    private Masthead AgendaItems(Masthead masthead, ScalarNode key, DraftNode value)
    {
        if (content.Places.ContainsKey(DraftField.AgendaItems))
        {
            log.Report(ReadingLog.DuplicateKey, "The agenda items are given twice, as 'agenda-item' and 'agenda-items': only the first are read. Keep one of them.", key.Content);
            return masthead;
        }

        values.Place(content, DraftField.AgendaItems, value);
        return masthead with { AgendaItems = value is ListNode list ? [.. Texts(key, list)] : Text(key, value, null) is { } item ? [item] : [] };
    }

    private List<string> Texts(ScalarNode key, ListNode list)
    {
        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (Text(key, item, null) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private void Refuse(DraftNode value, string message) => values.Refuse(value is ScalarNode scalar ? scalar.Content : value.Span, message);
}
