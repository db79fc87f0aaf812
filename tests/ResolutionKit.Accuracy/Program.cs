using System.Text;
using System.Text.Json;
using ResolutionKit.Accuracy;
using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Languages;

// Scores the reader of citations against gold texts.
Console.OutputEncoding = Encoding.UTF8;
var folder = args.FirstOrDefault(argument => !argument.StartsWith('-'));
var printsMisses = args.Contains("--misses");
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine(folder is null
        ? "Name the folder of the gold texts: dotnet run --project tests/ResolutionKit.Accuracy -- FOLDER [--misses]"
        : $"There is no folder {folder}. Name the folder that holds sentences/, sentences-ga/ and documents/.");
    return 2;
}

foreach (var path in Directory.EnumerateDirectories(folder, "sentences*").Order().SelectMany(group => Directory.EnumerateFiles(group, "*.jsonl").Order()))
{
    if (DraftingLanguage.Find(Path.GetFileNameWithoutExtension(path)) is { } language)
    {
        var score = new Score($"{Path.GetFileName(Path.GetDirectoryName(path))} {language}", printsMisses);
        foreach (var (line, row) in File.ReadLines(path).Index())
        {
            using var json = JsonDocument.Parse(row);
            var gold = json.RootElement.GetProperty("citations").EnumerateArray().Select(citation => GoldCitation.Read(citation)).ToList();
            score.Add($"row {line}", gold, CitationReader.Read(json.RootElement.GetProperty("text").GetString()!, language).Select(FoundCitation.Of));
        }

        Console.WriteLine(score);
    }
}

var documents = Path.Combine(folder, "documents");
var scores = new SortedDictionary<string, Score>();
foreach (var path in Directory.Exists(documents) ? Directory.GetFiles(documents, "*.gold.json").Order() : Enumerable.Empty<string>())
{
    var text = path[..^".gold.json".Length] + ".txt";
    var language = Path.GetExtension(text[..^".txt".Length]).TrimStart('.');
    if (!scores.TryGetValue(language, out var score))
    {
        scores[language] = score = new Score($"documents {language}", printsMisses);
    }

    using var json = JsonDocument.Parse(File.ReadAllText(path));
    score.Add(Path.GetFileName(text), [.. Gold(json, "citations", false), .. Gold(json, "otherCitations", true)], Draft.Load(text).Resolution.Citations.Select(FoundCitation.Of));
}

foreach (var score in scores.Values)
{
    Console.WriteLine(score);
}

return 0;

static IEnumerable<GoldCitation> Gold(JsonDocument json, string name, bool mayBeAbsent) =>
    json.RootElement.TryGetProperty(name, out var citations) ? citations.EnumerateArray().Select(citation => GoldCitation.Read(citation, mayBeAbsent)) : [];
