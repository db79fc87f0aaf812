using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Reads the inline markup of drafts, and reports what a resolution does not have.</summary>
internal sealed class ProseReader(ReadingLog log)
{
    private readonly List<ForeignMarkup> _foreign = [];

    public Prose Read(MappedText markup)
    {
        var prose = ProseMarkup.Read(markup, _foreign);
        if (_foreign.Count > 0)
        {
            foreach (var (name, span) in _foreign)
            {
                log.Report(
                    ReadingLog.ForeignMarkup,
                    $"A resolution has no place for {name}: its text is kept and its markup left out. Write plain text, or a backslash before each mark that is meant as a character.",
                    markup.ToSource(span) ?? default);
            }

            _foreign.Clear();
        }

        return prose;
    }
}
