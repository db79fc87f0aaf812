namespace ResolutionKit.Rules.Reading;

/// <summary>Reports what a reader met under the rule's number: the reader found it and words it, the rule says what it is and how grave.</summary>
/// <param name="descriptor">What the rule is called, what it says, and why.</param>
public abstract class ReadingProblemRule(RuleDescriptor descriptor) : DraftRule(descriptor)
{
    /// <inheritdoc/>
    protected internal sealed override void Register(RuleRegistration on) => on.Draft(context =>
    {
        foreach (var problem in context.Draft.Problems)
        {
            if (problem.RuleId == Descriptor.Id)
            {
                context.Report(problem.Span, problem.Message);
            }
        }
    });
}
