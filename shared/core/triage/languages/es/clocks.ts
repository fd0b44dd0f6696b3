// Spanish times of day: `las nueve y media`, `9:30 h`, `cuarto para las diez`, `mediodía`.
import { phrasesOf } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';

const NOON = 720;

/** `diez para las once`, as in Mexico, Chile or Peru. */
const before = (said: string) =>
  said
    .split('|')
    .flatMap((one) => ['para las', 'para la', 'pa las'].map((link) => `${one} ${link}`))
    .join('|');

export const CLOCKS: ClockWords = {
  meridiems: plainTable([
    ...phrasesOf(
      'am|a.m.|a.m|de la mañana|de la madrugada|por la mañana|en la mañana|a la mañana|de mañana',
      'morning' as const,
    ),
    ...phrasesOf(
      'pm|p.m.|p.m|de la tarde|de la noche|por la tarde|en la tarde|a la tarde|por la noche|en la noche|de tarde',
      'afternoon' as const,
    ),
  ]),
  named: plainTable([
    ...phrasesOf('mediodía|el mediodía|medio día|el medio día|12 del mediodía|doce del mediodía', NOON),
    ...phrasesOf('medianoche|la medianoche|media noche|12 de la noche|doce de la noche', 0),
  ]),
  hourMarks: words('h hs hr hrs hora horas'),
  appointments: plainWords(
    'reunión cita llamada meeting call videollamada visita entrevista turno vista audiencia reu',
  ),
  offsets: plainTable([
    ...phrasesOf(before('cuarto|un cuarto|quince|15'), -15),
    ...phrasesOf(before('diez|10'), -10),
    ...phrasesOf(before('cinco|5'), -5),
    ...phrasesOf(before('veinte|20'), -20),
    ...phrasesOf(before('veinticinco|25'), -25),
  ]),
  offsetsBehind: plainTable([
    ...phrasesOf('y media|y treinta|y pico media', 30),
    ...phrasesOf('y cuarto|y un cuarto|y quince', 15),
    ...phrasesOf('y cinco', 5),
    ...phrasesOf('y diez', 10),
    ...phrasesOf('y veinte', 20),
    ...phrasesOf('y veinticinco', 25),
    ...phrasesOf('y cuarenta y cinco|y tres cuartos', 45),
    ...phrasesOf('menos cuarto|menos un cuarto', -15),
    ...phrasesOf('menos cinco', -5),
    ...phrasesOf('menos diez', -10),
    ...phrasesOf('menos veinte', -20),
    ...phrasesOf('menos veinticinco', -25),
  ]),
  suffixes: plainTable([
    ...phrasesOf('en punto|exactas|clavadas|h|hs|hrs|hr|horas|del mediodía', 'oclock' as const),
    ...phrasesOf('de la madrugada', 'morning' as const),
  ]),
  openers: plainTable(phrasesOf('de|desde|entre|del|desde eso de|a partir de', true as const)),
  connectors: plainTable(
    phrasesOf(
      '-|–|—|→|->|=>|>|/|..|…|~|a|al|hasta|y|hasta eso de|a eso de|hasta casi|y hasta',
      true as const,
    ),
  ),
  starts: plainTable(
    phrasesOf(
      `empecé|empezamos|comencé|comenzamos|inicio|inicié|entré|entrada|llegué|llegada|desde|a partir de|
        hora de inicio|hora de entrada|hora inicio|arranqué|empezando|empezando a|comienzo|fiché|fiché entrada|
        en obra desde|in situ desde|entro|empiezo|arranco|entré a trabajar|inicio de turno|hora entrada|start`,
      true as const,
    ),
  ),
  ends: plainTable(
    phrasesOf(
      `terminé|terminamos|acabé|acabamos|fin|final|finalicé|salí|salida|hasta|hora de fin|hora de salida|
        hora fin|me fui|paré|cerré|terminando|corté|término|fiché salida|salgo|acabo|termino|concluí|
        hora salida|fin de turno|end`,
      true as const,
    ),
  ),
  now: plainTable(phrasesOf('ahora|ahora mismo|ahorita|este momento|el momento', true as const)),
  vagueEnds: plainTable(
    phrasesOf(
      `la comida|el almuerzo|la hora de comer|la hora de la comida|la hora del almuerzo|la cena|la noche|
        la tarde|tarde|bien tarde|el final del día|el final de la jornada|final del día|el cierre|
        media mañana|media tarde|que anocheció|que oscureció|última hora|el descanso`,
      true as const,
    ),
  ),
  zones: new Map([
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    ['cet', 'Europe/Madrid'],
    ['cest', 'Europe/Madrid'],
    ['art', 'America/Argentina/Buenos_Aires'],
    ['cst', 'America/Chicago'],
    ['est', 'America/New_York'],
    ['pst', 'America/Los_Angeles'],
  ]),
  around: plainWords('a las la los aprox aproximadamente sobre hacia casi @ : = ~ ca'),
  prepositions: plainWords('a @ hasta desde sobre hacia'),
  articles: words('las la'),
  pairing: words('y e'),
  pairOpeners: words('entre'),
  leaders: plainWords('trabajé estuve fue horario turno tarde noche mañana guardia jornada'),
};
