using System.Globalization;
using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>A finding: what is wrong in a draft, where, on what ground, and how it may be mended.</summary>
public sealed record DraftDiagnostic
{
    /// <summary>The rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The text in which it was found; null for a resolution made in code.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The smallest text that is wrong, as a place in the source; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The paragraph in words, <c>P3</c> or <c>O2(a)</c>; null where the finding is not in a paragraph.</summary>
    public string? Passage { get; init; }

    /// <summary>The ground of the finding and what else helps to judge it, a phrase each: <c>recorded: A/73/PV.65</c>.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How it may be mended.</summary>
    public ImmutableArray<DraftFix> Fixes { get; init; } = [];

    /// <summary>The line and column at which it starts; null where there is no source.</summary>
    public LinePosition? Position => Source is { } source && Span is { } span ? source.GetPosition(span.Start) : null;

    /// <summary>The finding as a compiler prints it: <c>drafts/ict.md(12,49): error RK1001: …</c>.</summary>
    public override string ToString()
    {
        var place = Position is { } position ? string.Format(CultureInfo.InvariantCulture, "{0}({1})", Source!.Path, position) : Passage;
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"{place}{(place is null ? string.Empty : ": ")}{severity} {Rule.Id}: {Message}";
    }
}
