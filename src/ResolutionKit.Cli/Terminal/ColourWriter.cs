using Spectre.Console;
using Spectre.Console.Rendering;

namespace ResolutionKit.Cli.Terminal;

/// <summary>Writes text in its inks to a terminal.</summary>
internal static class ColourWriter
{
    public static void Write(TextWriter terminal, InkedText text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            // The sixteen colours that every theme of every terminal makes readable.
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal),
        });
        console.Write(new Stretches(text));
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Faint => new Style(decoration: Decoration.Dim),
        Ink.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        Ink.Info => new Style(Color.Teal),
        Ink.Remedy => new Style(Color.Green),
        _ => Style.Plain,
    };

    // Passed on as they are: the lines are already fitted to the terminal, with widths that Spectre's own wrapping does not know.
    private sealed class Stretches(InkedText text) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            text.Stretches.Select(stretch => stretch.Text == "\n" ? Segment.LineBreak : new Segment(stretch.Text, StyleOf(stretch.Ink)));
    }
}
