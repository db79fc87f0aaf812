using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads what one line of a masthead says by itself: symbol, organ, distribution, session, dates.</summary>
internal sealed class MastheadLine(MastheadDraft draft)
{
    /// <summary>Reads a line by the words of a language.</summary>
    public bool Read(CompactText text, DraftingLanguage language, WordPattern patterns) =>
        ReadPlain(text, language) || ReadLabelled(text, language.OfficialText) || ReadSession(text, language) || ReadIssued(text, patterns) || IsPeriod(text, patterns);

    /// <summary>Reads a symbol, a job number, a bar code or a date stamp.</summary>
    public bool ReadIdentifier(CompactText text)
    {
        if (WordPattern.TryReadSymbol(text.Text, out var symbol))
        {
            return draft.Set(DraftField.Symbol, text.ToSource(0, text.Length), masthead => masthead with { Symbol = symbol }) || symbol == draft.Masthead.Symbol;
        }

        if (JobNumber.LengthIn(text.Text) is > 0 and var length)
        {
            draft.SetJobNumber(text, length);
            return true;
        }

        if (JobNumber.IsBarCode(text.Text))
        {
            draft.SetBarCode(text);
            return true;
        }

        return JobNumber.IsDateStamp(text.Text) && draft.Masthead.JobNumber is not null;
    }

    private bool ReadPlain(CompactText text, DraftingLanguage language)
    {
        foreach (var line in language.OfficialText.Organizations.Concat(language.OfficialText.PlainLines))
        {
            if (IsWhole(text, line))
            {
                return true;
            }
        }

        foreach (var (name, organ) in language.OrganForms)
        {
            if (IsWhole(text, name))
            {
                // Documents of the Human Rights Council name the General Assembly above it.
                return draft.Masthead.Organ == Organ.GeneralAssembly && organ == Organ.HumanRightsCouncil
                    ? draft.Replace(DraftField.Organ, text.ToSource(0, text.Length), masthead => masthead with { Organ = organ })
                    : draft.Set(DraftField.Organ, text.ToSource(0, text.Length), masthead => masthead with { Organ = organ });
            }
        }

        return false;
    }

    private bool ReadLabelled(CompactText text, OfficialTextWords words) =>
        ReadLabelled(text, words.Distribution, DraftField.Distribution, (masthead, value) => masthead with { Distribution = value }) ||
        ReadLabelled(text, words.Original, DraftField.Original, (masthead, value) => masthead with { Original = value });

    private bool ReadLabelled(CompactText text, ImmutableArray<string> labels, DraftField field, Func<Masthead, string, Masthead> change)
    {
        foreach (var label in labels)
        {
            if (WordPattern.StartsWith(text.Text, 0, label, out var end) && end < text.Length)
            {
                // Documents before 1997 print 'Distr. GENERAL'.
                var value = text.Text.Substring(end);
                value = value.All(char.IsUpper) ? $"{value[0]}{value.Substring(1).ToLowerInvariant()}" : value;
                return draft.Set(field, text.ToSource(end, text.Length), masthead => change(masthead, value));
            }
        }

        return false;
    }

    private bool ReadSession(CompactText text, DraftingLanguage language) =>
        language.SessionNames.TryParseCompact(text.Text, out var session) &&
        draft.Set(DraftField.Session, text.ToSource(0, text.Length), masthead => masthead with { Session = session });

    private bool ReadIssued(CompactText text, WordPattern patterns) =>
        patterns.ReadDate(text.Text, 0, out var date) == text.Length &&
        draft.Set(DraftField.Issued, text.ToSource(0, text.Length), masthead => masthead with { Issued = date });

    // The days of a session: '26 February–5 April 2044'.
    private static bool IsPeriod(CompactText text, WordPattern patterns)
    {
        var dash = text.Text.IndexOfAny(['–', '-', '—', '至']);
        return dash > 0 && text.Length <= 60 && SymbolScanner.IsDigit(text.Text[0]) && patterns.ReadDate(text.Text, dash + 1, out _) == text.Length;
    }

    private static bool IsWhole(CompactText text, string words) => WordPattern.StartsWith(text.Text, 0, words, out var end) && end == text.Length;
}
