// Spanish small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { OTHERS_PAST, OWN_PAST, TASKS_PAST } from './verbs.ts';

export const VERDICTS: VerdictWords = {
  subjects: new Set([...words('yo nosotros nosotras me nos he hemos'), ...plainWords(OWN_PAST.join(' '))]),
  ownVerbs: plainWords(OWN_PAST.filter((verb) => verb !== 'trabajo').join(' ')),
  theirVerbs: new Set([...OTHERS_PAST, 'ha', 'han']),
  own: plainWords('mi mis nuestro nuestra nuestros nuestras mío mía'),
  you: plainWords('tú te ti vos usted ustedes vosotros vosotras tu tus contigo'),
  thanks: plainWords('gracias agradezco favor se me si no ya para'),
  yours: words('tu tus'),
  reports: plainWords('trabajé pasé tardé trabajado'),
  leaves: plainWords('vacaciones festivo asuntos'),
  leaveKinds: plainWords('día días de libre propios baja médica'),
  pastimes: plainWords(
    'partido película concierto vuelo tormenta apagón carrera atasco fiesta boda ceremonia misa tren autobús ferry lluvia',
  ),
  passes: plainWords('duró durado tardó llevó'),
  ofThings: plainWords('reposa seca hornea cuece hierve duerme fermenta enfría calienta leva'),
  waited: plainWords('esperé esperado esperamos esperando'),
  copulas: words('es son está están estan fue fueron era eran será estaba estaban'),
  pastCopulas: words('fue fueron era eran'),
  presentCopulas: words('es son está están estan'),
  nexts: plainWords('próximo próxima siguiente'),
  occasions: plainWords(
    'reunión sesión llamada cita taller encuentro visita entrevista clase audiencia videollamada',
  ),
  negatable: words('fue fueron es son está están se y'),
  plainNo: words('no'),
  strongNo: plainWords('no nada nunca jamás ningún ninguna ninguno ni tampoco'),
  doneBy: words('por de del'),
  coworkers: plainWords('becario becaria compañero compañera aprendiz colega practicante ayudante'),
  costTo: words('a'),
  tags: words('ok vale dale bien'),
  given: words('gratis gratuito gratuita'),
  doings: plainWords(
    'hice hicimos trabajé trabajamos eché echamos metí estuve puse he hecho trabajado solo sólo',
  ),
  presents: plainTable(
    phrasesOf(
      'retomo|retomamos|reanudo|reanudamos|sigo|seguimos|continúo|vuelvo|volvemos|empiezo|empezamos con|hago|dedico|me pongo|nos ponemos|trabajo en|arranco',
      true as const,
    ),
  ),
  takes: plainWords(TASKS_PAST.join(' ')),
  reckoned: plainTable(
    phrasesOf(
      'tiempo estimado|duración estimada|tiempo previsto|duración prevista|horas previstas|tiempo medio|duración media',
      'alone' as const,
    ),
  ),
  habits: plainWords('trabaja cubre hace viene atiende da está'),
  absent: plainWords('fuera ausente enfermo enferma libre libres'),
  idle: words('libre libres'),
  being: plainWords('estuve estaba estuvimos estábamos estado quedé quedamos quedado'),
  consumed: plainWords('gastadas gastados usadas usados consumidas consumidos utilizadas'),
  citing: plainWords('véase cf'),
  openings: plainWords('abierto abierta abiertos abiertas cerrado cerrada cerrados disponible localizable'),
  offices: plainWords(
    'atiende atienden atención ventanilla tienda recepción centralita secretaría atendemos abrimos',
  ),
  services: plainWords('soporte consulta consultas asesoría oficina oficinas'),
  included: plainWords('incluido incluida incluidos incluidas inclusive incl'),
  linking: plainWords('de del a es son en un una el la los las era para por unas unos fue fueron ha sido :'),
  afterNoun: plainWords(
    'para de del con en por a al y o e pero que desde hasta cuando si según sin fue es era estaba porque como entre antes después hoy ayer yo me nos',
  ),
  neverModify: plainWords('restantes restante antes después tarde'),
  whenBehind: plainWords('después antes'),
  joining: plainWords('o sea es decir así que por lo tanto unas total son en para una un'),
};

export const LINES: LineWords = {
  headers: plainWords('de para enviado asunto cc cco fecha'),
  wrote: plainWords('escribió escribio'),
  openEnds: plainWords(
    'un una y e el la los las de del con para en por a al sobre unas unos dos tres mi mis que media hasta casi otra como desde',
  ),
};

/** They tell Spanish from other languages. */
export const MARKS = plainWords(
  `el la los las lo un una unos unas y e del al con por para en que es son fue hoy yo me mi mis nos se su sus este esta estas estos ese esa más muy pero también
  trabajé hice estuve dediqué pasé tuve revisé no sin hasta desde entre sobre cuando hola gracias favor saludos buenos buenas tardes reunión llamada cliente
  proyecto proyectos luego después jornada media medio día días semana mes tiempo he hemos cada de mañana tarde noche madrugada mediodía las nueve diez ocho menos más anota apunta registra añade mar set oct nov dos tres seis`,
);
