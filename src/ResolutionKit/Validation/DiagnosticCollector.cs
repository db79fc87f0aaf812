using System.Globalization;
using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Validation;

/// <summary>Makes diagnostics of what rules find and puts them in the order of their places.</summary>
internal sealed class DiagnosticCollector(Draft draft, RuleSettings settings)
{
    private readonly List<(TextSpan Key, int Ordinal, DraftDiagnostic Diagnostic)> _found = [];

    public void Add(RuleDescriptor rule, Passage? passage, Finding finding)
    {
        var place = finding.SourceSpan ?? PlaceOf(passage, finding.Span);
        var diagnostic = new DraftDiagnostic
        {
            Rule = rule,
            Severity = SeverityOf(rule, finding),
            Message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. finding.Arguments]),
            Source = draft.Source,
            Span = draft.Source is null ? null : place ?? default(TextSpan),
            Passage = passage?.Label,
            Notes = finding.Notes,
            Fixes = finding.Fixes,
        };

        // Without a source, a finding's place is its passage, and its place within that.
        var key = draft.Source is null ? finding.Span ?? default : place ?? default;
        var ordinal = draft.Source is null && passage is not null ? draft.Resolution.Passages.IndexOf(passage) + 1 : 0;
        _found.Add((key, ordinal, diagnostic));
    }

    /// <summary>Takes out what is silenced, from the first on that was found after some.</summary>
    /// <returns>How many are left.</returns>
    public int Silence(Silencer silencer, int from)
    {
        for (var i = _found.Count - 1; i >= from; i--)
        {
            if (silencer.Silences(_found[i].Diagnostic))
            {
                _found.RemoveAt(i);
            }
        }

        return _found.Count;
    }

    public ImmutableArray<DraftDiagnostic> ToImmutable()
    {
        if (_found.Count == 0)
        {
            return [];
        }

        _found.Sort(static (left, right) => Compare(left, right));
        var diagnostics = ImmutableArray.CreateBuilder<DraftDiagnostic>(_found.Count);
        foreach (var (_, _, diagnostic) in _found)
        {
            diagnostics.Add(diagnostic);
        }

        return diagnostics.MoveToImmutable();
    }

    // A rule may lower what it is less sure of, and raise what is graver than its default; nothing that was set goes above that.
    private Severity SeverityOf(RuleDescriptor rule, Finding finding)
    {
        var level = settings.LevelOf(rule, draft.Form);
        var isDefault = level == rule.LevelIn(RulePreset.Draft);
        var set = (Severity)((int)level - 1);
        return finding.Severity is not { } own ? set : isDefault || own < set ? own : set;
    }

    private static TextSpan? PlaceOf(Passage? passage, TextSpan? span) => (passage, span) switch
    {
        (null, _) => span,
        (_, { } inProse) => passage.Prose.GetSourceSpan(inProse),
        _ => passage.Paragraph?.Span ?? passage.Footnote?.Span,
    };

    private static int Compare((TextSpan Key, int Ordinal, DraftDiagnostic Diagnostic) left, (TextSpan Key, int Ordinal, DraftDiagnostic Diagnostic) right)
    {
        var order = left.Ordinal.CompareTo(right.Ordinal);
        order = order != 0 ? order : left.Key.CompareTo(right.Key);
        order = order != 0 ? order : string.CompareOrdinal(left.Diagnostic.Rule.Id, right.Diagnostic.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Diagnostic.Message, right.Diagnostic.Message);
    }
}
