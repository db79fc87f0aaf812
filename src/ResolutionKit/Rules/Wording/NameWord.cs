using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>A word of a text, or a character of one that is written without blanks.</summary>
/// <param name="Passage">The index of its passage.</param>
/// <param name="Span">Its place there.</param>
/// <param name="Key">What it is compared by: its letters, small and without accents.</param>
/// <param name="BreaksBefore">How many ends of sentences and passages stand before it: words with another number are not in one name.</param>
internal readonly record struct NameWord(int Passage, TextSpan Span, string Key, int BreaksBefore);
