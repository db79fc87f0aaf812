namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3003: a text refers to a paragraph that it does not have.</summary>
/// <remarks>
/// Read are references that say that the text itself is meant: <em>paragraph 4 of the present resolution</em>, <em>paragraphs 3 and 4 above</em>,
/// 本决议第 4 段, 上文第 3(a)段. Paragraphs of other resolutions and what stands in quotation marks are left alone.
/// </remarks>
public sealed class MissingParagraph() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3003",
        Title = "Reference to a paragraph that does not exist",
        MessageFormat = "The present resolution has no {0}; name the paragraph that is meant.",
        DefaultSeverity = Severity.Error,
        Why = "Paragraphs move while a text is negotiated, and references to them are left behind.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage.Kind is not (PassageKind.Preambular or PassageKind.Operative))
        {
            return;
        }

        var part = context.Passage.Part;
        foreach (var reference in OwnParagraphs.MeantBy(context.Passage, context.Resolution))
        {
            if (OwnParagraphs.Count(context.Resolution, part, reference.Label) == 0 && !OwnParagraphs.HasInline(context.Resolution, part, reference) &&
                OwnParagraphs.Last(context.Resolution, part) is > 0 and var last)
            {
                context.Report(new Finding(reference.Span, reference)
                {
                    Notes = [reference.Number > last ? $"the operative paragraphs are numbered 1 to {last}" : $"paragraph {reference.Number} has no such sub-paragraph"],
                });
            }
        }
    }
}
