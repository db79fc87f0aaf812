namespace ResolutionKit.Rules.Citations;

/// <summary>RK1021: the body has no resolution of a number that is cited as its own.</summary>
/// <remarks>Only where the configuration says that the body's table is complete; the number of the text itself need not be in it yet.</remarks>
public sealed class NoSuchOwnText() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1021",
        Title = "The body has no such resolution",
        MessageFormat = "There is no resolution {0} in the table of {1}: correct the number, or add the resolution to the table.",
        DefaultSeverity = Severity.Warning,
        Why = "A number that the body's complete table does not have is misprinted, or the table is behind.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Body is not { Registry.IsComplete: true, NumberForm: { } form })
        {
            return;
        }

        var own = context.Resolution.Masthead.BodyNumber is { } number ? form.Normalize(number) : null;
        foreach (var (citation, known) in OwnResolutions.Of(context))
        {
            if (known is null && form.Normalize(citation.Number) != own)
            {
                context.Report(citation.NumberSpan, citation.Number, OwnResolutions.NameOf(context.Body));
            }
        }
    }
}
