using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void A_report_has_files_diagnostics_with_fixes_and_a_summary()
    {
        var finding = Marked.Parse("大会，\n回顾[|；|]\n").ToFinding(id: "RK4001", message: "以“，”结尾。") with
        {
            Fixes = [new DraftFix("Write ，", IsSafe: true, [new TextEdit(new TextSpan(6, 1), "，")])],
        };

        JsonReport.Write(new CheckResult(2, [finding])).Should().Be(
            """
            {
              "version": 1,
              "files": 2,
              "diagnostics": [
                {
                  "id": "RK4001",
                  "severity": "error",
                  "message": "以“，”结尾。",
                  "file": "drafts/ict.md",
                  "line": 2,
                  "column": 3,
                  "endLine": 2,
                  "endColumn": 4,
                  "helpUri": "https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/RK4001.md",
                  "fixes": [
                    {
                      "title": "Write ，",
                      "safe": true,
                      "edits": [
                        {
                          "line": 2,
                          "column": 3,
                          "endLine": 2,
                          "endColumn": 4,
                          "newText": "，"
                        }
                      ]
                    }
                  ]
                }
              ],
              "summary": {
                "error": 1,
                "warning": 0,
                "info": 0
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_column_counts_code_units() =>
        JsonReport.Write(new CheckResult(1, [Marked.Parse("😀[|x|]").ToFinding()])).Should().Contain("\"column\": 3,").And.Contain("\"endColumn\": 4,");
}
