using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>A number taken for a citation, while its sentence is read: what governs it is found before it or after it.</summary>
internal sealed class CitedNumber(NumberMark mark)
{
    public NumberMark Mark { get; } = mark;

    /// <summary>The word for a resolution or decision that governs it.</summary>
    public Token? Word { get; set; }

    /// <summary>The body named for it.</summary>
    public CitedBody Body { get; set; }

    /// <summary>The date that governs it.</summary>
    public DateMark? Date { get; set; }

    /// <summary>How the date stands to it.</summary>
    public DateBinding Binding { get; set; }

    /// <summary>The list it is a member of, by a number that only rises.</summary>
    public int List { get; set; }

    /// <summary>Gives it a date.</summary>
    public void Bind(DateMark date, DateBinding binding)
    {
        Date = date;
        Binding = binding;
    }

    /// <summary>Adds the citations of the number, one for each letter.</summary>
    public void AddTo(ImmutableArray<Citation>.Builder citations, Organ organ, bool isNamed, int list)
    {
        var date = Date?.Date;
        for (var i = 0; i < Math.Max(Mark.Letters?.Length ?? 0, 1); i++)
        {
            var number = new ResolutionNumber(organ, Mark.ToParts(Mark.Letters?[i] ?? default));
            citations.Add(new Citation(number, date)
            {
                Kind = Mark.IsSymbol
                    ? Mark.IsDecision ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution
                    : Word?.Phrase?.Kind ?? AdoptedTextKind.Resolution,
                NumberSpan = SpanOf(i),
                DateSpan = Date?.Span,
                DateBinding = Date is null ? DateBinding.None : Binding,
                HasImpossibleDate = Date is not null && date is null,
                WordSpan = Word?.Span,
                NamesOrgan = isNamed,
                IsSymbol = Mark.IsSymbol,
                List = list,
            });
        }
    }

    // Each letter printed is its own place; where the session follows the letters, or the letter is only implied, the place is the whole.
    private TextSpan SpanOf(int letter)
    {
        if (Mark.Letters is null || Mark.Letters.Length == 1 || Mark.Form == NumberForm.RomanSession || Mark.LetterSpans[letter].IsEmpty)
        {
            return Mark.Span;
        }

        return letter == 0 ? TextSpan.FromBounds(Mark.Span.Start, Mark.LetterSpans[0].End) : Mark.LetterSpans[letter];
    }
}
