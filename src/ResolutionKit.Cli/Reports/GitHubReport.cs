using System.Globalization;
using System.Text;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Findings as workflow commands, which GitHub shows beside the lines of a change.</summary>
/// <remarks>Values are escaped as the runner's toolkit does it: <c>%</c>, line ends, and in properties also <c>:</c> and <c>,</c>.</remarks>
internal static class GitHubReport
{
    public static string Write(CheckResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            var place = SourcePlace.Of(finding);
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            text.Append(
                CultureInfo.InvariantCulture,
                $"::{command} file={EscapeProperty(place.File)},line={place.Line},col={place.Column},endLine={place.EndLine},endColumn={place.EndColumn},title={finding.Rule.Id}::{EscapeMessage(finding.Message)}\n");
        }

        return text.ToString();
    }

    public static string EscapeMessage(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    public static string EscapeProperty(string value) =>
        EscapeMessage(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
