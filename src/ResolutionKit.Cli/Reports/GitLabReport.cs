using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Findings as a report on code quality, which GitLab shows beside a merge request.</summary>
internal static class GitLabReport
{
    public static string Write(CheckResult result) => JsonText.Write(json =>
    {
        var fingerprints = new Fingerprints();
        json.WriteStartArray();
        foreach (var finding in result.Findings)
        {
            var place = SourcePlace.Of(finding);
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", finding.Rule.Id);
            json.WriteString("fingerprint", fingerprints.Next(finding));
            json.WriteString("severity", finding.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", place.File);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", place.Line);
            json.WriteNumber("end", place.EndLine);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
