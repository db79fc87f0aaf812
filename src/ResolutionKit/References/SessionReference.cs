using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>The name of a session in words: <c>seventy-third session</c>, <c>第七十三届会议</c>.</summary>
/// <remarks>Whose session it is the text around it tells: <c>the third session of the Preparatory Committee</c> is found as well.</remarks>
/// <param name="Span">The place of the name.</param>
/// <param name="Session">The session.</param>
public sealed record SessionReference(TextSpan Span, Session Session) : Reference(Span)
{
    /// <summary>The reference in words: <c>session 73</c>.</summary>
    public override string ToString() => "session " + Session;
}
