using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads the map of a draft, or of a front matter, into what is known of the resolution.</summary>
internal sealed class DraftMapReader(SourceText source, ReadingLog log)
{
    private readonly DraftValues _values = new(source, log);

    public void Read(MapNode root, DraftContent content)
    {
        var masthead = new MastheadReader(_values, log, content);
        var text = new DraftTextReader(_values, log);
        foreach (var (key, value) in _values.Entries(root, DraftKeys.Resolution))
        {
            switch (key.Value)
            {
                case "title":
                    content.Title = _values.Prose(key, value);
                    _values.Place(content, DraftField.Title, value);
                    break;
                case "enacting-clause":
                    content.EnactingClause = _values.Prose(key, value);
                    _values.Place(content, DraftField.EnactingClause, value);
                    break;
                case "vote":
                    content.Vote = _values.Prose(key, value);
                    _values.Place(content, DraftField.Vote, value);
                    break;
                case "preamble":
                    content.Preamble.AddRange(text.Paragraphs(key, value));
                    break;
                case "operative":
                    content.Operative.AddRange(text.Paragraphs(key, value));
                    break;
                case "sections":
                    content.Sections.AddRange(text.Sections(key, value));
                    break;
                case "parts":
                    content.Parts.AddRange(text.Parts(key, value));
                    break;
                case "footnotes":
                    content.Footnotes.AddRange(text.Footnotes(key, value));
                    break;
                case "annexes":
                    content.Annexes.AddRange(text.Annexes(key, value));
                    break;
                default:
                    masthead.Read(key, value);
                    break;
            }
        }

        masthead.Finish();
    }
}
