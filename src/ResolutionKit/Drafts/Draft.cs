using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Bodies;
using ResolutionKit.Drafts.Markdown;
using ResolutionKit.Drafts.OfficialText;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts;

/// <summary>A resolution together with the text that it was read from, so that whatever is said of it can point at its place.</summary>
/// <remarks>Immutable. A text that cannot be read as a whole still yields a draft, with what could be read and the <see cref="Problems"/> met.</remarks>
public sealed class Draft
{
    private Draft(Resolution resolution, SourceText? source, DraftForm? form, ImmutableArray<ReadingProblem> problems, ImmutableDictionary<DraftField, TextSpan> places, ImmutableArray<Suppression> suppressions)
    {
        Resolution = resolution;
        Source = source;
        Form = form;
        Problems = problems;
        Places = places;
        Suppressions = suppressions;
    }

    /// <summary>The resolution.</summary>
    public Resolution Resolution { get; }

    /// <summary>The text that it was read from; null for a resolution made in code.</summary>
    public SourceText? Source { get; }

    /// <summary>The form of the text; null for a resolution made in code.</summary>
    public DraftForm? Form { get; }

    /// <summary>The body whose resolution it is; null for an organ of the United Nations.</summary>
    public BodyProfile? Body { get; private init; }

    /// <summary>What could not be read as its writer meant it, in the order of its places.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; }

    /// <summary>The comments that silence findings, in the order of their places; an official text has none.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>Whether the text is one of a resolution as far as it shows: it is not when readers report RK9008 and there is no enacting clause either.</summary>
    /// <remarks>A sentence, or a page on something else, is still read, so that its citations can be found; what a resolution must have is not asked of it.</remarks>
    public bool HoldsResolution =>
        Resolution.EnactingClause is not { IsEmpty: true } || !Problems.Any(static problem => problem.RuleId == ReadingLog.NoResolution);

    /// <summary>Where the parts outside the paragraphs stand in the source.</summary>
    public ImmutableDictionary<DraftField, TextSpan> Places { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file: Markdown, YAML or the plain text of an official document.</param>
    /// <param name="form">Its form; by default what the ending of its name or its first lines tell.</param>
    /// <param name="language">Its language, where the text does not show it.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is not text.</exception>
    public static Draft Load([StringSyntax("ResolutionDraftPath")] string path, DraftForm? form = null, DraftingLanguage? language = null) =>
        Read(SourceText.Load(path), form, language);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Its form; by default what its first lines tell.</param>
    /// <param name="language">Its language, where the text does not show it.</param>
    public static Draft Parse(string text, DraftForm? form = null, DraftingLanguage? language = null) =>
        Read(new SourceText(text), form, language);

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="form">Its form; by default what the ending of its name or its first lines tell.</param>
    /// <param name="language">Its language, where the text does not show it.</param>
    public static Draft Read(SourceText source, DraftForm? form = null, DraftingLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, new DraftReadOptions { Language = language }, form);
    }

    /// <summary>Reads a text of which something is known beforehand.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">What is known of it.</param>
    /// <param name="form">Its form; by default what the ending of its name or its first lines tell.</param>
    public static Draft Read(SourceText source, DraftReadOptions options, DraftForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var known = form ?? DraftForms.Detect(source.Path, source.Content);
        var result = known switch
        {
            DraftForm.Markdown => MarkdownReader.Read(source, options),
            DraftForm.Yaml => YamlReader.Read(source, options),
            _ => OfficialTextReader.Read(source, options),
        };
        return options.Body is { } body && result.IsOf(body)
            ? new Draft(BodyTexts.Settle(result.Resolution, body), source, known, result.Problems, result.Places, result.Suppressions) { Body = body }
            : new Draft(result.Resolution, source, known, result.Problems, result.Places, result.Suppressions);
    }

    /// <summary>Whether a plain text begins as an official document does: with the name of the organization, a symbol or the number of a resolution in its first lines, or with an enacting clause in any official language.</summary>
    /// <remarks>It tells such texts from others of a folder. Texts of drafts in Markdown and YAML are told by their key <c>resolution</c>.</remarks>
    /// <param name="beginning">The text, or as much of it as is worth the look.</param>
    public static bool IsOfficialText(string beginning)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        return DocumentSigns.Has(beginning);
    }

    /// <summary>Whether a file is a draft or an official text, by the ending of its name and its first lines.</summary>
    /// <remarks>
    /// Markdown (<c>.md</c>, <c>.markdown</c>) and YAML (<c>.yaml</c>, <c>.yml</c>) are drafts when they have the key <c>resolution</c>, Markdown in its front matter;
    /// plain text (<c>.txt</c>) as <see cref="IsOfficialText"/> says. It tells drafts from others of a folder; any text can be read as one.
    /// </remarks>
    /// <param name="name">The name or path of the file.</param>
    /// <param name="beginning">Its text, or as much of it as is worth the look.</param>
    public static bool IsDraft(string name, string beginning)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(beginning);
        return DraftSigns.Has(name, beginning);
    }

    /// <summary>A draft of a resolution made in code: it has no source, so what is found in it has no place but its paragraph.</summary>
    public static Draft Of(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return new Draft(resolution, null, null, [], ImmutableDictionary<DraftField, TextSpan>.Empty, []);
    }
}
