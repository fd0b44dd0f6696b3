// Spanish words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { ORDINARY } from './ordinary.ts';

export const PROJECTS: ProjectWords = {
  before: plainWords(
    'para en proyecto cliente clienta obra expediente caso cuenta asunto de del con a al sobre casa campaña app web',
  ),
  strongBefore: plainWords('para en proyecto cliente clienta obra expediente caso cuenta campaña'),
  articles: words('el la los las lo un una mi mis nuestro nuestra su proyecto cliente obra expediente caso'),
  ordinary: ORDINARY,
  ordinaryEndings: [
    'ción',
    'cion',
    'ciones',
    'sión',
    'sion',
    'siones',
    'miento',
    'mientos',
    'aje',
    'ado',
    'ada',
    'ido',
    'ida',
    'ando',
    'iendo',
    'dad',
    'ería',
    'encia',
    'ing',
    'amos',
    'imos',
    'é',
    'ar',
  ],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd rrhh it vpn faq kpi kpis ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp rgpd poc mvp okr ok id ios php js ts db vm os ia bi pos sla eur usd mxn ars clp cop gb mb kb tb pm am utc gmt cet art cst est pst iva irpf sl sa sra sr dr dra d ee uu nb ps pd re rv fw rfc pto hs hrs hr h uci urg ti sat ot bd bbdd tfg tfm pyme pymes ong aepd dni nif cif tac rx uvi bdd ppt',
  ),
  persons: plainWords('con por vía y señor señora sr sra dr dra don doña conocí vi'),
};

export const BILLABLE = plainTable<boolean>([
  ...phrasesOf(
    `no facturable|no facturables|no-facturable|sin facturar|no facturado|no facturadas|no se factura|no se facturan|no cobrable|
      sin cargo|sin coste|sin costo|gratis|gratuito|no facturar|#nofacturable|#no-facturable|no es facturable|no son facturables|
      cortesía|pro bono|no imputable|no cobrar`,
    false,
  ),
  ...phrasesOf(
    'facturable|facturables|#facturable|cobrable|cobrables|a facturar al cliente|se factura|es facturable',
    true,
  ),
]);

export const NUMBERED = plainWords(
  'capítulo página páginas pág sección paso pasos versículo versión v parte figura fig tabla ticket tique incidencia factura pedido nivel piso planta puerta n° nº no. núm número num # bug pr nodo python java ruby php ios android windows ubuntu salmo escena episodio autobús bus tranvía línea vuelo tren apartamento apto edificio sala aula despacho artículo art párrafo columna diapositiva id q http juan lucas mateo fase lote vía andén ejercicio pregunta habitación cama box expediente código avenida calle zona tomo acta semestre trimestre tema módulo unidad',
);

export const COUNTED = plainWords(
  'personas persona grados páginas elementos puntos tickets incidencias archivos ficheros líneas participantes invitados asistentes clientes euro euros eur usd mxn dólares pesos quetzales soles km kilómetros millas kg gb mb kb tb veces vez estrellas votos goles salas servidores piezas unidades % € $ £ ° peticiones bugs commits años año semana semanas mes meses segundos segundo seg s ms metros cm mm preguntas candidatos llamadas correos mails emails expedientes pacientes alumnos estudiantes ejemplares copias artículos capítulos vueltas lotes m² calle monedas cajas informes reuniones tareas pantallas planos',
);

export const RECORDINGS = plainWords(
  'caída corte apagón grabación grabaciones vídeo vídeos video videos película corto podcast episodio audio canción lista trayecto vuelo ventana límite plazo espera retraso turno hueco prueba semana preaviso garantía ticket',
);

export const EDGES = plainWords(
  `buenos tardes noches trabajé trabaje trabajado trabajando trabajo trabajamos dediqué dedicado dedicamos pasé hice hecho hicimos he hemos estuve estuvimos tuve fue fueron anota anotar anotado apunta
  apuntar registra registrar añade añadir carga cargar imputa imputar pon poner por favor porfa gracias aprox aproximadamente unas unos casi como más o menos sobre para en a al el la los las lo un una
  de del y e yo me mi mis nos nuestro nuestra que es son está este esta ese esa eso esto luego después también además con hoy tiempo hora horas solo justo ca así total día días
  cada todos min minutos h hs hrs m durante otra otro otros otras entre hacia se ya hola buenas pues bien algo quedan ahí cerca desde hasta llevó tomó costó duró jornada le les haciendo perdón`,
);

export const TAILS = plainWords(
  'para en a al el la los las lo un una de del y e luego después también además con por fue es era pasé otra sobre unas unos yo me nos pero durante que se hoy dediqué hice estuve trabajé gracias favor así aprox casi como hasta desde entre',
);

export const SEPARATORS = plainWords(
  'y e luego después además también más & + , ; . / pero | mientras seguido seguida – — tras finalmente',
);
