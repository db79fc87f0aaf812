namespace ResolutionKit.Languages;

/// <summary>The phrases that open the paragraphs of a resolution in a language: verbs, and what may stand before, within and behind them.</summary>
internal sealed class OpeningGrammar
{
    private Dictionary<char, List<OpeningForm>>? _forms;

    /// <summary>The verbs, a line each: <c>Recalling = Recalls</c>, preambular before the sign, operative behind it; <c>{masculine|feminine}</c>
    /// endings; <c>~</c> before what is read but never proposed. A line without a sign serves both.</summary>
    public required string Verbs { get; init; }

    /// <summary>The words that say that the verb comes a second time: <c>also</c>.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>The words that say that the verb comes a third time: <c>further</c>.</summary>
    public required ImmutableArray<string> Further { get; init; }

    /// <summary>The words that may follow <see cref="Further"/> behind a verb, where it could as well belong to a noun (<c>Requests further information</c>); empty for any.</summary>
    public ImmutableArray<string> AfterFurther { get; init; } = [];

    /// <summary>Words that strengthen the verb: <c>strongly</c>, <c>once again</c>.</summary>
    public ImmutableArray<string> Intensifiers { get; init; } = [];

    /// <summary>Words that strengthen within a phrase only: <c>deep</c> concern.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>What says in what spirit: <c>with appreciation</c>.</summary>
    public ImmutableArray<string> Complements { get; init; } = [];

    /// <summary>Words of no weight within a phrase: <c>its</c>.</summary>
    public ImmutableArray<string> Fillers { get; init; } = [];

    /// <summary>The letter that joins a paragraph to the one before: the Arabic <c>و</c>; the NUL character where there is none.</summary>
    public char Joiner { get; init; }

    /// <summary>The words whose joining shows whether a paragraph is the first: <c>إذ</c>.</summary>
    public string JoinedWord { get; init; } = string.Empty;

    /// <summary>Whether words stand without blanks between them, as in Chinese.</summary>
    public bool IsUnspaced { get; init; }

    /// <summary>Whether a verb shows by its form in which part it stands.</summary>
    public bool HasRoles => !IsUnspaced;

    /// <summary>Whether exchanging the preambular for the operative form changes nothing else in the sentence.</summary>
    public bool HasPlainCounterparts { get; init; }

    /// <summary>Whether opening phrases are set in italics.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Whether paragraphs open with a small letter; null where the script has no capitals.</summary>
    public bool? OpensSmall { get; init; }

    /// <summary>Openings by which the Security Council invokes powers that the Charter gives to no other organ.</summary>
    public ImmutableArray<string> OfSecurityCouncil { get; init; } = [];

    /// <summary>Openings that the other organs leave to the Security Council as a rule: they recommend, and do not bind.</summary>
    public ImmutableArray<string> UsuallyOfSecurityCouncil { get; init; } = [];

    /// <summary>Short words behind a phrase that some set in italics with it: <c>of</c>, <c>that</c>.</summary>
    public ImmutableArray<string> Followers { get; init; } = [];

    /// <summary>The verbs that address no one, so that a second paragraph with one says <c>also</c> whatever follows.</summary>
    public ImmutableArray<string> Unaddressed { get; init; } = [];

    /// <summary>Where <see cref="Also"/> is put.</summary>
    public OpeningAlsoPlace AlsoPlace { get; init; }

    /// <summary>Those to whom requests are addressed again and again: <c>the Secretary-General</c>.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>What follows an addressee that stands alone: <c>to</c>; empty where nothing tells.</summary>
    public ImmutableArray<string> AfterAddressee { get; init; } = [];

    /// <summary>What follows words that only begin an addressee: <c>特别代表</c>.</summary>
    public ImmutableArray<string> NotAfterAddressee { get; init; } = [];

    /// <summary>Words with which a paragraph may open before its verb: <c>对</c> … <c>表示</c>.</summary>
    public ImmutableArray<string> OtherOpenings { get; init; } = [];

    /// <summary>The forms that begin with a character, in its folded spelling.</summary>
    public List<OpeningForm>? FormsFrom(char first) => (_forms ??= Index()).TryGetValue(SpellingFold.Fold(first), out var forms) ? forms : null;

    private Dictionary<char, List<OpeningForm>> Index()
    {
        var index = new Dictionary<char, List<OpeningForm>>();
        foreach (var line in Verbs.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var verb = OpeningVerb.Parse(line.Trim());
            Add(index, verb, verb.Preambular);
            if (!verb.IsEither)
            {
                Add(index, verb, verb.Operative);
            }
        }

        return index;
    }

    private static void Add(Dictionary<char, List<OpeningForm>> index, OpeningVerb verb, OpeningSide? side)
    {
        if (side is null)
        {
            return;
        }

        var hasGender = side.Masculine != side.Feminine;
        Add(index, new OpeningForm(verb, side, [.. side.Masculine.Split(' ')], hasGender ? false : null));
        if (hasGender)
        {
            Add(index, new OpeningForm(verb, side, [.. side.Feminine.Split(' ')], true));
        }
    }

    private static void Add(Dictionary<char, List<OpeningForm>> index, OpeningForm form)
    {
        var first = SpellingFold.Fold(form.Words[0][0]);
        if (!index.TryGetValue(first, out var forms))
        {
            index.Add(first, forms = []);
        }

        forms.Add(form);
    }
}
