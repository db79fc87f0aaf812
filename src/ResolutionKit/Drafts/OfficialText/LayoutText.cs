using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A text as its layout is read: digits of all scripts as ASCII, what is not seen as blanks. Every character keeps its place.</summary>
internal static class LayoutText
{
    public static string Of(string content)
    {
        var folded = Characters.FoldDigits(content);
        if (!content.Any(Blanks.IsInvisible))
        {
            return folded;
        }

        var seen = folded.ToCharArray();
        for (var i = 0; i < seen.Length; i++)
        {
            seen[i] = Blanks.IsInvisible(seen[i]) ? ' ' : seen[i];
        }

        return new string(seen);
    }
}
