using System.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>Tells texts that the compiler could not read, or read in another encoding than the one they are kept in.</summary>
internal static class UnreadableText
{
    /// <summary>Why a text cannot be used, as a sentence; null where it can.</summary>
    public static string? ReasonOf(RoslynText? text)
    {
        if (text is null)
        {
            return "The file is missing, or may not be read: see what else the compiler says of it.";
        }

        // Where bytes are not UTF-8 the compiler takes the code page of the machine instead, and words come out as others.
        if (text.Encoding is { } encoding && encoding is not (UTF8Encoding or UnicodeEncoding or UTF32Encoding))
        {
            return "This is not text in UTF-8. Save the file as UTF-8.";
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return $"This is not a text file: it has a NUL character at offset {i}. Drafts are plain text in UTF-8.";
            }
        }

        return null;
    }
}
