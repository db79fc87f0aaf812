using ResolutionKit.Fixes;
using ResolutionKit.Rules;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Fixes;

/// <summary>What holds whenever a text is mended, whatever the rules.</summary>
internal static class FixInvariants
{
    /// <summary>Mends a text and holds that it is better, that mending it again changes nothing, and that nothing but the edits changed it.</summary>
    public static FixResult Hold(SourceText source, FixSelection selection, string because, DraftValidator? validator = null)
    {
        var result = DraftFixer.Fix(source, validator, selection);
        result.IsSettled.Should().BeTrue("mending ends: {0}", because);
        result.Remaining.Where(found => found.Severity == Severity.Error && found.Rule.Id == "RK9002").Should().HaveCountLessThanOrEqualTo(
            result.Found.Count(found => found.Rule.Id == "RK9002"), "a text that was read is still read: {0}", because);

        var again = DraftFixer.Fix(result.After, validator, selection);
        again.IsChanged.Should().BeFalse("mending a mended text changes nothing: {0}\n{1}\n{2}", because, string.Join("\n", again.Applied.Select(fix => $"{fix.Diagnostic}: {fix.Fix.Title}")), result.After);

        HoldNothingElseChanged(result, because);
        HoldNothingAsGraveCame(result, because);
        return result;
    }

    /// <summary>Holds that a text differs from what it was by the edits and by nothing else, down to its bytes.</summary>
    private static void HoldNothingElseChanged(FixResult result, string because)
    {
        var text = result.Before;
        foreach (var round in result.Applied.GroupBy(fix => fix.Diagnostic.Source!))
        {
            round.Key.Content.Should().Be(text.Content, "a round begins with what the last one left: {0}", because);
            var edits = round.SelectMany(fix => fix.Fix.Edits).Distinct().OrderBy(edit => edit.Span).ToList();
            for (var i = 1; i < edits.Count; i++)
            {
                edits[i].Span.Start.Should().BeGreaterThanOrEqualTo(edits[i - 1].Span.End, "edits do not overlap: {0}", because);
            }

            var bytes = new List<byte>(text.Encoding.GetPreamble());
            var at = 0;
            foreach (var edit in edits)
            {
                bytes.AddRange(text.Encoding.GetBytes(text.Content[at..edit.Span.Start] + edit.NewText));
                at = edit.Span.End;
            }

            bytes.AddRange(text.Encoding.GetBytes(text.Content[at..]));
            text = SourceText.Decode([.. bytes], text.Path);
        }

        result.After.ToBytes().Should().Equal(text.ToBytes(), "what no edit changes stays: {0}", because);
        result.IsChanged.Should().Be(!result.Applied.IsEmpty, because);
    }

    private static void HoldNothingAsGraveCame(FixResult result, string because)
    {
        if (result.Applied.IsEmpty)
        {
            return;
        }

        var grave = result.Applied.Max(fix => fix.Diagnostic.Severity);
        var (before, after) = (CountByRule(result.Found, grave), CountByRule(result.Remaining, grave));
        after.Where(pair => pair.Value > before.GetValueOrDefault(pair.Key)).Select(pair => pair.Key).Should().BeEmpty("no rule as grave finds more than before: {0}\n{1}", because, result.After);
        after.Values.Sum().Should().BeLessThan(before.Values.Sum(), "what was mended is gone: {0}", because);
    }

    private static Dictionary<string, int> CountByRule(IEnumerable<DraftDiagnostic> found, Severity grave) =>
        found.Where(diagnostic => diagnostic.Severity >= grave).GroupBy(diagnostic => diagnostic.Rule.Id).ToDictionary(group => group.Key, group => group.Count());
}
