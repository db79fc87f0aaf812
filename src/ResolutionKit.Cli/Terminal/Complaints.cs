namespace ResolutionKit.Cli.Terminal;

/// <summary>What kept the tool from doing its work: a line on standard error for each, and exit code 2.</summary>
internal sealed class Complaints(TextWriter error)
{
    public int Count { get; private set; }

    /// <summary>Complains about something.</summary>
    /// <param name="message">What is wrong and what to do, as a sentence.</param>
    public void Add(string message)
    {
        Count++;
        error.Write($"resolutionkit: {message.ReplaceLineEndings(" ")}\n");
    }

    /// <summary>Complains about a file or folder.</summary>
    /// <param name="place">Its name, as reports show it.</param>
    /// <param name="message">What is wrong and what to do, as a sentence.</param>
    public void Add(string place, string message) => Add($"{place}: {message}");

    /// <summary>Complains about a file or folder that cannot be read.</summary>
    public void AddUnreadable(string place, Exception exception) => Add(place, exception switch
    {
        UnauthorizedAccessException => "this may not be read; check its permissions.",
        InvalidDataException => exception.Message,
        FileNotFoundException or DirectoryNotFoundException => "this is no longer there.",
        _ => $"this cannot be read: {exception.Message}",
    });

    /// <summary>Complains about a mistake of the tool itself, with what to report.</summary>
    /// <param name="place">The file that was being read; null where there was none.</param>
    /// <param name="exception">What happened.</param>
    public void AddUnexpected(string? place, Exception exception)
    {
        var where = exception.StackTrace?.Split('\n')[0].Trim();
        var message = $"this is a mistake of the tool: {exception.GetType().Name}: {exception.Message} ({where}). " +
            "Please report this line, with the file if you may, at https://github.com/ResolutionKit/ResolutionKit/issues.";
        Add(place is null ? message : $"{place}: {message}");
    }
}
