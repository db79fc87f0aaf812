using ResolutionKit.Languages;
using ResolutionKit.Registry;
using ResolutionKit.Rules.Citations;
using ResolutionKit.Symbols;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Says what is wrong with numbers and their dates, by the rules for drafts and in their words.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
internal sealed class CitationJudge(ResolutionRegistry registry)
{
    private readonly DraftValidator _validator = new([new CitedDate(), new DateBounds()], registry);

    /// <summary>A judge by what comes with the library.</summary>
    public static CitationJudge Default { get; } = new(ResolutionRegistry.Default);

    /// <summary>Why there can be no text of a number, as a sentence; null where there may be one, or it is not sure.</summary>
    /// <param name="number">The number.</param>
    /// <param name="kind">Whether a resolution or a decision is meant; null where the code does not say.</param>
    public string? ReasonAgainst(ResolutionNumber number, AdoptedTextKind? kind)
    {
        if ((kind ?? ImpliedKindOf(number)) is { } known)
        {
            return ReasonAgainst(registry.Find(number, known));
        }

        // It may be either: there is none only where there is neither.
        return ReasonAgainst(registry.Find(number, AdoptedTextKind.Decision)) is not null ? ReasonAgainst(registry.Find(number, AdoptedTextKind.Resolution)) : null;
    }

    /// <summary>What is wrong with the date of a citation; null where nothing is, or it is not sure.</summary>
    /// <param name="number">The number.</param>
    /// <param name="kind">Whether a resolution or a decision is meant; null where the code does not say.</param>
    /// <param name="date">The date.</param>
    public DateFault? FindFault(ResolutionNumber number, AdoptedTextKind? kind, DateOnly date)
    {
        var meant = kind ?? number.ImpliedKind ?? AdoptedTextKind.Resolution;
        if ((kind is null && ImpliedKindOf(number) is null && MayBeOf(date, number, AdoptedTextKind.Decision)) || Cite(number, meant, date) is not { } cited ||
            _validator.Validate(cited).FirstOrDefault() is not { } finding)
        {
            return null;
        }

        return new DateFault(finding.Message, finding.Severity, RightDateOf(number, meant));
    }

    /// <summary>The date on which the text of a number was adopted; null where it is not known.</summary>
    public DateOnly? RightDateOf(ResolutionNumber number, AdoptedTextKind kind) => registry.Find(number, kind).Date;

    /// <summary>Whether a text of a number may have been adopted on a date.</summary>
    public bool MayBeOf(DateOnly date, ResolutionNumber number, AdoptedTextKind kind) =>
        registry.Find(number, kind) is { Impossible: null } answer && answer.Contradicts(date) is null;

    // In these organs decisions are numbered from 101, resolutions below.
    private static AdoptedTextKind? ImpliedKindOf(ResolutionNumber number) => number.ImpliedKind ??
        (number is { HasRomanSession: false, Organ: Organ.HumanRightsCouncil or Organ.CommissionOnHumanRights } ? AdoptedTextKind.Resolution : null);

    // The sentence that the citation stands for, if the reader takes it so.
    private static Resolution? Cite(ResolutionNumber number, AdoptedTextKind kind, DateOnly date)
    {
        var word = kind == AdoptedTextKind.Decision ? "decision" : "resolution";
        var text = $"Recalling {word} {number} of {DraftingLanguage.English.FormatDate(date, string.Empty)},";
        var resolution = new Resolution { Masthead = new Masthead { Organ = number.Organ }, Preamble = [new Paragraph(Prose.FromText(text))] };
        return resolution.Citations.ToArray() is [var citation] && citation.Number == number && citation.Kind == kind && citation.Date == date ? resolution : null;
    }

    private static string? ReasonAgainst(RegistryAnswer answer) => answer switch
    {
        { Impossible: { } reason, SupportsError: true, NotYetHeld: false } => reason,
        { Year: { } year, Number: { Organ: Organ.SecurityCouncil, Year: > 0 and var stated } number } when year != stated =>
            $"Security Council resolution {number.Serial} is of {year}, not of {stated}.",
        _ => null,
    };
}
