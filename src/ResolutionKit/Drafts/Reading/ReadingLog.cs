using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Takes down what a reader meets that it cannot read as it was meant.</summary>
internal sealed class ReadingLog
{
    public const string Syntax = "RK9002";
    public const string UnknownKey = "RK9003";
    public const string BadValue = "RK9004";
    public const string OutOfPlace = "RK9005";
    public const string DuplicateKey = "RK9006";
    public const string ForeignMarkup = "RK9007";
    public const string NoResolution = "RK9008";

    private readonly List<ReadingProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Report(string ruleId, string message, TextSpan span) => _problems.Add(new ReadingProblem(ruleId, message, span));

    /// <summary>The problems in the order of their places.</summary>
    public ImmutableArray<ReadingProblem> ToImmutable()
    {
        if (_problems.Count == 0)
        {
            return [];
        }

        var order = ImmutableArray.CreateBuilder<ReadingProblem>(_problems.Count);
        order.AddRange(_problems.OrderBy(problem => problem.Span));
        return order.ToImmutable();
    }
}
