using ResolutionKit.References;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.References;

/// <summary>RK1012: the Charter has no such article, paragraph or chapter.</summary>
public sealed class CharterProvision() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1012",
        Title = "The Charter has no such provision",
        MessageFormat = "The Charter of the United Nations has no {0}; {1}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Why = "A reference to the Charter is the ground on which an organ acts, and the Charter has 111 articles in nineteen chapters.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var reference in context.Passage.References.OfType<CharterReference>())
        {
            switch (reference)
            {
                case { Chapter: { } chapter } when chapter is < 1 or > Charter.Chapters:
                    Report(context, new Finding(reference.Span, "Chapter " + RomanNumeral.Format(chapter), "it has nineteen chapters"));
                    break;
                case { Article: { } article } when article is < 1 or > Charter.Articles:
                    Report(context, new Finding(reference.Span, $"Article {article}", $"its last article is {Charter.Articles}"));
                    break;
                case { Article: { } article, Paragraph: { } paragraph, ParagraphSpan: { } place } when paragraph < 1 || paragraph > Charter.ParagraphsOf(article):
                    var count = Charter.ParagraphsOf(article);
                    Report(context, new Finding(place, $"paragraph {paragraph} in Article {article}", count == 1 ? "that article is not divided" : $"that article has {count} paragraphs"));
                    break;
            }
        }
    }

    private static void Report(PassageContext context, Finding finding) => context.Report(finding with { Severity = context.IsOldPrint ? Severity.Warning : null });
}
