using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit;

/// <summary>A resolution of the United Nations, adopted or in draft.</summary>
/// <remarks>
/// <para>Immutable: change it with <c>with</c>. It is made in code as easily as it is read from a text:</para>
/// <code>
/// var resolution = new Resolution("A/C.1/81/L.1")
/// {
///     Title = "Advancing responsible State behaviour",
///     Preamble = [new("*Recalling* its resolution 73/266 of 22 December 2018,")],
///     Operative = [new("*Decides* to remain seized of the matter.")],
/// };
/// </code>
/// <para>Two resolutions are equal when everything they say is; where they were read from does not matter.</para>
/// </remarks>
public sealed record Resolution
{
    private readonly ImmutableArray<Paragraph> _preamble;
    private readonly ImmutableArray<Paragraph> _operative;
    private readonly ImmutableArray<Section> _sections;
    private readonly ImmutableArray<LetteredPart> _parts;
    private readonly ImmutableArray<Footnote> _footnotes;
    private readonly ImmutableArray<Annex> _annexes;
    private readonly Masthead _masthead = new();
    private readonly DraftingLanguage _language = DraftingLanguage.English;
    private ImmutableArray<Passage> _passages;

    /// <summary>Makes a resolution without a symbol.</summary>
    public Resolution()
    {
    }

    /// <summary>Makes a resolution with its symbol.</summary>
    /// <param name="symbol">The symbol: <c>A/RES/77/37</c>, or a draft's <c>A/C.1/73/L.37</c>.</param>
    /// <exception cref="FormatException">The text is not a symbol; the message says why.</exception>
    public Resolution([StringSyntax("DocumentSymbol")] string symbol) => _masthead = new Masthead { Symbol = DocumentSymbol.Parse(symbol) };

    /// <summary>What stands above the text.</summary>
    public Masthead Masthead
    {
        get => _masthead;
        init
        {
            _masthead = value;
            _passages = default;
        }
    }

    /// <summary>The language; English unless said otherwise.</summary>
    public DraftingLanguage Language
    {
        get => _language;
        init
        {
            _language = value;
            _passages = default;
        }
    }

    /// <summary>The title; null where there is none, as in resolutions of the Security Council.</summary>
    public Prose? Title { get; init; }

    /// <summary>The enacting clause as printed, where it is not the organ's own in this language; empty where it is missing from a text. Null for the organ's own.</summary>
    public Prose? EnactingClause { get; init; }

    /// <summary>What is printed under the text about its vote, without brackets and without its full stop: <c>Adopted unanimously at the 695th meeting</c>
    /// in the Security Council, <c>Adopted by a recorded vote of 27 to 6, with 14 abstentions …</c> in the Human Rights Council. Null where nothing is; the
    /// General Assembly prints none.</summary>
    public Prose? Vote { get; init; }

    /// <summary>The preambular paragraphs.</summary>
    public ImmutableArray<Paragraph> Preamble
    {
        get => _preamble.IsDefault ? [] : _preamble;
        init
        {
            _preamble = value;
            _passages = default;
        }
    }

    /// <summary>The operative paragraphs before the first section: all of them, in a resolution without sections.</summary>
    public ImmutableArray<Paragraph> Operative
    {
        get => _operative.IsDefault ? [] : _operative;
        init
        {
            _operative = value;
            _passages = default;
        }
    }

    /// <summary>The sections.</summary>
    public ImmutableArray<Section> Sections
    {
        get => _sections.IsDefault ? [] : _sections;
        init
        {
            _sections = value;
            _passages = default;
        }
    }

    /// <summary>The resolutions of a lettered set.</summary>
    public ImmutableArray<LetteredPart> Parts
    {
        get => _parts.IsDefault ? [] : _parts;
        init
        {
            _parts = value;
            _passages = default;
        }
    }

    /// <summary>The footnotes, of the text and of the annexes.</summary>
    public ImmutableArray<Footnote> Footnotes
    {
        get => _footnotes.IsDefault ? [] : _footnotes;
        init
        {
            _footnotes = value;
            _passages = default;
        }
    }

    /// <summary>The annexes.</summary>
    public ImmutableArray<Annex> Annexes
    {
        get => _annexes.IsDefault ? [] : _annexes;
        init
        {
            _annexes = value;
            _passages = default;
        }
    }

    /// <summary>The symbol: stated in the masthead; null where it is not known.</summary>
    public DocumentSymbol? Symbol => Masthead.Symbol;

    /// <summary>The number under which the text was adopted, from its symbol or title; null for a draft.</summary>
    public ResolutionNumber? Number => Symbol?.ResolutionNumber ?? Masthead.TitleNumber;

    /// <summary>The organ: stated, or that of the symbol; the General Assembly where nothing says.</summary>
    public Organ Organ => Masthead.Organ ?? Number?.Organ ?? OrganOfSymbol ?? Organ.GeneralAssembly;

    /// <summary>The session: stated, or that of the symbol; null where neither tells.</summary>
    public Session? Session => Masthead.Session ?? Symbol?.Session ?? (Number is { Session: { Number: > 0 } session } ? session : null);

    /// <summary>The date of adoption; null for a draft.</summary>
    public DateOnly? Adopted => Masthead.Adopted;

    /// <summary>The enacting clause, printed or the organ's own; empty where a text has none.</summary>
    public Prose EffectiveEnactingClause => EnactingClause ?? Prose.FromText(Language.EnactingClauseOf(Organ) ?? string.Empty);

    /// <summary>Every stretch of prose in reading order, footnotes last, with what it is and where it stands.</summary>
    public ImmutableArray<Passage> Passages
    {
        get
        {
            if (_passages.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _passages, PassageWalk.Over(this));
            }

            return _passages;
        }
    }

    /// <summary>The resolutions and decisions that the text cites, in reading order, one for each mention.</summary>
    public IEnumerable<Citation> Citations => Passages.SelectMany(passage => passage.Citations);

    private Organ? OrganOfSymbol => Symbol switch
    {
        { Series: "A", Body: "HRC" } => Organ.HumanRightsCouncil,
        { Series: "A" } => Organ.GeneralAssembly,
        { Series: "S" } => Organ.SecurityCouncil,
        { Series: "E", Body: "CN.4" } => Organ.CommissionOnHumanRights,
        { Series: "E" } => Organ.EconomicAndSocialCouncil,
        { Series: "T" } => Organ.TrusteeshipCouncil,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(Resolution? other) =>
        other is not null && Masthead.Equals(other.Masthead) && Language == other.Language && Equals(Title, other.Title) &&
        Equals(EnactingClause, other.EnactingClause) && Preamble.SequenceEqual(other.Preamble) && Operative.SequenceEqual(other.Operative) &&
        Sections.SequenceEqual(other.Sections) && Parts.SequenceEqual(other.Parts) && Footnotes.SequenceEqual(other.Footnotes) &&
        Annexes.SequenceEqual(other.Annexes) && Equals(Vote, other.Vote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Masthead, Title, Preamble.Length, Operative.Length);
}
