namespace ResolutionKit.Rules.Citations;

/// <summary>RK1007: a number is cited twice in one list.</summary>
public sealed class RepeatedNumber() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1007",
        Title = "Number cited twice in one list",
        MessageFormat = "{0} is cited twice in this list; strike one out, or write the number that was meant.",
        DefaultSeverity = Severity.Warning,
        Why = "Lists grow from year to year by copying; a number that stands in one twice is a slip, and often another number was meant.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.CitationList(Look);

    private static void Look(CitationListContext context)
    {
        var list = context.Citations;
        for (var i = 1; i < list.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (list[i].Number == list[j].Number && list[i].Kind == list[j].Kind)
                {
                    context.Report(list[i].NumberSpan, CitedText.Name(list[i]));
                    break;
                }
            }
        }
    }
}
