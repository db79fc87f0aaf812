using ResolutionKit.Text;
using YamlDotNet.Core;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>A value in a YAML draft, with its place.</summary>
internal abstract class DraftNode(TextSpan span)
{
    /// <summary>Where the value stands, with its quotes.</summary>
    public TextSpan Span { get; private set; } = span;

    /// <summary>The kind of value, as a message names it.</summary>
    public abstract string Kind { get; }

    /// <summary>Sets the end, once it is known.</summary>
    public void Close(int end) => Span = TextSpan.FromBounds(Span.Start, Math.Max(end, Span.Start));
}

/// <summary>A single value.</summary>
internal sealed class ScalarNode(TextSpan span, string value, ScalarStyle style) : DraftNode(span)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>Whether nothing stands there: a key without a value.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Value is "" or "~" or "null";

    /// <summary>Where the value stands, without its quotes.</summary>
    public TextSpan Content => Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && Span.Length >= 2
        ? new TextSpan(Span.Start + 1, Span.Length - 2)
        : Span;

    public override string Kind => IsNull ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
internal sealed class ListNode(TextSpan span) : DraftNode(span)
{
    public List<DraftNode> Items { get; } = [];

    public override string Kind => "a list";
}

/// <summary>A map of keys to values, in their order.</summary>
internal sealed class MapNode(TextSpan span) : DraftNode(span)
{
    public List<(ScalarNode Key, DraftNode Value)> Entries { get; } = [];

    /// <summary>The key whose value is still to be read.</summary>
    public ScalarNode? PendingKey { get; set; }

    public override string Kind => "a map of keys";
}
