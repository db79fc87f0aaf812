using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The ids that the rules of a compilation have, and where.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class TakenIds
{
    private readonly ConcurrentBag<(string Id, Location Place)> _ids = [];

    /// <summary>Takes down an id.</summary>
    public void Add(string id, Location place) => _ids.Add((id, place));

    /// <summary>Reports each id that another rule has, too; of two the one that stands later by path and place, whichever was met first.</summary>
    public void Report(Action<Diagnostic> report)
    {
        // Settings and comments do not tell capital letters from others.
        foreach (var group in _ids.GroupBy(static entry => entry.Id, StringComparer.OrdinalIgnoreCase))
        {
            var sorted = group.OrderBy(static entry => entry.Place.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static entry => entry.Place.SourceSpan).ToList();
            foreach (var (id, place) in sorted.Skip(1))
            {
                var first = sorted[0].Place.GetLineSpan();
                var message = $"'{id}' is the id of another rule, too: {Path.GetFileName(first.Path)}({first.StartLinePosition.Line + 1}). Give this one a number of its own.";
                report(Diagnostic.Create(AuthoringDescriptors.DuplicateId, place, [sorted[0].Place], message));
            }
        }
    }
}
