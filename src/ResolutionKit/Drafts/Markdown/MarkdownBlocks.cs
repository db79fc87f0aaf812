using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Markdig's parser, set to what a draft needs: blocks and their places.</summary>
/// <remarks>
/// Lists are left out, for Markdown does not know <c>(a)</c> and <c>(i)</c>: paragraphs come flat, with the column in which they begin.
/// Indented code is left out, for deep sub-paragraphs are indented; quotations, for their depth has no bound. Inline markup is the project's own.
/// </remarks>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The blocks of a text: paragraphs, headings, HTML, fenced code and rules.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ThematicBreakParser());
        builder.BlockParsers.Add(new PlainHeadingParser());
        builder.BlockParsers.Add(new HtmlBlockParser());
        builder.BlockParsers.Add(new FencedCodeBlockParser());
        builder.BlockParsers.Add(new PlainParagraphParser());
        return builder.Build();
    }

    private sealed class PlainHeadingParser : HeadingBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            ((LeafBlock)block).ProcessInlines = false;
            return base.Close(processor, block);
        }
    }

    // A paragraph as it stands: a line of --- under it makes no heading, and [^1]: is no definition of a link.
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        public PlainParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            ((LeafBlock)block).ProcessInlines = false;
            return true;
        }
    }
}
