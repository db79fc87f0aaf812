using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3002: the letters or numerals of sub-paragraphs are out of sequence.</summary>
/// <remarks>
/// Levels are marked (a), (i), a., i. in English, Chinese, Russian and Arabic, and a), i), a., i. in French and Spanish. Only the sequence is judged,
/// not the brackets. (h) (i) (j) are letters. Russian texts letter with Latin or Cyrillic letters by period; Cyrillic ones are not judged.
/// </remarks>
public sealed class SubparagraphMarker() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3002",
        Title = "Sub-paragraphs are not marked in sequence",
        MessageFormat = "This sub-paragraph is marked {0}; {1} is due.",
        DefaultSeverity = Severity.Warning,
        Fixes = RuleFixes.OnRequest,
        Why = "Sub-paragraphs are cited by their letters and numerals: paragraph 3 (b) (ii).",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is not { Level: > 0, IsAfter: false, Kind: PassageKind.Operative or PassageKind.Preambular, ExpectedMarker.Length: > 0 } passage ||
            passage.Marker == passage.ExpectedMarker)
        {
            return;
        }

        var scheme = context.Language.Markers;
        if (passage.Marker.Length > 0 && !IsCyrillic(passage.Marker) &&
            scheme.OrdinalOf(passage.Level, passage.Marker) != scheme.OrdinalOf(passage.Level, passage.ExpectedMarker))
        {
            context.Report(new Finding(new TextSpan(0, 0), passage.Marker, passage.ExpectedMarker)
            {
                SourceSpan = passage.Paragraph?.MarkerSpan,
                Severity = context.IfNotDamage is null ? null : Severity.Info,
                Fixes = DraftFix.At($"Mark it {passage.ExpectedMarker}", isSafe: false, passage.Paragraph?.MarkerSpan, passage.ExpectedMarker),
            });
        }
    }

    private static bool IsCyrillic(string marker)
    {
        foreach (var character in marker)
        {
            if (character is >= '\u0400' and <= '\u04FF')
            {
                return true;
            }
        }

        return false;
    }
}
