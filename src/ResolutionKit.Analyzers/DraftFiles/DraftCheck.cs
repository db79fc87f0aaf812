using System.Runtime.CompilerServices;
using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Rules;
using ResolutionKit.Text;
using ResolutionKit.Validation;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>A draft of a project, read and checked once for each text and what holds for it.</summary>
internal sealed class DraftCheck
{
    private static readonly ConditionalWeakTable<RoslynText, DraftCheck> s_known = new();

    private readonly object _lock = new();
    private readonly string _path;
    private readonly DraftReadOptions _options;
    private readonly DraftForm? _form;
    private DraftValidator? _validator;
    private ImmutableArray<DraftDiagnostic> _findings;

    private DraftCheck(string path, DraftReadOptions options, DraftForm? form, Draft draft)
    {
        _path = path;
        _options = options;
        _form = form;
        Draft = draft;
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>Reads the draft of an item whose text could be read, unless that text was read before in the same way.</summary>
    public static DraftCheck Read(DraftItem item, EffectiveConfiguration configuration)
    {
        var (path, text) = (item.File.Path, item.File.Text!);
        var options = configuration.ReadOptions;
        options = options with { Language = item.Language ?? options.Language };
        lock (s_known)
        {
            if (s_known.TryGetValue(text, out var known) && known._path == path && known._form == item.Form && known._options == options)
            {
                return known;
            }
        }

        var read = new DraftCheck(path, options, item.Form, Draft.Read(new SourceText(text.ToString(), path), options, item.Form));
        lock (s_known)
        {
            s_known.Remove(text);
            s_known.Add(text, read);
        }

        return read;
    }

    /// <summary>What is found in the draft, in the order of places.</summary>
    public ImmutableArray<DraftDiagnostic> FindingsOf(DraftValidator validator, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_validator, validator))
            {
                return _findings;
            }
        }

        var findings = validator.Validate(Draft, cancellation);
        lock (_lock)
        {
            (_validator, _findings) = (validator, findings);
        }

        return findings;
    }
}
