using ResolutionKit.Citations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Citations;

/// <summary>How messages name a cited text.</summary>
internal static class CitedText
{
    /// <summary>The cited text as the beginning of a sentence: <c>Resolution 73/266</c>, <c>Human Rights Council decision 6/102</c>.</summary>
    public static string Name(Citation citation)
    {
        var isDecision = citation.Kind == AdoptedTextKind.Decision;
        var number = citation.Number;
        return number.Organ is Organ.HumanRightsCouncil or Organ.CommissionOnHumanRights or Organ.TrusteeshipCouncil
            ? $"{number.Organ.ToName()} {(isDecision ? "decision" : "resolution")} {number}"
            : $"{(isDecision ? "Decision" : "Resolution")} {number}";
    }

    /// <summary>The severity of a finding on a date that is not surely the number's; null for the rule's own.</summary>
    public static Severity? SeverityOf(DateBinding binding) => binding is DateBinding.Loose or DateBinding.Ambiguous ? Severity.Warning : null;

    /// <summary>What to do where the date may belong to something else.</summary>
    public static IEnumerable<string> Notes(DateBinding binding) => binding == DateBinding.Ambiguous
        ? ["if the date is that of the document named before, put it beside the document"]
        : [];
}
