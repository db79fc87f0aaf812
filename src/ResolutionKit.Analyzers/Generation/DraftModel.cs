using ResolutionKit.Drafts;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>All that is generated of a draft follows from this: two that are equal give the same code.</summary>
/// <param name="File">The draft among the others.</param>
/// <param name="Text">Its text.</param>
/// <param name="Form">Its form; null where it was not settled.</param>
/// <param name="Language">The code of its language, where the text need not show it; null where nothing was said.</param>
/// <param name="Body">The body whose resolution it may be; null for organs of the United Nations.</param>
/// <param name="Summary">What it is, for the reader of code.</param>
internal sealed record DraftModel(NamedFile File, string Text, DraftForm? Form, string? Language, DraftBody? Body, string Summary);
