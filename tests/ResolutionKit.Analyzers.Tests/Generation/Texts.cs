namespace ResolutionKit.Analyzers.Tests.Generation;

/// <summary>Drafts to generate from.</summary>
internal static class Texts
{
    public const string Ict = """
        ---
        resolution: A/C.1/81/L.1
        title: Advancing responsible State behaviour
        session: 81
        ---

        The General Assembly,

        *Recalling* its resolution 73/266 of 22 December 2018,

        1. *Welcomes* the report;

        2. *Decides* to remain seized of the matter.

        """;

    public const string Water = """
        resolution: A/RES/64/292
        title: The human right to water and sanitation
        adopted: 2010-07-28
        operative:
          - Recognizes the right to safe and clean drinking water and sanitation;
          - Decides to continue its consideration of this question.

        """;

    /// <summary>A draft with a title.</summary>
    public static string Titled(string title) => Ict.Replace("Advancing responsible State behaviour", title, StringComparison.Ordinal);
}
