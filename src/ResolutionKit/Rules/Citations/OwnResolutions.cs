using ResolutionKit.Bodies;

namespace ResolutionKit.Rules.Citations;

/// <summary>The resolutions of a body of the user's own that a passage cites.</summary>
internal static class OwnResolutions
{
    /// <summary>The citations, with what the body's table knows of each; none where the body has no table.</summary>
    public static IEnumerable<(BodyCitation Citation, DateOnly? Due)> Of(PassageContext context)
    {
        if (context.Body is not { NumberForm: { } form, Registry: { } registry })
        {
            yield break;
        }

        foreach (var citation in BodyCitationReader.Read(context.Passage.Prose.Text, context.Language, form))
        {
            yield return (citation, registry.Find(citation.Number));
        }
    }

    /// <summary>The name of the body within a sentence.</summary>
    public static string NameOf(BodyProfile body) => body.Name.StartsWith("The ", StringComparison.Ordinal) ? "t" + body.Name.Remove(0, 1) : body.Name;
}
