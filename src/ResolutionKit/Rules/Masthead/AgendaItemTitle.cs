using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6010: the item that a text puts on the agenda is named nearly, but not quite, as the text itself is.</summary>
/// <remarks>
/// A title that is clearly another one is that of another item. One that the text quotes elsewhere in the same form is meant so. What differs between two
/// quotations within the text is the matter of <see cref="Wording.NameThatDrifts"/>.
/// </remarks>
public sealed class AgendaItemTitle() : DraftRule(Definition)
{
    // Titles shorter than this are near to each other by chance; one of Chinese characters says as much in a third of the length.
    private const int Shortest = 18;
    private const int ShortestInHan = 8;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6010",
        Title = "Agenda item is named nearly as the text is",
        MessageFormat = "The item is called “{0}” here, and this text “{1}”; make sure that both are meant.",
        DefaultSeverity = Severity.Info,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "A text mostly has the title of its agenda item; a word that differs is more often a slip than another item.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var resolution = context.Resolution;
        if (context.IsOldPrint || resolution is not { Organ: Organ.GeneralAssembly, Title.Text: { Length: > 0 } title } || context.Language.SessionRequests is not { } words)
        {
            return;
        }

        var own = Fold(title);
        foreach (var passage in resolution.Passages)
        {
            if (passage is not { Kind: PassageKind.Operative, IsAfter: false } || !IsOnAgenda(passage.Prose.Text, words))
            {
                continue;
            }

            var quoted = QuotedText.In(passage.Prose.Text).Select(span => Inside(passage.Prose.Text, span)).ToList();
            if (quoted.Exists(span => Fold(TextOf(passage, span)) == own))
            {
                continue;
            }

            foreach (var span in quoted)
            {
                var item = TextOf(passage, span);
                if (IsNear(Fold(item), own) && !IsQuotedElsewhere(resolution, passage, Fold(item)))
                {
                    context.Report(passage, new Finding(span, item, title.Trim()));
                }
            }
        }
    }

    private static bool IsOnAgenda(string text, SessionRequestWords words)
    {
        foreach (var agenda in words.Agenda)
        {
            if (text.AsSpan().IndexOf(agenda.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(Passage passage, TextSpan span) => passage.Prose.Text.Substring(span.Start, span.Length);

    // Without the quotation marks and the blanks inside of them.
    private static TextSpan Inside(string text, TextSpan quotation)
    {
        var (start, end) = (quotation.Start + 1, Math.Max(quotation.Start + 1, quotation.End - 1));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsQuotedElsewhere(Resolution resolution, Passage agenda, string item) =>
        resolution.Passages.Any(passage => passage != agenda && QuotedText.In(passage.Prose.Text).Any(span => Fold(TextOf(passage, Inside(passage.Prose.Text, span))) == item));

    // Letters and digits alone: capitals, blanks, dashes and quotation marks may differ between a heading and a quotation.
    private static string Fold(string title)
    {
        var letters = new System.Text.StringBuilder(title.Length);
        foreach (var character in title)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }

        return letters.ToString();
    }

    private static bool IsNear(string item, string own)
    {
        var shorter = Math.Min(item.Length, own.Length);
        var isHan = shorter > 0 && item[0] > '\u2E7F';
        if (shorter < (isHan ? ShortestInHan : Shortest) || Digits(item) != Digits(own))
        {
            return false;
        }

        // A particle more or less, an ending, another particle.
        var most = isHan ? 1 + (shorter / 16) : shorter < 40 ? 3 : 4;
        return item != own && EditDistance.Of(item, own, most) <= most;
    }

    // Another year or number is another item.
    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));
}
