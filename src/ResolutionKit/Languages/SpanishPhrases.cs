namespace ResolutionKit.Languages;

/// <summary>The phrases with which Spanish paragraphs open.</summary>
internal static class SpanishPhrases
{
    public static readonly OpeningGrammar Grammar = new()
    {
        IsEmphasised = true,
        OpensSmall = false,
        Verbs = """
            ~Aceptando = Acepta
            Acogiendo = Acoge
            Acogiendo complacid{o|a} = Acoge complacid{o|a}
            Acogiendo con aprecio = Acoge con aprecio
            Acogiendo con agrado = Acoge con agrado
            Acogiendo con beneplácito = Acoge con beneplácito
            Acogiendo con satisfacción = Acoge con satisfacción
            Acogiendo favorablemente = Acoge favorablemente
            Actuando =
            Advirtiendo = Advierte
            Afirmando = Afirma
            Agradeciendo = Agradece
            Aguardando con interés = Aguarda con interés
            Alarmad{o|a} =
            Alentad{o|a} =
            Alentando = Alienta
            Animad{o|a} =
            ~Aprobando = Aprueba
            Apoyando = Apoya
            Apreciando = Aprecia
            ~Asignando = Asigna
            Asociándose = Se asocia
            ~Autorizando = Autoriza
            Celebrando = Celebra
            Conmemorando = Conmemora
            Comprometiéndose = Se compromete
            Conciente =
            Condenando = Condena
            Confiando = Confía
            Confirmando = Confirma
            Congratulándose = Se congratula
            Consciente =
            Considerando = Considera
            Consternad{o|a} =
            ~Convocando = Convoca
            Convencid{o|a} =
            Coincidiendo = Coincide
            ~Creando = Crea
            Creyendo = Cree
            ~Decidiendo = Decide
            Decidid{o|a} =
            Declarando = Declara
            ~Delegando = Delega
            Deplorando = Deplora
            Deseando = Desea
            Deseos{o|a} =
            ~Designando = Designa
            Destacando = Destaca
            Determinando = Determina
            Determinad{o|a} =
            Elogiando = Elogia
            Encomiando = Encomia
            ~Encomendando = Encomienda
            ~Encargando = Encarga
            Enterad{o|a} =
            Esperando = Espera
            Esperando con interés = Espera con interés
            ~Estableciendo = Establece
            Estimando = Estima
            ~Exigiendo = Exige
            Exhortando = Exhorta
            Expresando = Expresa
            Expresando la esperanza = Expresa la esperanza
            Expresando preocupación = Expresa preocupación
            Expresando agradecimiento = Expresa agradecimiento
            Expresando reconocimiento = Expresa reconocimiento
            Expresando aprecio = Expresa aprecio
            Expresando gratitud = Expresa gratitud
            Expresando satisfacción = Expresa satisfacción
            Expresando apoyo = Expresa apoyo
            Expresando pesar = Expresa pesar
            Expresando alarma = Expresa alarma
            Expresando consternación = Expresa consternación
            Expresando solidaridad = Expresa solidaridad
            Felicitando = Felicita
            Felicitándose = Se felicita
            Guiad{o|a} =
            Guiándose =
            Habida cuenta =
            Habiendo adoptado =
            Habiendo aprobado =
            Habiendo celebrado =
            Habiendo decidido =
            Habiendo escuchado =
            Habiendo estudiado =
            Habiendo examinado =
            Habiendo oído =
            Habiendo recibido =
            Habiendo tomado nota =
            Habiendo considerado =
            Haciendo hincapié = Hace hincapié
            Haciendo notar = Hace notar
            Haciendo suyo = Hace suyo
            Haciendo suya = Hace suya
            Haciendo suyos = Hace suyos
            Haciendo suyas = Hace suyas
            Haciendo un llamamiento = Hace un llamamiento
            Haciendo constar = Hace constar
            Indignad{o|a} =
            Insistiendo = Insiste
            Inspirad{o|a} =
            ~Instando = Insta
            Invitando = Invita
            Lamentando = Lamenta
            Manifestando = Manifiesta
            Manifestando preocupación = Manifiesta preocupación
            ~Nombrando = Nombra
            Notando = Nota
            Observando = Observa
            Perturbad{o|a} =
            ~Pidiendo = Pide
            Poniendo de relieve = Pone de relieve
            Poniendo de manifiesto = Pone de manifiesto
            Preocupad{o|a} =
            ~Proclamando = Proclama
            ~Prorrogando = Prorroga
            Reafirmando = Reafirma
            Recalcando = Recalca
            ~Rechazando = Rechaza
            ~Recomendando = Recomienda
            Reconociendo = Reconoce
            Recordando = Recuerda
            Refiriéndose = Se refiere
            Reiterando = Reitera
            ~Renovando = Renueva
            Rindiendo homenaje = Rinde homenaje
            Resuelt{o|a} =
            ~Resolviendo = Resuelve
            Respaldando = Respalda
            Saludando = Saluda
            Señalando a la atención = Señala a la atención
            Señalando = Señala
            ~Solicitando = Solicita
            Subrayando = Subraya
            Suscribiendo = Suscribe
            Teniendo en cuenta = Tiene en cuenta
            Teniendo en consideración =
            Teniendo en mente =
            Teniendo presente = Tiene presente
            Teniendo presentes = Tiene presentes
            Tomando conocimiento = Toma conocimiento
            Tomando en consideración = Toma en consideración
            Tomando en cuenta = Toma en cuenta
            Tomando nota = Toma nota
            Valorando = Valora
            Viendo = Ve
            Conmocionad{o|a} =
            Horrorizad{o|a} =
            Persuadid{o|a} =
            Satisfech{o|a} =
            Motivad{o|a} =
            Empeñad{o|a} =
            Inquiet{o|a} =
            Buscando =
            Tratando =
            Procurando = Procura
            Mostrándose = Se muestra
            Aplaudiendo = Aplaude
            Comprendiendo = Comprende
            Admitiendo = Admite
            ~Ordenando = Ordena
            = Dispone
            ~Eligiendo = Elige
            ~Conviniendo = Conviene
            ~Urgiendo = Urge
            ~Llamando la atención = Llama la atención
            """,
        Also = ["también", "asimismo", "igualmente"],
        Further = ["además", "por otra parte"],
        Intensifiers =
        [
            "profundamente", "gravemente", "enérgicamente", "firmemente", "encarecidamente", "seriamente", "vivamente", "plenamente", "una vez más", "nuevamente", "de nuevo", "solemnemente",
            "categóricamente", "inequívocamente", "especialmente", "sumamente", "hondamente", "muy", "resueltamente", "en los términos más enérgicos", "calurosamente", "extremadamente", "en particular",
            "particularmente", "fervientemente",
            "urgentemente", "sinceramente", "cada vez más", "vehementemente",
        ],
        Adjectives = ["profunda", "profundo", "grave", "gran", "honda", "hondo", "sincero", "sincera", "seria", "pleno", "plena", "suma", "sumo", "mayor", "sentido", "creciente", "firme", "decidido"],
        Complements =
        [
            "con aprecio", "con reconocimiento", "con preocupación", "con satisfacción", "con pesar", "con interés", "con agradecimiento", "con beneplácito", "con inquietud", "con alarma",
            "con gratitud", "con agrado", "con consternación", "con indignación", "con profunda preocupación", "con grave preocupación", "con gran preocupación", "con suma preocupación", "con profundo pesar",
            "con honda preocupación", "con gran satisfacción", "con gran interés", "con sumo interés", "con particular interés", "con profunda satisfacción", "con profundo reconocimiento", "con aprobación",
            "con tristeza", "con desaliento",
        ],
        Fillers = ["su", "sus", "la", "el"],
        OfSecurityCouncil = ["Actuando en virtud del Capítulo VII", "Actuando con arreglo al Capítulo VII"],
        UsuallyOfSecurityCouncil = ["Exige", "Exigiendo", "Autoriza a los Estados", "Autoriza el uso"],
        Followers = ["de", "del", "que", "a", "al", "por", "en", "con", "sobre"],
        Unaddressed = ["Decide", "Observa", "Toma nota", "Recuerda", "Reafirma", "Destaca", "Subraya", "Recalca", "Reconoce", "Pone de relieve"],
        AlsoPlace = OpeningAlsoPlace.AfterFirstWord,
        Addressees =
        [
            "al Secretario General", "a los Estados Miembros", "a todos los Estados Miembros", "a los Estados", "a todos los Estados", "a la comunidad internacional", "a los gobiernos", "a los Gobiernos",
            "al Alto Comisionado", "a la Alta Comisionada", "a todas las partes", "a los Estados partes",
        ],
        AfterAddressee = ["que", "a que"],
        OtherOpenings = ["En", "Con", "De", "Para", "Por", "Sin", "A", "Al", "Como", "Dada", "Dado", "Según", "Tras"],
    };
}
