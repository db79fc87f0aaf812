using System.Globalization;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Commands;

/// <summary>Brings mended texts to where they belong.</summary>
internal static class FixWriter
{
    /// <summary>Writes the mended text of a file back; that of standard input goes to standard output, changed or not.</summary>
    /// <returns>The file as it is then: where it could not be written, with what was found in it before.</returns>
    public static CheckedFile Save(CheckedFile file, ToolConsole console, Complaints complaints)
    {
        if (file.Result is not { } result)
        {
            return file;
        }

        if (file.File.Path is not { } path)
        {
            console.Write(result.After);
            return file;
        }

        return !result.IsChanged || OutputFile.Replace(path, file.File.Name, result.Before.ToBytes(), result.After.ToBytes(), complaints)
            ? file
            : new CheckedFile(file.File, result.Found);
    }

    /// <summary>Shows what would be written, as a unified diff, and writes nothing.</summary>
    /// <returns>How many files would change.</returns>
    public static int ShowChanges(IEnumerable<CheckedFile> files, ReportTarget target, ToolConsole console)
    {
        var diff = new InkedText();
        var (changes, mended) = (0, 0);
        foreach (var file in files)
        {
            if (file.Result is { IsChanged: true } result)
            {
                changes++;
                mended += file.Fixed;
                UnifiedDiff.Write(diff, result.Before.Path ?? file.File.Name, result.Before, result.After);
            }
        }

        target.Write(diff);
        var summary = changes == 0 ? "nothing would be fixed" : string.Create(CultureInfo.InvariantCulture, $"{mended} would be fixed in {changes} {(changes == 1 ? "file" : "files")}");
        console.WriteError(new InkedText().Add(summary).EndLine());
        return changes;
    }
}
