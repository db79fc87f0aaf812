using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Reads what a comment says: the word for what it does, the rules it names, and the reason.</summary>
/// <remarks>Rules are parted by commas or blanks; the reason follows a colon, a dash, or a blank and a word that is none of theirs.</remarks>
internal static class SuppressionComment
{
    /// <summary>What every such comment begins with.</summary>
    public const string Prefix = "resolutionkit";

    private const string Separators = ",，、،";
    private const string ReasonMarks = ":：-–—";

    /// <summary>The words for what a comment does, without the <see cref="Prefix"/> and its hyphen.</summary>
    public static (string Word, SuppressionKind Kind)[] Directives { get; } =
    [
        ("disable-next-line", SuppressionKind.NextLine),
        ("disable-line", SuppressionKind.Line),
        ("disable", SuppressionKind.Region),
        ("enable", SuppressionKind.End),
        ("disable-file", SuppressionKind.File),
    ];

    /// <summary>Reads a comment; null where it is one of another kind.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The comment.</param>
    /// <param name="content">What stands between its marks.</param>
    public static Suppression? Read(SourceText source, TextSpan span, TextSpan content)
    {
        content = source.Trim(content);
        var text = source.Content.AsSpan(content.Start, content.Length);
        if (!text.StartsWith(Prefix.AsSpan(), StringComparison.OrdinalIgnoreCase) || !IsDirective(text.Slice(Prefix.Length)))
        {
            return null;
        }

        // 'resolutionkit disable' and 'resolutionkit:disable' are slips that a reader can name.
        var at = EndOfWord(text, Prefix.Length + 1);
        var word = text.Slice(Prefix.Length + 1, at - Prefix.Length - 1);
        var kind = text[Prefix.Length] == '-' ? KindOf(word) : SuppressionKind.Unknown;
        var names = ImmutableArray.CreateBuilder<SuppressedName>();
        at = SkipBlanks(text, at);
        var isDue = true;
        while (at < text.Length && IsWordCharacter(text[at]) && text[at] != '-' && (isDue || IsNumber(text.Slice(at))))
        {
            var end = EndOfWord(text, at);
            names.Add(new SuppressedName(text.Slice(at, end - at).ToString(), new TextSpan(content.Start + at, end - at)));
            at = SkipBlanks(text, end);
            isDue = at < text.Length && Separators.AsSpan().IndexOf(text[at]) >= 0;
            at = isDue ? SkipBlanks(text, at + 1) : at;
        }

        while (at < text.Length && (ReasonMarks.AsSpan().IndexOf(text[at]) >= 0 || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return new Suppression
        {
            Kind = kind,
            Span = span,
            DirectiveSpan = new TextSpan(content.Start, Prefix.Length + 1 + word.Length),
            Names = names.ToImmutable(),
            Reason = at < text.Length ? text.Slice(at).ToString() : null,
        };
    }

    private static bool IsDirective(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[0] switch
    {
        '-' or ':' => IsWordCharacter(rest[1]),
        ' ' => rest.Slice(1).StartsWith("disable".AsSpan(), StringComparison.OrdinalIgnoreCase) || rest.Slice(1).StartsWith("enable".AsSpan(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static SuppressionKind KindOf(ReadOnlySpan<char> word)
    {
        foreach (var (known, kind) in Directives)
        {
            if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return SuppressionKind.Unknown;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is 'R' or 'r' && text[1] is 'K' or 'k' && text[2] is >= '0' and <= '9';

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsWordCharacter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordCharacter(char character) => character is '-' or '_' or '*' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
