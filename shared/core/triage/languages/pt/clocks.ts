// Portuguese times of day: `nove e meia`, `9h30`, `quinze para as dez`, `meio-dia`.
import { phrasesOf } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';

const NOON = 720;

/** `dez para as onze`. */
const before = (said: string) =>
  said
    .split('|')
    .flatMap((one) =>
      ['para as', 'para a', 'pras', 'pra', 'para o', 'pro', 'para às'].map((link) => `${one} ${link}`),
    )
    .join('|');

export const CLOCKS: ClockWords = {
  meridiems: plainTable([
    ...phrasesOf('am|a.m.|a.m|da manhã|da madrugada|de manhã|pela manhã|de madrugada', 'morning' as const),
    ...phrasesOf(
      'pm|p.m.|p.m|da tarde|da noite|à tarde|à noite|de tarde|de noite|pela tarde|pela noite',
      'afternoon' as const,
    ),
  ]),
  named: plainTable([
    ...phrasesOf('meio-dia|o meio-dia|meio dia|o meio dia|12 do meio-dia|meiodia', NOON),
    ...phrasesOf('meia-noite|a meia-noite|meia noite|a meia noite', 0),
  ]),
  hourMarks: words('h hs hr hrs hora horas'),
  appointments: plainWords(
    'reunião encontro chamada ligação call videochamada videoconferência visita entrevista consulta audiência meeting compromisso plantão sessão',
  ),
  offsets: plainTable([
    ...phrasesOf(before('quinze|15|um quarto|quarto'), -15),
    ...phrasesOf(before('dez|10'), -10),
    ...phrasesOf(before('cinco|5'), -5),
    ...phrasesOf(before('vinte|20'), -20),
    ...phrasesOf(before('vinte e cinco|25'), -25),
  ]),
  offsetsBehind: plainTable([
    ...phrasesOf('e meia|e meio|e trinta|e 30', 30),
    ...phrasesOf('e um quarto|e quarto|e quinze|e 15', 15),
    ...phrasesOf('e cinco', 5),
    ...phrasesOf('e dez|e 10', 10),
    ...phrasesOf('e vinte|e 20', 20),
    ...phrasesOf('e vinte e cinco|e 25', 25),
    ...phrasesOf('e trinta e cinco', 35),
    ...phrasesOf('e quarenta', 40),
    ...phrasesOf('e quarenta e cinco|e três quartos|e 45', 45),
    ...phrasesOf('e cinquenta', 50),
    ...phrasesOf('menos um quarto|menos quarto|menos quinze', -15),
    ...phrasesOf('menos cinco', -5),
    ...phrasesOf('menos dez', -10),
    ...phrasesOf('menos vinte', -20),
  ]),
  suffixes: plainTable([
    ...phrasesOf('em ponto|certas|certinhas|h|hs|hrs|hr|horas|do dia', 'oclock' as const),
    ...phrasesOf('da madrugada', 'morning' as const),
  ]),
  openers: plainTable(
    phrasesOf('de|das|da|do|desde|desde as|entre|a partir de|a partir das|dás|das cerca de', true as const),
  ),
  connectors: plainTable(
    phrasesOf(
      '-|–|—|→|->|=>|>|/|..|…|~|a|à|às|as|ao|até|até às|até as|até ao|até o|até à|até a|até lá pelas|até por volta das|e|e as|e às|e o|e a|e até',
      true as const,
    ),
  ),
  starts: plainTable(
    phrasesOf(
      `comecei|começámos|começamos|iniciei|iniciamos|início|entrei|entrada|cheguei|chegada|desde|desde as|a partir de|a partir das|
        hora de início|hora de entrada|começando|começando às|começo|arranquei|hora inicial|bati o ponto|ponto de entrada|início do turno|
        começa|comecei por volta das|peguei|start`,
      true as const,
    ),
  ),
  ends: plainTable(
    phrasesOf(
      `terminei|terminámos|terminamos|acabei|acabámos|acabamos|fim|final|finalizei|saí|saída|até|até às|até as|hora de fim|hora de saída|
        hora final|fui embora|parei|fechei|terminando|término|larguei|encerrei|concluí|fim do turno|ponto de saída|end`,
      true as const,
    ),
  ),
  now: plainTable(phrasesOf('agora|agora mesmo|este momento|neste momento|o momento|já', true as const)),
  vagueEnds: plainTable(
    phrasesOf(
      `o almoço|almoço|ao almoço|a hora do almoço|à hora de almoço|à hora do almoço|o jantar|ao jantar|a noite|à noite|a noitinha|
        a tarde|tarde|bem tarde|o fim do dia|ao fim do dia|o final do dia|o fim do expediente|final do expediente|o fecho|
        o meio da manhã|meio da tarde|o anoitecer|ao fim da tarde|o fim da tarde|o final da tarde|a hora do jantar|o café`,
      true as const,
    ),
  ),
  zones: new Map([
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    ['brt', 'America/Sao_Paulo'],
    ['wet', 'Europe/Lisbon'],
    ['west', 'Europe/Lisbon'],
    ['cet', 'Europe/Madrid'],
    ['est', 'America/New_York'],
    ['pst', 'America/Los_Angeles'],
  ]),
  around: plainWords('às as a à ao o aprox aproximadamente pelas lá quase cerca das @ : = ~ ca'),
  prepositions: words('às as à das @ até ate desde pelas'),
  pairing: words('e'),
  pairOpeners: words('entre'),
  leaders: plainWords('trabalhei estive foi horário turno plantão tarde noite manhã jornada'),
};
