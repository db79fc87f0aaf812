using System.Text;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Files;

/// <summary>Writes a file whole or not at all: into another file beside it, which then takes its place.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file, in UTF-8; complains where it cannot.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="name">Its name as it was given.</param>
    /// <param name="content">What shall stand in it.</param>
    /// <param name="complaints">Takes what went wrong.</param>
    public static void Write(string path, string name, string content, Complaints complaints)
    {
        if (Directory.Exists(path))
        {
            complaints.Add(name, "this is a folder; name a file to write to.");
            return;
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            complaints.Add(name, "there is no folder to write this file to; make it first.");
            return;
        }

        try
        {
            Write(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complaints.Add(name, $"this cannot be written: {exception.Message}");
        }
    }

    private static void Write(string path, string content)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // A device is written to, never replaced: nor is the file that /dev/stdout stands for.
            File.AppendAllText(path, content, Encoding);
            return;
        }

        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        var beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, content, Encoding);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
