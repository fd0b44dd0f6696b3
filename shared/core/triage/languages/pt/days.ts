// Portuguese days: phrases that name one, and the words that build the others.
import { phrasesOf } from '../../text/phrase.ts';
import { ago, beforeLast, comingWeekday, latestWeekday, workingDays } from '../day-words.ts';
import type { DayWords } from '../lexicon.ts';
import { alsoPlain, names, plainTable, plainWords, words } from '../word-list.ts';
import { HOLIDAYS } from './holidays.ts';
import { ORDINALS } from './numbers.ts';
import { OWN_PAST } from './verbs.ts';

const MORNING =
  'de manhã|pela manhã|na parte da manhã|cedo|de manhãzinha|logo cedo|da manhã|na manhã|de madrugada|da parte da manhã';
const AFTERNOON = `à tarde|de tarde|pela tarde|na parte da tarde|da tarde|ao fim do dia|
  no fim do dia|no final do dia|ao meio-dia|à tardinha|à noitinha|ao final da tarde|no final da tarde|ao fim da tarde|da parte da tarde`;
const NIGHT = 'à noite|de noite|pela noite|da noite';

/** `ontem à tarde`. */
const parts = (day: string, half: string) =>
  half
    .split('|')
    .map((one) => `${day} ${one.trim()}`)
    .join('|');

const WEEKDAYS = names('segunda terça quarta quinta sexta sábado domingo');

/** `2ª feira` is Monday. */
const counted = (weekday: number, behind: string) =>
  ['ª-', 'ª ', 'a-', 'a ', '.ª '].map((sign) => `${weekday + 1}${sign}feira${behind}`).join('|');

