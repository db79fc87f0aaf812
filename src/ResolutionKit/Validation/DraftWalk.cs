using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;
using ResolutionKit.Rules;

namespace ResolutionKit.Validation;

/// <summary>One walk over a draft: every rule sees what it registered for, in reading order.</summary>
/// <remarks>A walk makes one context of each kind and moves it along, so that a clean draft costs next to nothing but the rules' own work.</remarks>
internal sealed class DraftWalk
{
    private readonly RuleTable _table;
    private readonly Draft _draft;
    private readonly DiagnosticCollector _found;
    private readonly DraftContext _whole;
    private readonly PassageContext _passage;
    private readonly CitationContext _citation;
    private readonly CitationListContext _list;
    private readonly SuppressionContext _suppression;

    public DraftWalk(RuleTable table, Draft draft, ResolutionRegistry registry, RuleSettings settings)
    {
        _table = table;
        _draft = draft;
        _found = new DiagnosticCollector(draft, settings);
        Action<RuleDescriptor, Passage?, Finding> report = _found.Add;
        _whole = new DraftContext(draft, registry, report) { Settings = settings };
        _passage = new PassageContext(draft, registry, report) { Settings = settings };
        _citation = new CitationContext(draft, registry, report) { Settings = settings };
        _list = new CitationListContext(draft, registry, report) { Settings = settings };
        _suppression = new SuppressionContext(draft, registry, report) { Settings = settings };
    }

    /// <summary>Walks over the draft.</summary>
    /// <param name="silencer">Takes out what the comments of the draft silence; null where there are none.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public ImmutableArray<DraftDiagnostic> Run(Silencer? silencer, CancellationToken cancellation)
    {
        foreach (var (rule, look) in _table.Drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            _whole.Rule = rule;
            look(_whole);
        }

        foreach (var passage in _draft.Resolution.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (rule, look) in _table.Passages)
            {
                (_passage.Rule, _passage.Passage) = (rule, passage);
                look(_passage);
            }

            if (_table.LooksAtCitations && passage.Citations is { IsEmpty: false } citations)
            {
                LookAtCitations(passage, citations);
            }
        }

        if (silencer is not null)
        {
            Silence(silencer);
        }

        return _found.ToImmutable();
    }

    private void Silence(Silencer silencer)
    {
        var left = _found.Silence(silencer, 0);
        (_suppression.Outcomes, _suppression.KnownNames) = (silencer.Outcomes, silencer.KnownNames);
        foreach (var (rule, look) in _table.Suppressions)
        {
            _suppression.Rule = rule;
            look(_suppression);
        }

        _found.Silence(silencer, left);
    }

    // In the text of another body a number is the United Nations' own only where an organ is named.
    private bool MayLook(RuleDescriptor rule, Citation citation) => _draft.Body is null || !rule.IsForUnitedNations || citation.NamesOrgan || citation.IsSymbol;

    private bool MayLook(RuleDescriptor rule, ImmutableArray<Citation> list)
    {
        foreach (var citation in list)
        {
            if (!MayLook(rule, citation))
            {
                return false;
            }
        }

        return true;
    }

    private void LookAtCitations(Passage passage, ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
        {
            _citation.MoveTo(passage, citation);
            foreach (var (rule, look) in _table.Citations)
            {
                if (MayLook(rule, citation))
                {
                    _citation.Rule = rule;
                    look(_citation);
                }
            }
        }

        for (var (start, end) = (0, 0); start < citations.Length; start = end)
        {
            while (end < citations.Length && citations[end].List == citations[start].List)
            {
                end++;
            }

            _list.MoveTo(passage, end - start == citations.Length ? citations : citations.Slice(start, end - start));
            foreach (var (rule, look) in _table.CitationLists)
            {
                if (MayLook(rule, _list.Citations))
                {
                    _list.Rule = rule;
                    look(_list);
                }
            }
        }
    }
}
