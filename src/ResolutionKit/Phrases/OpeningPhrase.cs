using System.Text;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Phrases;

/// <summary>The phrase that opens a paragraph of a resolution: a verb with what stands around it.</summary>
/// <remarks>
/// <para><c>Taking note also with appreciation</c> of a report is the verb <c>Takes note</c> with <c>also</c> and <c>with appreciation</c>. Prepositions and
/// conjunctions behind it (<em>of</em>, <em>that</em>) do not belong to the phrase; documents do not set them in italics.</para>
/// </remarks>
public sealed record OpeningPhrase
{
    private readonly string _text;
    private readonly OpeningForm _form;

    internal OpeningPhrase(string text, OpeningForm form)
    {
        _text = text;
        _form = form;
    }

    /// <summary>Where the phrase stands in the text.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Where its verb stands, with what stands within it.</summary>
    public TextSpan HeadSpan => TextSpan.Union(HeadWords[0], HeadWords[HeadWords.Length - 1]);

    /// <summary>The verb in its canonical form, the masculine operative one where there is one: <c>Calls upon</c> of <c>Calling upon</c>.</summary>
    public string Head => _form.Verb.Key;

    /// <summary>Which paragraphs the phrase opens.</summary>
    public OpeningRole Role => _form.Verb.IsEither ? OpeningRole.Either : _form.Side == _form.Verb.Preambular ? OpeningRole.Preambular : OpeningRole.Operative;

    /// <summary>Whether it says that the verb comes again.</summary>
    public OpeningSuccession Succession { get; internal init; }

    /// <summary>Where the word that says so stands; null where there is none.</summary>
    public TextSpan? SuccessionSpan { get; internal init; }

    /// <summary>The word that strengthens the verb, as written: <c>strongly</c>; an empty string where there is none.</summary>
    public string Intensifier { get; internal init; } = string.Empty;

    /// <summary>What says in what spirit, as written: <c>with appreciation</c>; an empty string where nothing does.</summary>
    public string Complement { get; internal init; } = string.Empty;

    /// <summary>The gender of the organ with which the phrase agrees.</summary>
    public OpeningAgreement Agreement => _form.IsFeminine switch { null => OpeningAgreement.None, true => OpeningAgreement.Feminine, _ => OpeningAgreement.Masculine };

    /// <summary>The only organs that may open a paragraph so; empty for all.</summary>
    public ImmutableArray<Organ> Organs { get; internal init; } = [];

    /// <summary>The only organs that open paragraphs so as a rule; empty for all. The Security Council demands, and authorizes Member States; the General Assembly has
    /// demanded (ES-11/1) and authorizes the Secretary-General, but recommends to States.</summary>
    public ImmutableArray<Organ> UsualOrgans { get; internal init; } = [];

    /// <summary>Whether a letter joins it to the paragraph before, as <c>و</c> does in Arabic.</summary>
    public bool IsJoined { get; internal init; }

    /// <summary>The phrase as it opens the other kind of paragraph: <c>Calling upon</c> of <c>Calls upon</c>; null where there is none, or more than one.</summary>
    public string? Counterpart => CounterpartWords is { } words ? With(words) : null;

    /// <summary>The phrase as an organ of the other gender has it: <c>Convaincue</c> of <c>Convaincu</c>; null where no gender shows.</summary>
    public string? Concordant => ConcordantWords is { } words ? With(words) : null;

    /// <summary>Where each word of the verb stands.</summary>
    internal ImmutableArray<TextSpan> HeadWords { get; init; }

    internal ImmutableArray<string>? CounterpartWords => Role switch
    {
        OpeningRole.Preambular when _form.Verb.Operative is { IsRare: false } side => _form.Replacement(side, null),
        OpeningRole.Operative when _form.Verb.Preambular is { IsRare: false } side => _form.Replacement(side, null),
        _ => null,
    };

    internal ImmutableArray<string>? ConcordantWords => _form.IsFeminine is { } isFeminine ? _form.Replacement(_form.Side, !isFeminine) : null;

    /// <summary>The words of the verb that change where others take their place, with the capital that stands there kept.</summary>
    internal IEnumerable<(TextSpan Span, string Text)> Changes(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var first = _text[HeadWords[i].Start];
            word = char.IsLower(first) && char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) + word.Substring(1)
                : char.IsUpper(first) && char.IsLower(word[0]) ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word;
            if (string.CompareOrdinal(_text, HeadWords[i].Start, word, 0, Math.Max(word.Length, HeadWords[i].Length)) != 0)
            {
                yield return (HeadWords[i], word);
            }
        }
    }

    /// <summary>The phrase with other words in the place of its verb's.</summary>
    internal string With(ImmutableArray<string> words)
    {
        var written = new StringBuilder();
        var at = Span.Start;
        foreach (var (span, text) in Changes(words))
        {
            written.Append(_text, at, span.Start - at).Append(text);
            at = span.End;
        }

        return written.Append(_text, at, Span.End - at).ToString();
    }

    /// <summary>The phrase as it stands in the text.</summary>
    public override string ToString() => _text.Substring(Span.Start, Span.Length);
}
