using System.Runtime.CompilerServices;
using ResolutionKit.Citations;
using ResolutionKit.Phrases;
using ResolutionKit.References;

namespace ResolutionKit;

/// <summary>A stretch of prose of a resolution, with what it is and where it stands: what checks and counts walk over.</summary>
public sealed class Passage
{
    private readonly Resolution _resolution;
    private ImmutableArray<Citation> _citations;
    private ImmutableArray<Reference> _references;
    private StrongBox<OpeningPhrase?>? _opening;

    internal Passage(Resolution resolution, PassageKind kind, string label, Prose prose)
    {
        _resolution = resolution;
        Kind = kind;
        Label = label;
        Prose = prose;
    }

    /// <summary>What the passage is.</summary>
    public PassageKind Kind { get; }

    /// <summary>Its place in words: <c>P3</c> (third preambular paragraph), <c>O2</c>, <c>O2(a)(i)</c>, <c>F1</c> (footnote), <c>A</c> (annex).</summary>
    public string Label { get; }

    /// <summary>The prose.</summary>
    public Prose Prose { get; }

    /// <summary>The paragraph that it belongs to; null for a footnote.</summary>
    public Paragraph? Paragraph { get; internal init; }

    /// <summary>The footnote that it is; null for a paragraph.</summary>
    public Footnote? Footnote { get; internal init; }

    /// <summary>The level: 0 for a paragraph, 1 to 4 for sub-paragraphs.</summary>
    public int Level { get; internal init; }

    /// <summary>The number or letter that the paragraph carries, printed or made: <c>2</c>, <c>(a)</c>; an empty string where it carries none.</summary>
    public string Marker { get; internal init; } = string.Empty;

    /// <summary>The marker that its place demands: the successor of the paragraph before; an empty string where none is due.</summary>
    public string ExpectedMarker { get; internal init; } = string.Empty;

    /// <summary>Whether this is the text that goes on after the sub-paragraphs.</summary>
    public bool IsAfter { get; internal init; }

    /// <summary>The section in which it stands; null where there is none.</summary>
    public Section? Section { get; internal init; }

    /// <summary>The lettered part in which it stands; null where there is none.</summary>
    public LetteredPart? Part { get; internal init; }

    /// <summary>The annex in which it stands; null where there is none.</summary>
    public Annex? Annex { get; internal init; }

    /// <summary>The resolutions and decisions that the passage cites.</summary>
    public ImmutableArray<Citation> Citations
    {
        get
        {
            if (_citations.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _citations, CitationReader.Read(Prose.Text, _resolution.Language, _resolution.Organ));
            }

            return _citations;
        }
    }

    /// <summary>What else the passage refers to: documents, the Charter, treaties, paragraphs, sessions, meetings.</summary>
    public ImmutableArray<Reference> References
    {
        get
        {
            if (_references.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _references, ReferenceReader.Read(Prose.Text, _resolution.Language, Citations));
            }

            return _references;
        }
    }

    /// <summary>The phrase with which a preambular or operative paragraph opens; null where it opens with none that is known, and for all other passages.</summary>
    public OpeningPhrase? Opening => (_opening ??= new StrongBox<OpeningPhrase?>(ReadOpening())).Value;

    /// <summary>Whether the passage is one that opens with a phrase: a paragraph of the preamble or of the operative part, no sub-paragraph.</summary>
    internal bool OpensWithPhrase => Kind is PassageKind.Preambular or PassageKind.Operative && Level == 0 && !IsAfter;

    private OpeningPhrase? ReadOpening() => OpensWithPhrase && OpeningPhrases.TryRead(Prose.Text, _resolution.Language, out var opening) ? opening : null;

    /// <summary>The label and the prose.</summary>
    public override string ToString() => $"{Label}: {Prose.Text}";
}
