namespace ResolutionKit.Languages;

/// <summary>The words of official documents in French.</summary>
internal static class FrenchOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["Nations Unies", "Organisation des Nations Unies"],
        PlainLines =
        [
            "Première Commission", "Deuxième Commission", "Troisième Commission", "Quatrième Commission", "Cinquième Commission", "Sixième Commission",
            "Commission politique spéciale", "Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)",
            "Français", "Anglais", "Arabe", "Chinois", "Espagnol", "Russe", "Français seulement", "Anglais/Français", "Session de fond", "Session annuelle",
        ],
        Distribution = ["Distr.:", "Distr. :", "Distr."],
        Original = ["Original:", "Original :"],
        AgendaItems = ["Points", "Point"],
        AgendaItemEndings = ["de l'ordre du jour provisoire", "de l'ordre du jour"],
        Conjunctions = ["et", "à"],
        AdoptionLines =
        [
            "Résolution adoptée par l'{organ} le {date}", "Résolution adoptée par le {organ} le {date}",
            "Résolution adoptée par l'{organ}", "Résolution adoptée par le {organ}",
            "Résolution {number}, adoptée par le {organ} à sa {meeting} séance, le {date}",
            "Adoptée par le {organ} à sa {meeting} séance, le {date}", "Adoptée par le {organ} à sa {meeting} séance, tenue le {date}",
            "Adoptée par le {organ} à sa {meeting} séance le {date}",
            "du {date}", "en date du {date}",
        ],
        NumberLines = ["Résolution {number} du {date}", "Résolution {number}", "{number}. Résolution du {date}", "{number} Résolution du {date}"],
        CommitteeNotes =
        [
            "sur la base du rapport de la {*} ({symbol}, par. {paragraph})", "sur le rapport de la {*} ({symbol}, par. {paragraph})",
            "sur la base du rapport de la {*} ({symbol})", "sur le rapport de la {*} ({symbol})",
            "sans renvoi à une grande commission ({symbol})",
            "{symbol}",
        ],
        Sponsors = ["{*}: projet de résolution", "{*}:* projet de résolution", "{*}: projet de résolution révisé", "{*}:* projet de résolution révisé"],
        NumberEndings = ["re", "e", "ème", "er"],
        ClosingMeetings = ["{meeting} séance plénière", "{meeting} séance plénière (reprise)", "{meeting} séance"],
        ClosingSentences = ["Adoptée à la {meeting} séance.", "Adoptée{*}la {meeting} séance{*}", "Adoptée{*}sa {meeting} séance{*}"],
        VoteNotes = ["Adoptée sans vote.", "Adoptée sans être mise aux voix.", "Adoptée par{*}"],
        Annexes = ["Annexe", "Appendice"],
        OpeningWords =
        [
            "Rappelant", "Réaffirmant", "Affirmant", "Notant", "Constatant", "Relevant", "Prenant", "Considérant", "Consciente", "Reconnaissant",
            "Sachant", "Confirmant", "Estimant", "Ayant", "Gardant", "Tenant", "Convaincue", "Préoccupée", "Profondément", "Gravement", "Exprimant",
            "Alarmée", "Soulignant", "Insistant", "Accueillant", "Saluant", "Guidée", "S'inspirant", "Désireuse", "Résolue", "Encouragée",
            "Félicitant", "Condamnant", "Déplorant", "Regrettant", "Réitérant", "Persuadée", "Cherchant", "Appuyant", "Soutenant", "Encourageant",
            "Demandant", "Engageant", "Rendant", "Agissant", "Décide", "Prie", "Demande", "Engage", "Invite", "Exhorte", "Encourage", "Accueille",
            "Salue", "Prend", "Note", "Constate", "Relève", "Réaffirme", "Affirme", "Considère", "Reconnaît", "Confirme", "Rappelle", "Souligne",
            "Insiste", "Exprime", "Sait", "Remercie", "Condamne", "Déplore", "Regrette", "Exige", "Approuve", "Souscrit", "Adopte", "Autorise",
            "Recommande", "Proclame", "Déclare", "Félicite", "Appuie", "Soutient", "Lance", "Réitère", "Renouvelle", "Estime", "Charge", "Crée",
            "Institue", "Nomme", "Désigne", "Attend", "Appelle", "S'engage", "Rend", "Également", "Vivement", "Fermement", "Toujours", "Donnant",
            "Attachant", "Désireux", "Conscient", "Convaincu", "Préoccupé", "Guidé", "Résolu", "Encouragé", "Alarmé", "Animée", "Animé", "Inquiète",
            "Inquiet", "Confie", "Proroge", "Maintient", "Renouvelant", "Rejetant", "Observant", "Attendant",
        ],
        BeforeNumbers =
        [
            "à", "annexe", "annexes", "après", "article", "articles", "au", "aux", "avant", "avec", "chapitre", "chapitres", "chap", "dans", "de", "décision",
            "décisions", "depuis", "des", "document", "dont", "du", "en", "entre", "environ", "et", "jusqu'à", "le", "les", "niveau", "no", "nos", "objectif",
            "objectifs", "ou", "par", "paragraphe", "paragraphes", "partie", "parties", "phase", "plus", "point", "points", "pour", "près", "protocole", "quelque",
            "règle", "résolution", "résolutions", "section", "sections", "ses", "séance", "sous", "supplément", "sur", "tableau", "titre", "tome", "un", "vol",
            "volume",
        ],
        AfterNumbers =
        [
            "pour", "million", "millions", "milliard", "milliards", "mille", "cent", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre", "an", "ans", "années", "jours", "mois", "semaines", "heures", "États", "membres", "pays", "voix", "%",
        ],
    };
}
