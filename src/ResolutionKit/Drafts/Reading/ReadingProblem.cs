using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Something in a text that could not be read as its writer meant it.</summary>
/// <param name="RuleId">The rule under which it is reported: <c>RK9002</c>.</param>
/// <param name="Message">What is wrong, where, and what to do, as a sentence.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ReadingProblem(string RuleId, string Message, TextSpan Span);
