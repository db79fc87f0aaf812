using System.Text;
using ResolutionKit.Drafts;

namespace ResolutionKit.Cli.Files;

/// <summary>Tells a draft or an official text from other files of a folder by its name and its first lines.</summary>
/// <remarks>Markdown and YAML are drafts when they have the key <c>resolution</c>; a text when it has an enacting clause or the head of an official document.</remarks>
internal static class DraftSniff
{
    private const int HeadLength = 64 * 1024;
    private const string Key = "resolution";

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
        return IsDraft(path, reader.ReadToEnd());
    }

    /// <summary>Whether a text is a draft or an official text.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="head">Its beginning.</param>
    public static bool IsDraft(string name, string head) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        _ when head.Contains('\0', StringComparison.Ordinal) => false,
        ".MD" or ".MARKDOWN" => IsMarkdownDraft(head),
        ".YAML" or ".YML" => IsYamlDraft(head),
        ".TXT" => Draft.IsOfficialText(head),
        _ => false,
    };

    private static bool IsMarkdownDraft(string head)
    {
        var isFirst = true;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            var isFence = line.TrimEnd().SequenceEqual("---");
            if (isFirst != isFence)
            {
                return false;
            }

            if (HasKey(line))
            {
                return true;
            }

            isFirst = false;
        }

        return false;
    }

    private static bool IsYamlDraft(string head)
    {
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (HasKey(line))
            {
                return true;
            }
        }

        return false;
    }

    // The key stands at the start of its line, bare or in quotes.
    private static bool HasKey(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is '"' or '\'')
        {
            var quote = line[0];
            line = line[1..];
            return line.StartsWith(Key) && line.Length > Key.Length && line[Key.Length] == quote && line[(Key.Length + 1)..].TrimStart().StartsWith(":");
        }

        return line.StartsWith(Key) && line[Key.Length..].TrimStart().StartsWith(":");
    }
}
