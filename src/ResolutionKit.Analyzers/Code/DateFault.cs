using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What is wrong with the date of a citation.</summary>
/// <param name="Message">The fault, as a sentence.</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Right">The right date; null where only bounds are known.</param>
internal sealed record DateFault(string Message, Severity Severity, DateOnly? Right);
