using System.Globalization;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>What a finding has beside its message, as the properties of a compiler's diagnostic: its notes, and its fixes for editors.</summary>
internal static class FindingProperties
{
    private const string NotesKey = "ResolutionKit.Notes";
    private const string FixKey = "ResolutionKit.Fix";

    // Characters that no draft has, so that nothing needs quoting.
    private const char EndOfEdit = '\u001E';
    private const char EndOfField = '\u001F';

    /// <summary>The properties of a finding.</summary>
    public static ImmutableDictionary<string, string?> Of(DraftDiagnostic finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (!finding.Notes.IsEmpty)
        {
            properties = properties.Add(NotesKey, string.Join("; ", finding.Notes));
        }

        for (var i = 0; i < finding.Fixes.Length; i++)
        {
            properties = properties.Add(FixKey + i.ToString(CultureInfo.InvariantCulture), Write(finding.Fixes[i]));
        }

        return properties;
    }

    /// <summary>The fixes of a finding, in their order.</summary>
    public static ImmutableArray<DraftFix> FixesOf(ImmutableDictionary<string, string?> properties)
    {
        var fixes = ImmutableArray.CreateBuilder<DraftFix>();
        for (var i = 0; properties.TryGetValue(FixKey + i.ToString(CultureInfo.InvariantCulture), out var written) && written is not null; i++)
        {
            fixes.Add(Read(written));
        }

        return fixes.ToImmutable();
    }

    private static string Write(DraftFix fix)
    {
        var written = new System.Text.StringBuilder(fix.Title).Append(EndOfField).Append(fix.IsSafe ? '1' : '0');
        foreach (var edit in fix.Edits)
        {
            written.Append(EndOfEdit)
                .Append(edit.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(EndOfField)
                .Append(edit.Span.Length.ToString(CultureInfo.InvariantCulture)).Append(EndOfField)
                .Append(edit.NewText);
        }

        return written.ToString();
    }

    private static DraftFix Read(string written)
    {
        var parts = written.Split(EndOfEdit);
        var head = parts[0].Split(EndOfField);
        var edits = parts.Skip(1).Select(static part =>
        {
            var fields = part.Split(EndOfField);
            return new TextEdit(new TextSpan(int.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture)), fields[2]);
        });
        return new DraftFix(head[0], head[1] == "1", [.. edits]);
    }
}
