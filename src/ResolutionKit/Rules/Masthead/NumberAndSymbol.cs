using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6002: the number before the title is not that of the symbol.</summary>
/// <remarks>A lettered set has a symbol without a letter; a number with one is of the set.</remarks>
public sealed class NumberAndSymbol() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6002",
        Title = "Number before the title is not that of the symbol",
        MessageFormat = "The number before the title is {0}, but {1} is the symbol of {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "A resolution has one number: it stands in the symbol and before the title.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var masthead = context.Resolution.Masthead;
        if (masthead is { TitleNumber: { } printed, Symbol: { ResolutionNumber: { } due } symbol } && printed != due &&
            !(printed.Letter is null != due.Letter is null && printed.WithLetter(null) == due.WithLetter(null)))
        {
            context.Report(context.PlaceOf(DraftField.TitleNumber), printed, symbol, due);
        }
    }
}
