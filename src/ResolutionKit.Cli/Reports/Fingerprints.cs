using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Makes marks by which a finding is known again when lines were added above it: of the rule, the file, what was found, and the line it stands on.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The mark of the next finding of a report; one that is like another before it is told apart by how many there were.</summary>
    public string Next(DraftDiagnostic finding)
    {
        var (found, line) = (string.Empty, string.Empty);
        if (finding is { Source: { } source, Span: { } span })
        {
            found = source.ToString(span);
            line = source.ToString(source.GetLineSpan(source.GetPosition(span.Start).Line)).Trim();
        }

        var key = string.Join('\n', finding.Rule.Id, finding.Source?.Path, found, line);
        var count = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{count}")));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
