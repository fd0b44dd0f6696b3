// Spanish lengths of time.
import { phrasesOf } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { plainTable, plainUnits, plainWords, words } from '../word-list.ts';
import { ADDITIONS, NUMBER_PHRASES, NUMBERS, QUANTITIES } from './numbers.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  numberPhrases: NUMBER_PHRASES,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  repeats: plainTable(phrasesOf('ídem|lo mismo|igual|otra vez lo mismo|como arriba|idem', true as const)),
  retractions: plainTable(
    phrasesOf(
      'no ,|perdón|perdon|no , perdón|no perdón|mejor dicho|digo|quiero decir|corrijo|corrección :',
      true as const,
    ),
  ),
  vagueQuantities: plainTable(
    phrasesOf(
      `algunas|algunos|unas cuantas|unos cuantos|unas pocas|unos pocos|varias|varios|muchas|muchos|bastantes|
        pocas|un montón de|una barbaridad de|un puñado de|demasiadas|un buen puñado de|una decena de|
        una veintena de|una treintena de|una quincena de|cuantas|no sé cuántas|x|xx|unas|unos|
        las últimas|mil`,
      true as const,
    ),
  ),
  vagueAmounts: plainTable(
    phrasesOf(
      `toda la mañana|toda la tarde|toda la noche|la mañana entera|la tarde entera|la mañana|la tarde|media mañana|
        media tarde|toda la semana|buena parte del día|buena parte de la mañana|buena parte de la tarde|
        gran parte del día|gran parte de la mañana|gran parte de la tarde|la mayor parte del día|
        parte del día|parte de la mañana|parte de la tarde|casi todo el día|casi toda la mañana|
        casi toda la tarde|un rato|un ratito|un buen rato|un rato largo|mucho rato|mucho tiempo|bastante tiempo|
        algo de tiempo|un poco de tiempo|horas y horas|un tiempo|media semana|el finde|todo el finde|
        todo el fin de semana`,
      true as const,
    ),
  ),
  perDay: plainWords('día d jornada'),
  alternatives: words('o u a - – —'),
  or: words('o u'),
  units: new Map([
    ...plainUnits('h hs hr hrs hora horas horitas horita', 'hour'),
    ...plainUnits("m min mins minuto minutos minutitos mn ' ′ ’", 'minute'),
    ...plainUnits('d día días jornada jornadas', 'day'),
  ]),
  doubtfulUnits: new Set(['m', 'd', "'", '′', '’']),
  fillers: plainWords(
    'buenas buenos largas largos enteras enteros completas completos horas-hombre más facturables extra extras laborables hábiles efectivas reales netas seguidas últimas últimos',
  ),
  partitives: words('de una un la'),
  closers: plainWords('en para de con a al por del hoy ayer y'),
  workdays: plainTable([
    ...phrasesOf(
      `todo el día|el día entero|un día entero|día entero|días enteros|día completo|un día completo|
        el día completo|jornada completa|una jornada completa|la jornada completa|jornada entera|
        la jornada entera|una jornada entera|toda la jornada|un día de trabajo|una jornada de trabajo|
        un día laborable|una jornada laboral|pasé el día|todo el santo día`,
      1,
    ),
    ...phrasesOf(
      `medio día|media jornada|medios días|medias jornadas|1/2 jornada|½ jornada|1/2 día|½ día|medio día de trabajo|medio turno|
        media jornada laboral|la mitad del día|la mitad de la jornada|una media jornada`,
      0.5,
    ),
  ]),
  wholeOf: plainTable(phrasesOf('todo el|todo', true as const)),
  another: plainWords('otros otras más'),
  wholeBehind: words('completo entero'),
  joins: words('y & + con'),
  times: words('x × * veces'),
  multipliers: new Map(),
  timesBehind: plainTable(phrasesOf('cada trayecto|por trayecto|cada sentido|dos veces', 2)),
  crews: plainWords(
    'personas gente hombres mujeres compañeros compañeras colegas empleados trabajadores desarrolladores ingenieros técnicos obreros operarios becarios aprendices voluntarios devs',
  ),
  less: plainTable(
    phrasesOf(
      'menos|- menos|sin contar|descontando|quitando|restando|sin incluir|excluyendo|salvo|descontado|a descontar',
      true as const,
    ),
  ),
  already: words('ya'),
  shares: plainTable([
    ...phrasesOf('mitad|la mitad|la otra mitad', 0.5),
    ...phrasesOf('un tercio', 1 / 3),
    ...phrasesOf('dos tercios', 2 / 3),
    ...phrasesOf('un cuarto', 0.25),
    ...phrasesOf('tres cuartos', 0.75),
  ]),
  rest: plainTable(
    phrasesOf('el resto|resto|lo demás|todo lo demás|el tiempo restante|lo que queda', true as const),
  ),
};
