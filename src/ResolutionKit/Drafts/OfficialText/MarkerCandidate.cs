using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Digits in running text that may be a footnote marker.</summary>
/// <param name="Number">The number.</param>
/// <param name="Span">The digits.</param>
/// <param name="Cut">The digits with the brackets around them.</param>
/// <param name="Likelihood">How much they look like one.</param>
internal readonly record struct MarkerCandidate(int Number, TextSpan Span, TextSpan Cut, MarkerLikelihood Likelihood);
