using System.Text.Json;
using ResolutionKit.Languages;

namespace ResolutionKit.Accuracy.Gold;

/// <summary>Reads the texts of a folder and of the folders within it.</summary>
internal static class GoldFolder
{
    private const string Annotations = ".gold.json";

    /// <summary>The sentences and texts, in the order of their paths.</summary>
    public static IEnumerable<GoldText> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var set = SetOf(folder, path);
            if (path.EndsWith(".jsonl", StringComparison.Ordinal) && DraftingLanguage.Find(Path.GetFileNameWithoutExtension(path)) is { } language)
            {
                foreach (var sentence in Sentences(path, set, language))
                {
                    yield return sentence;
                }
            }
            else if (path.EndsWith(".txt", StringComparison.Ordinal))
            {
                yield return Text(path, set);
            }
        }
    }

    private static IEnumerable<GoldText> Sentences(string path, string set, DraftingLanguage language)
    {
        foreach (var (line, row) in File.ReadLines(path).Index())
        {
            using var json = JsonDocument.Parse(row);
            yield return new GoldText(set, $"{language} row {line}", language, json.RootElement.GetProperty("text").GetString()!)
            {
                IsSentence = true,
                Citations = [.. CitationsOf(json, "citations", mayBeAbsent: false)],
            };
        }
    }

    private static GoldText Text(string path, string set)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = new GoldText(set, name, DraftingLanguage.Find(Path.GetExtension(name).TrimStart('.')) ?? DraftingLanguage.English, File.ReadAllText(path));
        var annotations = path[..^".txt".Length] + Annotations;
        if (!File.Exists(annotations))
        {
            return text;
        }

        using var json = JsonDocument.Parse(File.ReadAllText(annotations));
        return text with
        {
            Citations = [.. CitationsOf(json, "citations", mayBeAbsent: false), .. CitationsOf(json, "otherCitations", mayBeAbsent: true)],
            Structure = StructureOf(json.RootElement),
        };
    }

    private static List<GoldCitation> CitationsOf(JsonDocument json, string name, bool mayBeAbsent) =>
        json.RootElement.TryGetProperty(name, out var citations) ? citations.EnumerateArray().Select(citation => GoldCitation.Read(citation, mayBeAbsent)).ToList() : [];

    private static GoldStructure? StructureOf(JsonElement json)
    {
        int Count(string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
        return json.TryGetProperty("preambularParagraphs", out _)
            ? new GoldStructure(
                Count("preambularParagraphs"), Count("operativeParagraphs"), Count("footnotes"), Count("starNotes"),
                json.TryGetProperty("adopted", out var adopted) ? adopted.GetString() : null)
            : null;
    }

    private static string SetOf(string folder, string path)
    {
        var set = Path.GetRelativePath(folder, Path.GetDirectoryName(path)!).Replace('\\', '/');
        return set == "." ? "texts" : set;
    }
}