export const DAYS: DayWords = {
  days: plainTable([
    ...HOLIDAYS,
    ...beforeLast('segunda terça quarta quinta sexta sábado domingo', (day) => [
      `na penúltima ${day}`,
      `no penúltimo ${day}`,
      `penúltima ${day}`,
      `penúltimo ${day}`,
    ]),
    ...phrasesOf('hoje|o dia de hoje|no dia de hoje|hoje mesmo|de hoje|hoje em dia|hj|ainda hoje', ago(0)),
    ...phrasesOf(
      `esta manhã|essa manhã|hoje manhã|nesta manhã|${parts('hoje', MORNING)}|${parts('hj', MORNING)}|esta madrugada|nesta madrugada`,
      ago(0, 'morning'),
    ),
    ...phrasesOf(
      `esta tarde|nesta tarde|essa tarde|hoje tarde|${parts('hoje', AFTERNOON)}|${parts('hj', AFTERNOON)}`,
      ago(0, 'afternoon'),
    ),
    ...phrasesOf(`esta noite|nesta noite|${parts('hoje', NIGHT)}|${parts('hj', NIGHT)}`, ago(0, 'night')),
    ...phrasesOf('ontem|o dia de ontem|no dia de ontem|de ontem|ontem mesmo|durante o dia de ontem', ago(1)),
    ...phrasesOf(`${parts('ontem', MORNING)}|na manhã de ontem|a manhã de ontem`, ago(1, 'morning')),
    ...phrasesOf(`${parts('ontem', AFTERNOON)}|na tarde de ontem|ontem tarde`, ago(1, 'afternoon')),
    ...phrasesOf(
      `${parts('ontem', NIGHT)}|na noite de ontem|a noite passada|na noite passada|noite passada`,
      ago(1, 'night'),
    ),
    ...phrasesOf(
      'anteontem|antes de ontem|antesdeontem|ante-ontem|antontem|o dia antes de ontem|no dia antes de ontem|dia antes de ontem|o dia anterior a ontem',
      ago(2),
    ),
    ...phrasesOf(`${parts('anteontem', MORNING)}`, ago(2, 'morning')),
    ...phrasesOf(parts('anteontem', AFTERNOON), ago(2, 'afternoon')),
    ...phrasesOf(parts('anteontem', NIGHT), ago(2, 'night')),
    ...phrasesOf('trasanteontem|trás-anteontem|trasontem|tresantontem|antes de anteontem', ago(3)),
    ...phrasesOf(
      `amanhã|amanhã mesmo|amanhã de manhã|amanhã cedo|amanhã à tarde|amanhã à noite|amanhã pela manhã|o dia de amanhã|de amanhã`,
      ago(-1),
    ),
    ...phrasesOf('depois de amanhã', ago(-2)),
    ...phrasesOf(
      `a semana que vem|na semana que vem|semana que vem|próxima semana|a próxima semana|na próxima semana|pra semana|para a semana|
        a semana seguinte|o mês que vem|no mês que vem|mês que vem|próximo mês|no próximo mês|para o mês que vem|o ano que vem|
        ano que vem|próximo ano|no próximo ano|em breve|brevemente|nos próximos dias|os próximos dias|no próximo trimestre|
        semana próxima|da próxima semana|da semana que vem`,
      ago(-7),
    ),
    ...phrasesOf(
      `todos os dias da semana passada|todos os dias na semana passada|cada dia da semana passada|todo dia da semana passada|
        toda a semana passada|a semana passada todos os dias|na semana passada todos os dias|semana passada todos os dias|
        semana passada todo dia|na semana passada todo dia|semana passada inteira|a semana passada toda|
        todos os dias úteis da semana passada|todos os dias de semana da semana passada|
        de segunda a sexta da semana passada|de segunda a sexta na semana passada|na semana passada inteira|
        de segunda a sexta-feira da semana passada`,
      workingDays(1),
    ),
    ...phrasesOf(
      `todos os dias desta semana|todos os dias dessa semana|todos os dias esta semana|cada dia desta semana|todo dia desta semana|
        todo dia essa semana|todos os dias essa semana|esta semana todos os dias|toda esta semana|todos os dias da semana`,
      workingDays(0),
    ),
    ...[1, 2, 3, 4, 5].flatMap((number) => [
      ...phrasesOf(counted(number, ''), latestWeekday(number, 0)),
      ...phrasesOf(counted(number, ' passada'), latestWeekday(number, 1)),
    ]),
    ...WEEKDAYS.flatMap(([name, number]) =>
      phrasesOf(`${name} que vem|${name}-feira que vem|${name} feira que vem`, comingWeekday(number)),
    ),
  ]),
  beside: plainTable([
    ...phrasesOf(
      'o dia anterior|no dia anterior|a véspera|na véspera|um dia antes|dia anterior|no dia antes',
      -1,
    ),
    ...phrasesOf('o dia seguinte|no dia seguinte|dia seguinte|no outro dia|o dia depois|no dia depois', 1),
  ]),
  halvesAlone: plainTable([
    ...phrasesOf('de manhã|pela manhã|na parte da manhã', 'morning' as const),
    ...phrasesOf('à tarde|de tarde|na parte da tarde|pela tarde', 'afternoon' as const),
    ...phrasesOf('à noite', 'night' as const),
  ]),
  vague: plainTable(
    phrasesOf(
      `segundas|terças|quartas|quintas|sextas|às segundas|às terças|às quartas|às quintas|às sextas|aos sábados|aos domingos|toda segunda|toda terça|toda quarta|toda quinta|toda sexta|todo sábado|todo domingo|todas as segundas|todas as terças|todas as quartas|todas as quintas|todas as sextas|esse dia|nesse dia|naquele dia|nesse mesmo dia|no mesmo dia|um dia da semana passada|algum dia da semana passada|num dia da semana passada|
        em algum momento da semana passada|a semana passada|na semana passada|semana passada|da semana passada|esta semana|nesta semana|essa semana|nessa semana|
        última semana|na última semana|o mês passado|no mês passado|mês passado|este mês|neste mês|esse mês|o ano passado|no ano passado|este ano|
        recentemente|ultimamente|outro dia|noutro dia|um dia desses|um dia destes|estes dias|esses dias|nesses dias|nos últimos dias|os últimos dias|
        há uns dias|há alguns dias|há vários dias|há algumas semanas|há algum tempo|há tempos|há pouco|faz uns dias|faz alguns dias|
        faz algum tempo|uns dias atrás|alguns dias atrás|algumas semanas atrás|o fim de semana|no fim de semana|este fim de semana|fim de semana passado|
        no fim de semana passado|fds|no fds|no começo da semana|no início da semana|no fim da semana|no final da semana|
        a meio da semana|no meio da semana|durante a semana|a semana anterior|na semana anterior|no início do mês|no fim do mês|
        nos dias anteriores|a outra semana|na outra semana|um par de dias atrás|algum dia|numa destas noites|as últimas semanas|nas últimas semanas|
        trimestre passado|no trimestre passado`,
      true as const,
    ),
  ),
  weekdays: new Map(alsoPlain([...WEEKDAYS, ...names('seg ter qua qui sex sáb dom')])),
  weekdayTails: plainTable(phrasesOf('-feira|feira|-feiras|feiras|-f|f.|-fª', true as const)),
  ordinalWeekdays: words('segunda quarta quinta sexta'),
  months: new Map(
    alsoPlain([
      ...names('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
      ...names('jan fev mar abr mai jun jul ago set out nov dez'),
    ]),
  ),
  last: words(
    'o a os as na no nas nos esta este essa esse aquela aquele nesta neste nessa nesse desta deste dessa última ultima último ultimo passada passado anterior',
  ),
  previous: words('última ultima último ultimo passada passado anterior'),
  lastBehind: plainWords('passada passado passadas última último anterior'),
  nextBehind: plainWords('próxima próximo seguinte'),
  next: plainWords('próxima próximo'),
  weeks: plainTable([
    ...phrasesOf(
      'esta semana|desta semana|nesta semana|essa semana|dessa semana|nessa semana|da semana|a presente semana|semana atual|semana corrente|da semana corrente',
      0,
    ),
    ...phrasesOf(
      `a semana passada|semana passada|da semana passada|na semana passada|de semana passada|a semana anterior|da semana anterior|
        a última semana|da última semana|na última semana|há uma semana|uma semana atrás|de há uma semana|sem passada|faz uma semana`,
      1,
    ),
    ...phrasesOf(
      `há duas semanas|há 2 semanas|de há duas semanas|de há 2 semanas|duas semanas atrás|2 semanas atrás|de duas semanas atrás|
        de 2 semanas atrás|retrasada|retrasado|semana retrasada|a semana retrasada|da semana retrasada|na semana retrasada|faz duas semanas|faz 2 semanas|
        há quinze dias|há 15 dias|quinze dias atrás|15 dias atrás`,
      2,
    ),
    ...phrasesOf(
      'há três semanas|há 3 semanas|três semanas atrás|3 semanas atrás|de três semanas atrás|faz três semanas',
      3,
    ),
    ...phrasesOf(
      'a semana que vem|da semana que vem|na semana que vem|a próxima semana|da próxima semana|na próxima semana|semana que vem|da semana seguinte',
      -1,
    ),
  ]),
  weekOf: plainTable(phrasesOf('semana de|a semana de|semana do dia|sem de|semana do', true as const)),
  weekNumber: plainTable(
    phrasesOf('semana|a semana|sem|sem.|semana nº|semana n°|semana número', true as const),
  ),
  monthsBack: plainTable([
    ...phrasesOf('deste mês|desse mês|do mês|este mês|do mês corrente|do corrente|do presente mês', 0),
    ...phrasesOf('do mês passado|o mês passado|no mês passado|do mês anterior|mês passado', 1),
  ]),
  ago: words('atrás atras'),
  agoBefore: plainTable(phrasesOf('há|há já|faz|faz já|já faz|há coisa de|há uns', true as const)),
  countedFrom: plainTable([
    ...phrasesOf('antes de|antes da|antes do', 1 as const),
    ...phrasesOf('depois de|depois da|depois do|após', -1 as const),
  ]),
  periods: new Map(
    alsoPlain<{ days?: number; months?: number }>([
      ...phrasesOf('dia|dias', { days: 1 }),
      ...phrasesOf('semana|semanas', { days: 7 }),
      ...phrasesOf('quinzena|quinzenas', { days: 14 }),
      ...phrasesOf('mês|meses', { months: 1 }),
      ...phrasesOf('ano|anos', { months: 12 }),
    ]),
  ),
  halves: plainTable([
    ...phrasesOf(MORNING, 'morning' as const),
    ...phrasesOf(AFTERNOON, 'afternoon' as const),
    ...phrasesOf(NIGHT, 'night' as const),
  ]),
  ordinalEndings: plainWords('º ª ° o'),
  ordinals: ORDINALS,
  plainDays: true,
  article: words('o os no nos dia'),
  of: words('de do da'),
  inMonth: new Set(['em']),
  and: words('e & +'),
  through: words('- – — a à ao até'),
  throughPhrases: plainTable(
    phrasesOf('até à|até a|até o|até ao|até ao dia|até o dia|até dia|ao dia', true as const),
  ),
  numberedMonth: words('do'),
  before: plainWords('de do da dos das em no na nos nas para o os desde dia dias à a pra'),
  onDay: plainWords('dia dias no'),
  deadlines: new Map([
    ['antes', 'approximate'],
    ['até', 'approximate'],
    ['desde', 'vague'],
  ]),
  afterOrdinal: plainWords(
    `retomo retomamos recomeço volto voltamos continuo faço fazemos dedico começo de do da dos das a à ao às para pra por em no na nos nas e com entre até desde manhã tarde noite foi cedo eu me não nada só já também
    passadas passados passada passado o os houve ficou que última seguinte próxima retrasada | tem teve tivemos feira ${OWN_PAST.join(' ')}`,
  ),
  verbLike: new Set(['ter', 'mar', 'dom', 'sex', 'set', 'out']),
  pastVerbs: new Set(['ter']),
  everyDay: plainTable([
    ...phrasesOf('cada dia|ao dia|por dia|todos os dias|todo dia|diariamente|/dia', 'anywhere' as const),
    ...phrasesOf('/d|diárias|diários', 'beside' as const),
  ]),
  lastDay: plainTable([
    ...phrasesOf('o último dia|no último dia|último dia', 'last' as const),
    ...phrasesOf('o primeiro dia|no primeiro dia|primeiro dia', 'first' as const),
  ]),
};
