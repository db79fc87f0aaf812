using System.Text;
using ResolutionKit.Drafts;

namespace ResolutionKit.Cli.Files;

/// <summary>Tells a draft or an official text from other files of a folder by its name and its first lines.</summary>
internal static class DraftSniff
{
    private const int HeadLength = 64 * 1024;

    /// <summary>Whether a file can be a draft by the ending of its name.</summary>
    public static bool MayBeDraft(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".MD" or ".MARKDOWN" or ".YAML" or ".YML" or ".TXT";

    /// <summary>Whether a file is a draft or an official text.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool IsDraft(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var bytes = new byte[Math.Min(HeadLength, (int)Math.Min(file.Length, HeadLength))];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        using var reader = new StreamReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        return Draft.IsDraft(path, reader.ReadToEnd());
    }
}
