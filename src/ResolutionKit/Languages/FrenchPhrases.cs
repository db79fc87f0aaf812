namespace ResolutionKit.Languages;

/// <summary>The phrases with which French paragraphs open.</summary>
internal static class FrenchPhrases
{
    public static readonly OpeningGrammar Grammar = new()
    {
        IsEmphasised = true,
        OpensSmall = false,
        Verbs = """
            Accueillant avec satisfaction = Accueille avec satisfaction
            Accueillant avec intérêt = Accueille avec intérêt
            Accueillant favorablement = Accueille favorablement
            Accueillant = Accueille
            ~Acceptant = Accepte
            Adhérant = Adhère
            Admettant = Admet
            ~Adoptant = Adopte
            ~Adressant = Adresse
            Affirmant = Affirme
            Agissant =
            Alarmé{|e} =
            Appelant = Appelle
            Appelant l'attention = Appelle l'attention
            Appréciant = Apprécie
            ~Approuvant = Approuve
            Appuyant = Appuie
            Assurant = Assure
            Atterré{|e} =
            Attachant = Attache
            Attendant avec intérêt = Attend avec intérêt
            ~Autorisant = Autorise
            Ayant adopté =
            Ayant à l'esprit =
            Ayant conscience =
            Ayant constaté =
            Ayant décidé =
            Ayant entendu =
            Ayant étudié =
            Ayant examiné =
            Ayant noté =
            Ayant pris acte =
            Ayant pris connaissance =
            Ayant pris note =
            Ayant présent à l'esprit =
            Ayant présents à l'esprit =
            Ayant présente à l'esprit =
            Ayant présentes à l'esprit =
            Ayant reçu =
            Ayant toujours à l'esprit =
            ~Chargeant = Charge
            Cherchant = Cherche
            Condamnant = Condamne
            Confirmant = Confirme
            Conscient{|e} =
            Considérant = Considère
            Constatant = Constate
            Consterné{|e} =
            ~Convenant = Convient
            ~Convoquant = Convoque
            Convaincu{|e} =
            ~Créant = Crée
            ~Décidant = Décide
            Déclarant = Déclare
            Demandant = Demande
            ~Demandant instamment = Demande instamment
            Déplorant = Déplore
            ~Désignant = Désigne
            Désireu{x|se} =
            Déterminé{|e} =
            Émettant l'espoir = Émet l'espoir
            Encouragé{|e} =
            Encourageant = Encourage
            Engageant = Engage
            Engageant vivement = Engage vivement
            Engageant instamment = Engage instamment
            Espérant = Espère
            Estimant = Estime
            Établissant = Établit
            ~Exigeant = Exige
            Exhortant = Exhorte
            Exprimant = Exprime
            Exprimant l'espoir = Exprime l'espoir
            Exprimant sa gratitude = Exprime sa gratitude
            Exprimant sa préoccupation = Exprime sa préoccupation
            Exprimant sa satisfaction = Exprime sa satisfaction
            Exprimant son appui = Exprime son appui
            Exprimant sa reconnaissance = Exprime sa reconnaissance
            Exprimant son inquiétude = Exprime son inquiétude
            Faisant observer = Fait observer
            Faisant sien = Fait sien
            Faisant sienne = Fait sienne
            Faisant siens = Fait siens
            Faisant siennes = Fait siennes
            Faisant valoir = Fait valoir
            Félicitant = Félicite
            Gardant à l'esprit = Garde à l'esprit
            Guidé{|e} =
            Indigné{|e} =
            Inquiet =
            Inquiète =
            Insistant = Insiste
            ~Instituant = Institue
            Invitant = Invite
            ~Invitant instamment = Invite instamment
            Jugeant = Juge
            Lançant un appel = Lance un appel
            Louant = Loue
            Mesurant =
            Mettant l'accent = Met l'accent
            Mettant en relief = Met en relief
            ~Nommant = Nomme
            Notant = Note
            N'oubliant pas =
            Observant = Observe
            Partageant = Partage
            Persuadé{|e} =
            Préconisant = Préconise
            Prenant acte = Prend acte
            Prenant en compte = Prend en compte
            Prenant en considération = Prend en considération
            Prenant note = Prend note
            Préoccupé{|e} =
            ~Priant = Prie
            ~Priant instamment = Prie instamment
            ~Proclamant = Proclame
            ~Prorogeant = Proroge
            Profondément préoccupé{|e} =
            Rappelant = Rappelle
            Rappelant l'attention =
            Réaffirmant = Réaffirme
            Réaffirmant sa volonté = Réaffirme sa volonté
            Recommandant = Recommande
            Reconnaissant = Reconnaît
            Regrettant = Regrette
            Réitérant = Réitère
            Rejetant = Rejette
            Relevant = Relève
            Remerciant = Remercie
            Rendant hommage = Rend hommage
            Renouvelant = Renouvelle
            ~Reconduisant = Reconduit
            Répétant = Répète
            Résolu{|e} =
            Sachant =
            Sachant gré = Sait gré
            Saluant = Salue
            Satisfait{|e} =
            S'associant = S'associe
            S'engageant = S'engage
            Se déclarant = Se déclare
            Se déclarant alarmé{|e} = Se déclare alarmé{|e}
            Se déclarant convaincu{|e} = Se déclare convaincu{|e}
            Se déclarant préoccupé{|e} = Se déclare préoccupé{|e}
            Se déclarant résolu{|e} = Se déclare résolu{|e}
            Se déclarant inquiet = Se déclare inquiet
            Se déclarant inquiète = Se déclare inquiète
            Se déclarant disposé{|e} = Se déclare disposé{|e}
            Se déclarant favorable = Se déclare favorable
            Se déclarant satisfait{|e} = Se déclare satisfait{|e}
            Se disant = Se dit
            Se disant préoccupé{|e} = Se dit préoccupé{|e}
            Se disant alarmé{|e} = Se dit alarmé{|e}
            Se disant résolu{|e} = Se dit résolu{|e}
            Se disant convaincu{|e} = Se dit convaincu{|e}
            Se félicitant = Se félicite
            Se fondant =
            Se réjouissant = Se réjouit
            Se réservant = Se réserve
            S'inquiétant = S'inquiète
            S'inspirant =
            Soucieu{x|se} =
            Souhaitant = Souhaite
            Souhaitant la bienvenue = Souhaite la bienvenue
            Soulignant = Souligne
            Souscrivant = Souscrit
            Soutenant = Soutient
            ~Soumettant = Soumet
            Suivant =
            Tenant compte = Tient compte
            Troublé{|e} =
            Vu =
            Vivement préoccupé{|e} =
            """,
        Also = ["également", "aussi"],
        Further = ["en outre", "de plus", "par ailleurs"],
        Intensifiers =
        [
            "profondément", "gravement", "vivement", "fermement", "énergiquement", "instamment", "pleinement", "vigoureusement", "une fois de plus", "de nouveau", "à nouveau",
            "une nouvelle fois", "encore une fois", "solennellement", "catégoriquement", "sérieusement", "particulièrement", "extrêmement", "fortement", "résolument", "chaleureusement",
            "sans équivoque", "dans les termes les plus énergiques", "avec la plus grande fermeté", "avec force",
            "sans réserve", "tout particulièrement", "de plus en plus", "toujours", "hautement",
        ],
        Adjectives = ["profonde", "vive", "grave", "sincère", "très", "plus", "grande", "profond", "ferme", "plein et entier", "plein", "entière", "extrême"],
        Complements =
        [
            "avec satisfaction", "avec préoccupation", "avec inquiétude", "avec regret", "avec intérêt", "avec gratitude", "avec une profonde préoccupation", "avec une vive inquiétude",
            "avec une vive préoccupation", "avec une profonde inquiétude", "avec une grande préoccupation", "avec une grande satisfaction", "avec beaucoup d'intérêt", "avec appréciation",
            "avec reconnaissance", "avec approbation", "avec consternation", "avec une profonde satisfaction", "avec un profond regret", "avec beaucoup de satisfaction", "avec une grande inquiétude",
            "avec plaisir", "avec tristesse", "avec indignation",
        ],
        Fillers = ["sa", "son", "ses", "la", "le", "l'"],
        OfSecurityCouncil = ["Agissant en vertu du Chapitre VII", "Agissant au titre du Chapitre VII"],
        UsuallyOfSecurityCouncil = ["Exige", "Exigeant", "Autorise les États", "Autorise le recours"],
        Followers = ["de", "du", "des", "que", "à", "au", "aux", "par", "sur", "pour", "en"],
        Unaddressed = ["Décide", "Note", "Prend note", "Prend acte", "Rappelle", "Réaffirme", "Souligne", "Considère", "Constate", "Se félicite"],
        AlsoPlace = OpeningAlsoPlace.AfterFirstWord,
        Addressees =
        [
            "le Secrétaire général", "au Secrétaire général", "les États Membres", "tous les États Membres", "aux États Membres", "les États", "tous les États", "aux États", "à tous les États",
            "la communauté internationale", "le Haut-Commissaire", "la Haute-Commissaire", "les gouvernements", "toutes les parties", "à toutes les parties",
        ],
        AfterAddressee = ["de", "d'", "à"],
        OtherOpenings = ["En", "Dans", "Pour", "À", "Sur", "Sans", "Par", "Au", "Eu", "Compte", "Étant", "Tout", "Comme"],
    };
}
