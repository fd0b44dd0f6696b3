// Spanish days: phrases that name one, and the words that build the others.
import { phrasesOf } from '../../text/phrase.ts';
import { ago, beforeLast, comingWeekday, workingDays } from '../day-words.ts';
import type { DayWords } from '../lexicon.ts';
import { alsoPlain, names, plainTable, plainWords, words } from '../word-list.ts';
import { HOLIDAYS } from './holidays.ts';
import { ORDINALS } from './numbers.ts';

const MORNING = 'por la mañana|a la mañana|en la mañana|de mañana|temprano|a primera hora|tempranito';
const NIGHT = 'por la noche|a la noche|en la noche|de noche';
const AFTERNOON = `por la tarde|a la tarde|en la tarde|de tarde|
  a última hora|a mediodía|al mediodía|tarde`;

/** `ayer por la tarde`. */
const parts = (day: string, half: string) =>
  half
    .split('|')
    .map((one) => `${day} ${one.trim()}`)
    .join('|');

const WEEKDAYS = names('lunes martes miércoles jueves viernes sábado domingo');

export const DAYS: DayWords = {
  days: plainTable([
    ...HOLIDAYS,
    ...beforeLast('lunes martes miércoles jueves viernes sábado domingo', (day) => [
      `penúltimo ${day}`,
      `el penúltimo ${day}`,
    ]),
    ...phrasesOf('hoy|hoy día|el día de hoy|hoy mismo|en el día de hoy|de hoy|hoy en día', ago(0)),
    ...phrasesOf(`esta mañana|${parts('hoy', MORNING)}|hoy temprano|esta madrugada`, ago(0, 'morning')),
    ...phrasesOf(`esta tarde|este mediodía|${parts('hoy', AFTERNOON)}`, ago(0, 'afternoon')),
    ...phrasesOf(`esta noche|${parts('hoy', NIGHT)}`, ago(0, 'night')),
    ...phrasesOf('ayer|el día de ayer|en el día de ayer|de ayer|ayer mismo|durante el día de ayer', ago(1)),
    ...phrasesOf(parts('ayer', MORNING), ago(1, 'morning')),
    ...phrasesOf(`${parts('ayer', AFTERNOON)}|ayer tarde`, ago(1, 'afternoon')),
    ...phrasesOf(`${parts('ayer', NIGHT)}|anoche|ayer noche|la noche pasada`, ago(1, 'night')),
    ...phrasesOf(
      `anteayer|antes de ayer|antier|antiayer|antesdeayer|el día antes de ayer|antes de anoche|anteanoche`,
      ago(2),
    ),
    ...phrasesOf('trasanteayer|tras anteayer|antes de anteayer', ago(3)),
    ...phrasesOf(
      `mañana|mañana mismo|mañana por la mañana|mañana por la tarde|mañana temprano|mañana a la mañana|
        mañana a la tarde|mañana en la mañana|mañana en la tarde|mañana por la noche|el día de mañana`,
      ago(-1),
    ),
    ...phrasesOf('pasado mañana|pasadomañana', ago(-2)),
    ...phrasesOf(
      `la semana que viene|la próxima semana|próxima semana|la semana próxima|la semana entrante|semana que viene|
        la semana siguiente|el mes que viene|el próximo mes|el año que viene|el próximo año|próximamente|
        en los próximos días|los próximos días|el mes próximo|el próximo trimestre`,
      ago(-7),
    ),
    ...phrasesOf(
      `todos los días de la semana pasada|todos los días la semana pasada|cada día de la semana pasada|
        cada día la semana pasada|toda la semana pasada|la semana pasada cada día|la semana pasada todos los días|
        todos los días laborables de la semana pasada|cada día laborable de la semana pasada|
        todos los días hábiles de la semana pasada|de lunes a viernes de la semana pasada|
        de lunes a viernes la semana pasada`,
      workingDays(1),
    ),
    ...phrasesOf(
      `todos los días de esta semana|todos los días esta semana|cada día de esta semana|cada día esta semana|
        toda esta semana|esta semana cada día|esta semana todos los días`,
      workingDays(0),
    ),
    ...WEEKDAYS.flatMap(([name, number]) =>
      phrasesOf(`${name} que viene|el ${name} que viene|este ${name} que viene`, comingWeekday(number)),
    ),
  ]),
  beside: plainTable([
    ...phrasesOf('el día anterior|el día antes|la víspera|un día antes|el día previo', -1),
    ...phrasesOf('el día siguiente|al día siguiente|al otro día|el día después|el día de después', 1),
  ]),
  halvesAlone: plainTable([
    ...phrasesOf('por la mañana|a la mañana|en la mañana|a primera hora', 'morning' as const),
    ...phrasesOf('por la tarde|a la tarde|en la tarde|a última hora', 'afternoon' as const),
    ...phrasesOf('por la noche|en la noche', 'night' as const),
  ]),
  vague: plainTable(
    phrasesOf(
      `los lunes|los martes|los miércoles|los jueves|los viernes|los sábados|los domingos|todos los lunes|todos los martes|todos los miércoles|todos los jueves|todos los viernes|cada lunes|cada martes|cada miércoles|cada jueves|cada viernes|ese día|aquel día|ese mismo día|el mismo día|un día de la semana pasada|algún día de la semana pasada|
        en algún momento de la semana pasada|la semana pasada|semana pasada|la pasada semana|esta semana|la última semana|
        el mes pasado|el pasado mes|este mes|el año pasado|este año|el trimestre pasado|recientemente|
        últimamente|el otro día|estos días|estos últimos días|los últimos días|en los últimos días|hace unos días|
        hace algunos días|hace varios días|hace unas semanas|hace algún tiempo|hace tiempo|hace poco|hace un tiempo|
        el fin de semana|este fin de semana|el fin de semana pasado|el finde|este finde|el finde pasado|uno de estos días|
        un día de estos|un día de esta semana|a principios de semana|a finales de semana|a mediados de semana|
        durante la semana|entre semana|la semana anterior|a principios de mes|a finales de mes|los días anteriores|
        la otra semana|hace un par de días|en estos días|algún día|una de estas noches|las últimas semanas`,
      true as const,
    ),
  ),
  weekdays: new Map(
    alsoPlain([...WEEKDAYS, ...names('lun mar/mart mié/miér jue/juev vie/vier sáb/sábados dom/domingos')]),
  ),
  months: new Map(
    alsoPlain([
      ...names(
        'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
      ),
      ...names('ene feb/febr mar abr may jun jul ago/agto sep/sept/set oct nov dic'),
    ]),
  ),
  last: words('el los este ese aquel pasado último ultimo anterior'),
  previous: words('pasado último ultimo anterior'),
  lastBehind: plainWords('pasado pasados último anterior'),
  nextBehind: plainWords('próximo siguiente entrante'),
  next: plainWords('próximo siguiente'),
  weeks: plainTable([
    ...phrasesOf(
      'esta semana|de esta semana|de la semana|la presente semana|semana actual|de la semana actual',
      0,
    ),
    ...phrasesOf(
      `la semana pasada|semana pasada|de la semana pasada|de semana pasada|la pasada semana|de la pasada semana|
        la semana anterior|de la semana anterior|la última semana|de la última semana|hace una semana|sem pasada|
        de hace una semana|la semana previa`,
      1,
    ),
    ...phrasesOf(
      `hace dos semanas|hace 2 semanas|de hace dos semanas|de hace 2 semanas|la semana antepasada|
        de la semana antepasada|semana antepasada|hace quince días|hace 15 días`,
      2,
    ),
    ...phrasesOf('hace tres semanas|hace 3 semanas|de hace tres semanas|de hace 3 semanas', 3),
    ...phrasesOf(
      'la semana que viene|de la semana que viene|la próxima semana|de la próxima semana|la semana próxima|semana que viene',
      -1,
    ),
  ]),
  weekOf: plainTable(phrasesOf('semana del|la semana del|sem del|sem. del|semana del lunes', true as const)),
  weekNumber: plainTable(
    phrasesOf('semana|la semana|sem|sem.|semana n°|semana nº|semana número', true as const),
  ),
  monthsBack: plainTable([
    ...phrasesOf(
      'de este mes|del mes|este mes|del mes en curso|del presente mes|del corriente|del mes actual',
      0,
    ),
    ...phrasesOf(
      'del mes pasado|el mes pasado|del pasado mes|del mes anterior|el mes anterior|el pasado mes',
      1,
    ),
  ]),
  ago: words('atrás atras'),
  agoBefore: plainTable(phrasesOf('hace|hace ya|hará|hace como|hace unos', true as const)),
  countedFrom: plainTable([
    ...phrasesOf('antes de|antes del', 1 as const),
    ...phrasesOf('después de|después del', -1 as const),
  ]),
  periods: new Map(
    alsoPlain<{ days?: number; months?: number }>([
      ...phrasesOf('día|días', { days: 1 }),
      ...phrasesOf('semana|semanas', { days: 7 }),
      ...phrasesOf('quincena|quincenas', { days: 14 }),
      ...phrasesOf('mes|meses', { months: 1 }),
      ...phrasesOf('año|años', { months: 12 }),
    ]),
  ),
  halves: plainTable([
    ...phrasesOf(`${MORNING}|de la mañana`, 'morning' as const),
    ...phrasesOf(`${AFTERNOON}|de la tarde`, 'afternoon' as const),
    ...phrasesOf(`${NIGHT}|noche`, 'night' as const),
  ]),
  ordinalEndings: plainWords('º ª ° ro er do to vo mo o ero'),
  ordinals: ORDINALS,
  plainDays: true,
  article: words('el los'),
  of: words('de del'),
  inMonth: new Set(['en']),
  and: words('y e & +'),
  through: words('- – — a al hasta'),
  numberedMonth: words('del'),
  before: plainWords('de del en el los para desde día días a'),
  onDay: plainWords('el los del día días al pasado'),
  countingLeads: words('los'),
  deadlines: new Map([
    ['antes', 'approximate'],
    ['hasta', 'approximate'],
    ['desde', 'vague'],
  ]),
  afterOrdinal: plainWords(
    `de del a al para por en y e con estuve hice trabajé dediqué pasé tuve fui he hemos hicimos desde entre hasta
    mañana tarde noche fue revisé me nos le no facturé preparé redacté atendí |`,
  ),
  verbLike: new Set(['mar', 'dom', 'vie', 'lun', 'jue', 'sab']),
  everyDay: plainTable([
    ...phrasesOf('cada día|al día|por día|todos los días|diariamente|a diario|/día', 'anywhere' as const),
    ...phrasesOf('/d|diarias|diarios|diaria', 'beside' as const),
  ]),
  lastDay: plainTable([
    ...phrasesOf('el último día|último día', 'last' as const),
    ...phrasesOf('el primer día|primer día|el primero', 'first' as const),
  ]),
};
