// Portuguese lengths of time.
import { phrasesOf } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { plainTable, plainUnits, plainWords, words } from '../word-list.ts';
import { ADDITIONS, NUMBER_PHRASES, NUMBERS, QUANTITIES } from './numbers.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  numberPhrases: NUMBER_PHRASES,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  repeats: plainTable(
    phrasesOf('idem|o mesmo|igual|a mesma coisa|mesma coisa|como acima|de novo o mesmo', true as const),
  ),
  retractions: plainTable(
    phrasesOf(
      'não ,|aliás|perdão|não , perdão|quero dizer|digo|melhor dizendo|correção :|desculpa|desculpe',
      true as const,
    ),
  ),
  vagueQuantities: plainTable(
    phrasesOf(
      `algumas|alguns|umas poucas|uns poucos|umas quantas|uns quantos|várias|vários|muitas|muitos|bastantes|poucas|poucos|um monte de|
        uma porção de|um punhado de|demasiadas|uma dezena de|uma data de|imensas|tantas|não sei quantas|sei lá quantas|x|xx|
        umas|uns|as últimas|mil|diversas|diversos|outras tantas`,
      true as const,
    ),
  ),
  vagueAmounts: plainTable(
    phrasesOf(
      `a manhã toda|a tarde toda|a noite toda|toda a manhã|toda a tarde|toda a noite|toda manhã|a manhã inteira|a tarde inteira|
        a noite inteira|a manhã|a tarde|meia manhã|meia tarde|a semana toda|toda a semana|a semana inteira|boa parte do dia|
        boa parte da manhã|boa parte da tarde|grande parte do dia|grande parte da manhã|grande parte da tarde|a maior parte do dia|
        a maior parte da manhã|a maior parte da tarde|parte do dia|parte da manhã|parte da tarde|quase o dia todo|quase todo o dia|
        quase a manhã toda|quase a tarde toda|um tempo|um tempinho|um bom tempo|um bocado|um bocadinho|um bom bocado|um pedaço|
        um pouco de tempo|algum tempo|muito tempo|bastante tempo|um tempão|um tempão danado|horas e horas|horas a fio|o fim de semana todo|o fim de semana inteiro|
        todo o fim de semana|uns instantes|um instante`,
      true as const,
    ),
  ),
  perDay: plainWords('dia d jornada'),
  alternatives: words('ou a - – —'),
  or: words('ou'),
  units: new Map([
    ...plainUnits('h hs hr hrs hora horas horinha horinhas', 'hour'),
    ...plainUnits("m min mins minuto minutos minutinhos mn ' ′ ’", 'minute'),
    ...plainUnits('d dia dias jornada jornadas diária diárias', 'day'),
  ]),
  doubtfulUnits: new Set(['m', 'd', "'", '′', '’']),
  fillers: plainWords(
    'boas bons longas longos inteiras inteiros completas completos horas-homem mais faturáveis extra extras úteis efetivas efectivas reais líquidas seguidas cheias certas certinhas últimas últimos',
  ),
  partitives: words('de da do duma dum uma um'),
  closers: plainWords('em no na nos nas para pra pro de do da com ao à hoje ontem e'),
  workdays: plainTable([
    ...phrasesOf(
      `o dia todo|o dia inteiro|todo o dia|todo dia|um dia inteiro|dia inteiro|dias inteiros|dia completo|um dia completo|o dia completo|
        jornada completa|uma jornada completa|a jornada completa|jornada inteira|a jornada inteira|um dia de trabalho|uma jornada de trabalho|
        um dia útil|o dia de trabalho todo|expediente inteiro|o expediente inteiro|o expediente todo|expediente completo|passei o dia|
        um dia todo|período integral|o dia todinho|o santo dia`,
      1,
    ),
    ...phrasesOf(
      `meio dia|meios dias|meias jornadas|meio-dia de trabalho|meio dia de trabalho|meia jornada|1/2 jornada|½ jornada|1/2 dia|½ dia|meio expediente|meio período|
        meio turno|metade do dia|a metade do dia|uma meia jornada|um meio dia|meio dia útil|meia diária|meio horário`,
      0.5,
    ),
  ]),
  wholeOf: plainTable(phrasesOf('toda a|toda|todo o|o dia todo de|o dia inteiro de', true as const)),
  another: plainWords('mais outros outras'),
  wholeBehind: words('inteiro inteira completo completa'),
  joins: words('e & + com'),
  times: words('x × * vezes'),
  multipliers: new Map(),
  timesBehind: plainTable(
    phrasesOf('cada trajeto|por trajeto|cada trecho|por trecho|cada sentido|duas vezes', 2),
  ),
  crews: plainWords(
    'pessoas gente homens mulheres colegas funcionários trabalhadores desenvolvedores programadores engenheiros técnicos operários estagiários aprendizes voluntários devs',
  ),
  less: plainTable(
    phrasesOf(
      'menos|- menos|sem contar|descontando|tirando|subtraindo|sem incluir|excluindo|exceto|descontado|a descontar|descontada|fora',
      true as const,
    ),
  ),
  already: plainWords('já'),
  shares: plainTable([
    ...phrasesOf('metade|a metade|a outra metade|outra metade', 0.5),
    ...phrasesOf('um terço', 1 / 3),
    ...phrasesOf('dois terços', 2 / 3),
    ...phrasesOf('um quarto', 0.25),
    ...phrasesOf('três quartos', 0.75),
  ]),
  rest: plainTable(
    phrasesOf(
      'o resto|o restante|resto|restante|o tempo restante|o que sobrou|o resto do tempo',
      true as const,
    ),
  ),
};
