using System.Globalization;
using System.Text;
using System.Xml;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Findings as the results of tests in JUnit's form, which most servers of continuous integration show: a suite for each file, a test for each finding.</summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="gravest">The severity from which on a finding is a failure; what is less grave is a test that passed, with the finding as its output.</param>
    public static string Write(CheckResult result, Severity gravest)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, s_settings))
        {
            var byFile = result.Findings.GroupBy(finding => SourcePlace.Of(finding).File).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "resolutionkit");
            WriteCounts(xml, result.Findings.Length + result.Paths.Count(path => !byFile.ContainsKey(path)), result.Findings.Count(finding => finding.Severity >= gravest));
            foreach (var file in result.Paths.Union(byFile.Keys))
            {
                WriteFile(xml, file, byFile.GetValueOrDefault(file) ?? [], gravest);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void WriteFile(XmlWriter xml, string file, List<DraftDiagnostic> findings, Severity gravest)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Valid(file));
        WriteCounts(xml, Math.Max(findings.Count, 1), findings.Count(finding => finding.Severity >= gravest));
        if (findings.Count == 0)
        {
            WriteCase(xml, file, "no findings");
            xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            var place = SourcePlace.Of(finding);
            WriteCase(xml, file, string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} at {place.Line}:{place.Column}"));
            var text = string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}: {finding.Severity.ToName()} {finding.Rule.Id}: {finding.Message}");
            if (finding.Severity >= gravest)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", finding.Rule.Id);
                xml.WriteAttributeString("message", Valid(finding.Message));
                xml.WriteString(Valid(string.Join('\n', [text, .. finding.Notes])));
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteElementString("system-out", Valid(text));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string file, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Valid(file));
        xml.WriteAttributeString("name", name);
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
    }

    // XML has no way to write most control characters.
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune.Value is (< 0x20 and not ('\t' or '\n' or '\r')) or 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        }

        return valid.ToString();
    }
}
