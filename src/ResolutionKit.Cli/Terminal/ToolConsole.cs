using System.Text;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Terminal;

/// <summary>What the tool talks to: its three streams, the folder it was called in, and what its terminal can do.</summary>
internal sealed class ToolConsole
{
    // Room for a sentence beside its place, where no terminal sets a width.
    public const int DefaultWidth = 120;
    private const int LeastWidth = 40;

    public required Stream In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder from which relative paths start.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether output is shown in colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether complaints are shown in colours.</summary>
    public bool ErrorHasColours { get; init; }

    /// <summary>The number of cells in a line.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        var colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ToolConsole
        {
            In = Console.OpenStandardInput(),
            Out = Open(Console.OpenStandardOutput()),
            Error = Open(Console.OpenStandardError()),
            Folder = Environment.CurrentDirectory,
            HasColours = colours && !Console.IsOutputRedirected,
            ErrorHasColours = colours && !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? DefaultWidth : Math.Max(WindowWidth(), LeastWidth),
        };
    }

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes to standard output.</summary>
    public void Write(InkedText text) => Write(Out, HasColours, text);

    /// <summary>Writes a text to standard output, byte for byte in its own encoding.</summary>
    public void Write(SourceText text)
    {
        if (Out is StreamWriter { BaseStream: var stream })
        {
            Out.Flush();
            stream.Write(text.ToBytes());
        }
        else
        {
            Out.Write(text.Content);
        }
    }

    /// <summary>Writes to standard error.</summary>
    public void WriteError(InkedText text) => Write(Error, ErrorHasColours, text);

    private static void Write(TextWriter writer, bool hasColours, InkedText text)
    {
        if (hasColours && !text.IsPlain)
        {
            ColourWriter.Write(writer, text);
        }
        else
        {
            writer.Write(text.ToString());
        }
    }

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
