using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6007: the digits of the bar code are not those of the job number.</summary>
public sealed class BarCode() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6007",
        Title = "Bar code is not the job number",
        MessageFormat = "The bar code reads {0}, but the job number is {1}.",
        DefaultSeverity = Severity.Info,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "The bar code of a document repeats its job number without the hyphen: 18-22650 and 1822650.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.Resolution.Masthead is { BarCode: { } code, JobNumber: { } job } && Digits(code) != Digits(job))
        {
            context.Report(context.PlaceOf(DraftField.BarCode), code, job);
        }
    }

    private static string Digits(string text) => new([.. text.Where(character => character is >= '0' and <= '9')]);
}
