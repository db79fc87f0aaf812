namespace ResolutionKit.Languages;

/// <summary>The words of official documents in Spanish. Texts are <em>aprobadas</em>, never <em>adoptadas</em>.</summary>
internal static class SpanishOfficialText
{
    public static readonly OfficialTextWords Words = new()
    {
        Organizations = ["Naciones Unidas"],
        PlainLines =
        [
            "Primera Comisión", "Segunda Comisión", "Tercera Comisión", "Cuarta Comisión", "Quinta Comisión", "Sexta Comisión", "Comisión Política Especial",
            "Comisión de Política Especial y de Descolonización (Cuarta Comisión)",
            "Español", "Inglés", "Árabe", "Chino", "Francés", "Ruso", "Español solamente", "Español/Inglés", "Período de sesiones sustantivo",
        ],
        Distribution = ["Distr.:", "Distr."],
        Original = ["Original:"],
        AgendaItems = ["Temas", "Tema"],
        AgendaItemEndings = ["del programa provisional", "del programa", "de la agenda"],
        Conjunctions = ["y", "a"],
        AdoptionLines =
        [
            "Resolución aprobada por la {organ} el {date}", "Resolución aprobada por el {organ} el {date}",
            "Resolución aprobada por la {organ}", "Resolución aprobada por el {organ}",
            "Aprobada por el {organ} en su {meeting} sesión, celebrada el {date}", "Aprobada por el {organ} en su {meeting} sesión, el {date}",
            "Aprobada por el {organ} en su {meeting} sesión celebrada el {date}",
            "de {date}", "de fecha {date}",
        ],
        NumberLines = ["Resolución {number} de {date}", "Resolución {number}", "{number}. Resolución de {date}", "{number} Resolución de {date}", "{number}. Resolución, de {date}"],
        CommitteeNotes =
        [
            "sobre la base del informe de la {*} ({symbol}, párr. {paragraph})", "sobre la base del informe de la {*} ({symbol}, párrs. {paragraph})",
            "sobre la base del informe de la {*} ({symbol})",
            "sin remisión previa a una Comisión Principal ({symbol})",
            "{symbol}",
        ],
        Sponsors = ["{*}: proyecto de resolución", "{*}:* proyecto de resolución", "{*}: proyecto de resolución revisado", "{*}:* proyecto de resolución revisado"],
        NumberEndings = ["ª", "a.", "a", ".ª", "°", "º"],
        ClosingMeetings = ["{meeting} sesión plenaria", "{meeting} sesión plenaria (continuación)", "{meeting} sesión"],
        ClosingSentences = ["Aprobada en la {meeting} sesión.", "Aprobada{*}la {meeting} sesión{*}", "Aprobada{*}su {meeting} sesión{*}"],
        VoteNotes = ["Aprobada sin votación.", "Aprobada sin someterla a votación.", "Aprobada en votación{*}", "Aprobada por{*}"],
        Annexes = ["Anexo", "Apéndice"],
        OpeningWords =
        [
            "Recordando", "Reafirmando", "Afirmando", "Observando", "Haciendo", "Tomando", "Reconociendo", "Confirmando", "Considerando", "Teniendo",
            "Consciente", "Convencida", "Preocupada", "Profundamente", "Gravemente", "Expresando", "Alarmada", "Poniendo", "Destacando",
            "Recalcando", "Subrayando", "Acogiendo", "Guiada", "Guiándose", "Habiendo", "Deseando", "Deseosa", "Decidida", "Resuelta", "Alentada",
            "Encomiando", "Condenando", "Deplorando", "Lamentando", "Reiterando", "Estimando", "Procurando", "Apoyando", "Alentando", "Exhortando",
            "Instando", "Rindiendo", "Determinando", "Actuando", "Decide", "Solicita", "Pide", "Exhorta", "Insta", "Invita", "Alienta", "Acoge",
            "Toma", "Observa", "Reafirma", "Afirma", "Reconoce", "Confirma", "Recuerda", "Destaca", "Recalca", "Subraya", "Expresa", "Condena",
            "Deplora", "Lamenta", "Exige", "Respalda", "Aprueba", "Autoriza", "Recomienda", "Proclama", "Declara", "Encomia", "Elogia", "Felicita",
            "Apoya", "Reitera", "Considera", "Encomienda", "Ordena", "Establece", "Nombra", "Designa", "Aguarda", "Espera", "Señala", "Resuelve",
            "Rinde", "También", "Además", "Convencido", "Preocupado", "Alarmado", "Guiado", "Decidido", "Resuelto", "Alentado", "Deseoso", "Ansiosa",
            "Ansioso", "Conocedora", "Renovando", "Rechazando", "Manifestando", "Manifiesta", "Agradece", "Agradeciendo", "Aguardando", "Prorroga",
            "Renueva", "Hondamente", "Sumamente",
        ],
        BeforeNumbers =
        [
            "a", "al", "anexo", "anexos", "antes", "apartado", "artículo", "artículos", "cada", "cap", "capítulo", "capítulos", "con", "cuadro", "de", "decisión",
            "decisiones", "del", "desde", "documento", "e", "el", "en", "entre", "fase", "hasta", "la", "las", "los", "más", "meta", "metas", "nivel", "núm", "núms",
            "o", "objetivo", "objetivos", "para", "parte", "párr", "párrafo", "párrafos", "párrs", "por", "protocolo", "regla", "resolución", "resoluciones",
            "sección", "secciones", "según", "sesión", "suplemento", "sus", "tema", "temas", "título", "tomo", "un", "unos", "vol", "volumen", "y",
        ],
        AfterNumbers =
        [
            "por", "millón", "millones", "mil", "ciento", "de", "años", "días", "meses", "semanas", "horas", "Estados", "miembros", "países", "votos", "%",
        ],
    };
}
