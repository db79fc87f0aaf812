namespace ResolutionKit.Languages;

/// <summary>The phrases with which English paragraphs open.</summary>
internal static class EnglishPhrases
{
    public static readonly OpeningGrammar Grammar = new()
    {
        HasPlainCounterparts = true,
        IsEmphasised = true,
        OpensSmall = false,
        Verbs = """
            Accepting = Accepts
            Acknowledging = Acknowledges
            Acting =~Acts
            ~Addressing = Addresses
            ~Adopting = Adopts
            Affirming = Affirms
            Agreeing = Agrees
            Alarmed =
            ~Allocating = Allocates
            ~Amending = Amends
            Angered =
            Anticipating = Anticipates
            Anxious =
            ~Appealing = Appeals
            Applauding = Applauds
            ~Appointing = Appoints
            Appreciating = Appreciates
            Appreciative =
            ~Approving = Approves
            Asking = Asks
            Asserting = Asserts
            ~Assigning = Assigns
            Associating itself = Associates itself
            Attaching importance = Attaches importance
            ~Authorising = Authorises
            ~Authorizing = Authorizes
            Awaiting = Awaits
            Aware =
            Bearing in mind =~Bears in mind
            Believing = Believes
            Calling =~Calls
            Calling attention = Calls attention
            Calling for = Calls for
            Calling on = Calls on
            Calling upon = Calls upon
            Celebrating = Celebrates
            ~Censuring = Censures
            Cherishing =
            Cognisant =
            Cognizant =
            Commemorating = Commemorates
            Commending = Commends
            Committed =
            Committing itself = Commits itself
            Concerned =
            Concluding = Concludes
            ~Concurring = Concurs
            Condemning = Condemns
            Confident =
            Confirming = Confirms
            Congratulating = Congratulates
            Conscious =
            ~Consenting = Consents
            Considering = Considers
            ~Constituting = Constitutes
            Continuing = Continues
            ~Convening = Convenes
            Convinced =
            ~Creating = Creates
            ~Deciding = Decides
            Declaring = Declares
            ~Defining = Defines
            ~Delegating = Delegates
            Demanding = Demands
            Denouncing = Denounces
            Deploring = Deplores
            Deprecating = Deprecates
            ~Designating = Designates
            Desiring = Desires
            Desirous =
            Determined =
            Determining = Determines
            ~Directing = Directs
            Disappointed =
            Discouraged =
            Discouraging = Discourages
            Dismayed =
            Distressed =
            Disturbed =
            Drawing attention = Draws attention
            Drawing the attention = Draws the attention
            ~Electing = Elects
            Emphasising = Emphasises
            Emphasizing = Emphasizes
            Encouraged =
            Encouraging = Encourages
            Endorsing = Endorses
            ~Entrusting = Entrusts
            Envisaging = Envisages
            ~Establishing = Establishes
            Exhorting = Exhorts
            Expecting = Expects
            Expressing = Expresses
            Expressing alarm = Expresses alarm
            Expressing appreciation = Expresses appreciation
            Expressing concern = Expresses concern
            Expressing condolences = Expresses condolences
            Expressing confidence = Expresses confidence
            Expressing conviction = Expresses conviction
            Expressing determination = Expresses determination
            Expressing disappointment = Expresses disappointment
            Expressing dismay = Expresses dismay
            Expressing gratitude = Expresses gratitude
            Expressing hope = Expresses hope
            Expressing indignation = Expresses indignation
            Expressing intention = Expresses intention
            Expressing outrage = Expresses outrage
            Expressing readiness = Expresses readiness
            Expressing regret = Expresses regret
            Expressing resolve = Expresses resolve
            Expressing satisfaction = Expresses satisfaction
            Expressing solidarity = Expresses solidarity
            Expressing support = Expresses support
            Expressing sympathy = Expresses sympathy
            Expressing thanks = Expresses thanks
            ~Extending = Extends
            ~Finding = Finds
            Fulfilling =
            Grateful =
            Grieved =
            Guided =
            Hailing = Hails
            Having accepted =
            Having adopted =
            Having appointed =
            Having approved =
            Having been informed =
            Having conducted =
            Having considered =
            Having convened =
            Having decided =
            Having deliberated =
            Having determined =
            Having devoted =
            Having discussed =
            Having established =
            Having examined =
            Having heard =
            Having held =
            Having in mind =
            Having invited =
            Having learned =
            Having met =
            Having noted =
            Having read =
            Having recalled =
            Having received =
            Having regard =
            Having requested =
            Having reviewed =
            Having seen =
            Having studied =
            Having taken into account =
            Having taken note =
            Highlighting = Highlights
            Honouring = Honours
            Hopeful =
            Hoping = Hopes
            Horrified =
            Impressed =
            Indignant =
            ~Informing = Informs
            Inspired =
            ~Instructing = Instructs
            Insisting = Insists
            ~Intending = Intends
            Interested =
            Inviting = Invites
            Keeping in mind = Keeps in mind
            Lamenting = Laments
            ~Launching = Launches
            ~Lending its support = Lends its support
            ~Lending support = Lends support
            ~Lifting = Lifts
            Looking forward = Looks forward
            ~Maintaining = Maintains
            ~Making = Makes
            ~Mandating = Mandates
            Mindful =
            Motivated =
            Mourning = Mourns
            ~Nominating = Nominates
            Noting = Notes
            Observing = Observes
            Offering = Offers
            Opposing = Opposes
            ~Ordering = Orders
            Outraged =
            Paying tribute = Pays tribute
            Perturbed =
            ~Permitting = Permits
            Pleased =
            Pledging = Pledges
            Praising = Praises
            Preoccupied =
            ~Proclaiming = Proclaims
            Promoting = Promotes
            ~Proposing = Proposes
            ~Providing = Provides
            Pursuant =
            Pursuing =
            Re-emphasizing = Re-emphasizes
            Reaffirming = Reaffirms
            Realising = Realises
            Realizing = Realizes
            Reassured =
            Recalling = Recalls
            ~Receiving = Receives
            Recognising = Recognises
            Recognizing = Recognizes
            ~Recommending = Recommends
            ~Recommitting = Recommits
            Recommitting itself = Recommits itself
            Reconfirming = Reconfirms
            ~Recording = Records
            Re-emphasising = Re-emphasises
            ~Re-establishing = Re-establishes
            Referring = Refers
            Reflecting =
            Regretting = Regrets
            Reiterating = Reiterates
            Rejecting = Rejects
            Rejoicing =
            Relying =
            Remaining = Remains
            Remembering = Remembers
            Reminding = Reminds
            ~Renewing = Renews
            Repeating = Repeats
            Reproaching = Reproaches
            ~Requesting = Requests
            ~Requiring = Requires
            Resolute =
            Resolved =
            ~Resolving = Resolves
            Respecting =
            Responding =
            Restating = Restates
            ~Revising = Revises
            Saddened =
            Saluting = Salutes
            Satisfied =
            Seeking = Seeks
            Seized =
            Sharing = Shares
            Shocked =
            Standing ready = Stands ready
            Stressing = Stresses
            Striving =
            ~Submitting = Submits
            Suggesting = Suggests
            Supporting = Supports
            Sympathizing = Sympathizes
            Taking account = Takes account
            Taking cognizance = Takes cognizance
            Taking into account = Takes into account
            Taking into consideration = Takes into consideration
            Taking note = Takes note
            Taking the view = Takes the view
            ~Terminating = Terminates
            Thankful =
            Thanking = Thanks
            ~Transferring = Transfers
            ~Transmitting = Transmits
            Troubled =
            Trusting = Trusts
            Underlining = Underlines
            Underscoring = Underscores
            Understanding = Understands
            ~Undertaking = Undertakes
            ~Urging = Urges
            Viewing = Views
            ~Voicing = Voices
            ~Warning = Warns
            Welcoming = Welcomes
            Willing =
            Wishing = Wishes
            ~Withdrawing = Withdraws
            Worried =
            Expressing the belief = Expresses the belief
            Expressing the conviction = Expresses the conviction
            Expressing the hope = Expresses the hope
            Expressing the view = Expresses the view
            Expressing the wish = Expresses the wish
            """,
        Also = ["also", "likewise"],
        Further = ["further", "furthermore", "moreover"],
        AfterFurther =
        [
            "that", "the", "its", "all", "with", "upon", "on", "to", "in", "of", "for", "at", "by", "those", "these", "this", "each", "every", "any", "both", "such",
            "Member", "States", "Governments", "how", "when", "whether", "and",
        ],
        Intensifiers =
        [
            "strongly", "deeply", "gravely", "seriously", "fully", "profoundly", "firmly", "urgently", "vigorously", "unequivocally", "categorically", "solemnly",
            "particularly", "highly", "extremely", "especially", "greatly", "increasingly", "once again", "once more", "again", "hereby", "earnestly", "still",
            "in the strongest terms", "in the strongest possible terms", "sincerely", "warmly", "utterly", "absolutely", "emphatically",
            "always", "continuously", "repeatedly", "therefore", "accordingly", "equally", "consequently", "keenly", "bitterly", "as a matter of urgency",
        ],
        Adjectives =
        [
            "deep", "deepest", "grave", "gravest", "serious", "strong", "strongest", "profound", "great", "full", "utmost", "sincere", "warm", "warmest", "particular", "high",
            "continued", "continuing", "increasing", "growing", "heartfelt", "keen", "extreme", "special", "strong and continued", "most sincere", "unwavering",
        ],
        Complements =
        [
            "with appreciation", "with concern", "with satisfaction", "with regret", "with interest", "with alarm", "with gratitude", "with approval", "with dismay",
            "with indignation", "with disappointment", "with pleasure", "with anxiety", "with sadness", "with encouragement", "with thanks", "with sorrow",
            "with shock", "with attention", "with relief", "with care", "with admiration", "with outrage", "with appreciation and satisfaction",
            "with appreciation and gratitude", "with interest and appreciation", "with grave concern", "with distress", "with great concern",
            "with profound grief", "with favour", "with pride", "with serious misgivings",
        ],
        Fillers = ["its", "the", "itself"],
        OfSecurityCouncil = ["Acting under Chapter VII", "Acting under Chapter Seven", "Acting under Article 39", "Acting under Article 40", "Acting under Article 41", "Acting under Article 42"],
        UsuallyOfSecurityCouncil = ["Demands", "Demanding", "Authorizes Member States", "Authorizes all Member States", "Authorizes States", "Authorizes the use of"],
        Followers = ["of", "that", "to", "by", "at", "about", "for", "in", "on", "over", "from", "as", "with", "under"],
        Unaddressed = ["Decides", "Notes", "Takes note", "Recalls", "Reaffirms", "Stresses", "Emphasizes", "Underlines", "Underscores", "Recognizes", "Acknowledges", "Welcomes"],
        AlsoPlace = OpeningAlsoPlace.BeforeFiniteVerb,
        Addressees =
        [
            "the Secretary-General", "Member States", "all Member States", "States", "all States", "Governments", "all Governments", "the High Commissioner",
            "the United Nations High Commissioner for Human Rights", "the international community", "the Security Council", "the General Assembly",
            "the Human Rights Council", "the Economic and Social Council", "the Special Rapporteur", "the parties", "all parties", "States parties", "the Secretariat",
            "all States parties", "all relevant stakeholders", "the Office of the United Nations High Commissioner for Human Rights", "the Executive Director",
            "the United Nations system", "the international financial institutions", "the donor community", "the Special Representative", "the Working Group",
        ],
        AfterAddressee = ["to"],
        OtherOpenings = ["In", "For", "On", "Through", "Under", "Without", "With", "By", "As", "While", "Until", "To", "Pending"],
    };
}
