using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>Tells texts that the compiler could not read, or read in another encoding than the one they are kept in.</summary>
internal static class UnreadableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Why a text cannot be used, as a sentence; null where it can.</summary>
    public static string? ReasonOf(RoslynText text)
    {
        // Where bytes are not UTF-8 a compiler on Windows takes the code page of the machine instead, and words come out as others.
        if (text.Encoding is { } encoding && encoding is not (UTF8Encoding or UnicodeEncoding or UTF32Encoding))
        {
            return NotUtf8;
        }

        var content = text.ToString();
        var nul = content.IndexOf('\0');
        if (nul >= 0)
        {
            return $"This is not a text file: it has a NUL character at offset {nul}. Drafts are plain text in UTF-8.";
        }

        // Elsewhere it puts a mark in the place of each such byte; a draft may have that mark itself, which a rule finds.
        return content.IndexOf(Replacement) >= 0 && !IsMadeOf(text, content) ? NotUtf8 : null;
    }

    private const string NotUtf8 = "This is not text in UTF-8. Save the file as UTF-8.";

    // Whether the bytes of the file are those of the text, as far as their checksum tells.
    private static bool IsMadeOf(RoslynText text, string content)
    {
        using HashAlgorithm? algorithm = text.ChecksumAlgorithm switch
        {
            SourceHashAlgorithm.Sha256 => SHA256.Create(),
            _ => null,
        };
        if (algorithm is null || text.Encoding is not { } encoding)
        {
            return true;
        }

        var (checksum, bytes) = (text.GetChecksum(), encoding.GetBytes(content));
        return checksum.SequenceEqual(algorithm.ComputeHash(bytes)) || checksum.SequenceEqual(algorithm.ComputeHash([.. encoding.GetPreamble(), .. bytes]));
    }
}
