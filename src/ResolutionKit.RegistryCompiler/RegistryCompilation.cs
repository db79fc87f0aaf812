using System.Text;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.RegistryCompiler;

/// <summary>The whole of the work: reads a listing, and writes it in the library's form if every line of it is right.</summary>
internal static class RegistryCompilation
{
    private static readonly string DefaultOutput = Path.Combine("src", "ResolutionKit", "Registry", "Data", "resolutions.txt");

    /// <summary>Returns 0 if the facts were written, 1 if the listing is wrong, 2 if the work could not be done.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var (input, target) = arguments switch
        {
            [var only] => (only, DefaultOutput),
            [var first, "--output", var named] => (first, named),
            _ => (null, DefaultOutput),
        };
        if (input is null || input.StartsWith('-'))
        {
            error.WriteLine("usage: ResolutionKit.RegistryCompiler LISTING.CSV [--output FILE]");
            return 2;
        }

        try
        {
            return Compile(input, target, output, error);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Compile(string input, string target, TextWriter output, TextWriter error)
    {
        var file = RegistryFile.Load(input);
        var problems = file.Problems.Select(problem => $"{input}:{problem.Line}: {problem.Message}").Concat(file.Entries.Where(YearIsWrong)
            .Select(entry => $"{input}: {entry.Symbol} is dated {entry.Date:yyyy-MM-dd}: the year in parentheses is that of the adoption.")).ToList();
        if (problems.Count > 0)
        {
            problems.ForEach(error.WriteLine);
            error.WriteLine($"Nothing is written: {problems.Count} {(problems.Count == 1 ? "line is" : "lines are")} wrong.");
            return 1;
        }

        var notes = new List<string>();
        var text = RegistryWriter.Write(file.Entries.Select(entry => RegistryRevision.Apply(entry, notes)).ToList());
        notes.ForEach(error.WriteLine);

        // Written beside its place and then moved there: nobody ever reads half a table.
        var unfinished = target + ".new";
        File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(unfinished, target, overwrite: true);
        output.WriteLine($"{file.Entries.Length} facts are written to {target}.");
        return 0;
    }

    /// <summary>The library's form keeps the running number of the Security Council only: its year must follow from the date.</summary>
    private static bool YearIsWrong(RegistryEntry entry) => entry.Number.Organ == Organ.SecurityCouncil && entry.Number.Year != entry.Date.Year;
}
