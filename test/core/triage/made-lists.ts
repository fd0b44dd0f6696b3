// Makes up lists of work in eight languages: pieces parted by all signs, under headings of days, with their total, and as tables.
// Of each it is known how much time it tells.
import fc from 'fast-check';

export interface Made {
  readonly text: string;
  readonly locale: string;
  readonly minutes: number;
}

type Said = readonly [words: string, minutes: number];

interface Voice {
  readonly locale: string;
  /** No two are as long, and none is the sum of others. */
  readonly amounts: readonly Said[];
  readonly days: readonly string[];
  readonly heads: readonly string[];
  readonly tasks: readonly string[];
  readonly signs: readonly string[];
  /** What leads to a project, and the words above and below: a day, hours, a total. */
  readonly on: string;
  readonly head: string;
  readonly total: string;
}

const LENGTHS: readonly Said[] = [
  ['2h', 120],
  ['0:50', 50],
  ['45 min', 45],
  ['1h20', 80],
  ['1:35', 95],
  ['2 x 35 min', 70],
];
const signsWith = (and: string): readonly string[] => [
  ', ',
  '; ',
  '\n',
  ` ${and} `,
  ' + ',
  '\n- ',
  ' | ',
  ' & ',
  `, ${and} `,
];

const VOICES: readonly Voice[] = [
  {
    locale: 'en-GB',
    amounts: [
      ...LENGTHS,
      ['1.3h', 78],
      ['three hours', 180],
      ['half an hour', 30],
      ['an hour and a half', 90],
      ['half a day', 240],
      ['2h + 15 min', 135],
      ['2pm-4:10pm', 130],
      ['9-11:30', 150],
      ['from 9 to 10:05', 65],
      ['9-5 less 25 min lunch', 455],
    ],
    days: ['yesterday', 'on Monday', 'last Friday', '16 March'],
    heads: ['Monday', 'Tuesday', 'Yesterday'],
    tasks: ['call', 'mockups', 'docs', 'budget review', 'fixing the login'],
    signs: signsWith('and'),
    on: 'on',
    head: 'Date | Project | Hours',
    total: 'Total',
  },
  {
    locale: 'de-DE',
    amounts: [
      ...LENGTHS,
      ['1,3 Std', 78],
      ['drei Stunden', 180],
      ['eine halbe Stunde', 30],
      ['anderthalb Stunden', 90],
      ['14-16:10 Uhr', 130],
      ['von 9 bis 10:05', 65],
    ],
    days: ['gestern', 'am Montag', 'letzten Freitag', 'am 16. März'],
    heads: ['Montag', 'Dienstag', 'Gestern'],
    tasks: ['Telefonat', 'Entwürfe', 'Doku', 'Budgetprüfung'],
    signs: signsWith('und'),
    on: 'für',
    head: 'Datum | Project | Stunden',
    total: 'Gesamt',
  },
  {
    locale: 'fr-FR',
    amounts: [
      ...LENGTHS,
      ['1,3 h', 78],
      ['trois heures', 180],
      ['une demi-heure', 30],
      ['une heure et demie', 90],
      ['14h-16h10', 130],
      ['de 9h à 10h05', 65],
    ],
    days: ['hier', 'lundi', 'vendredi dernier', 'le 16 mars'],
    heads: ['Lundi', 'Mardi', 'Hier'],
    tasks: ['appel', 'maquettes', 'documentation'],
    signs: signsWith('et'),
    on: 'pour',
    head: 'Date | Project | Heures',
    total: 'Total',
  },
  {
    locale: 'es-ES',
    amounts: [
      ...LENGTHS,
      ['1,3 h', 78],
      ['tres horas', 180],
      ['media hora', 30],
      ['hora y media', 90],
      ['14:00-16:10', 130],
      ['de 9 a 10:05', 65],
    ],
    days: ['ayer', 'el lunes', 'el viernes pasado', 'el 16 de marzo'],
    heads: ['Lunes', 'Martes', 'Ayer'],
    tasks: ['llamada', 'maquetas', 'documentos'],
    signs: signsWith('y'),
    on: 'para',
    head: 'Fecha | Project | Horas',
    total: 'Total',
  },
  {
    locale: 'pt-BR',
    amounts: [
      ...LENGTHS,
      ['1,3 h', 78],
      ['três horas', 180],
      ['meia hora', 30],
      ['uma hora e meia', 90],
      ['14:00-16:10', 130],
      ['das 9 às 10:05', 65],
    ],
    days: ['ontem', 'na segunda', 'na sexta passada', 'em 16 de março'],
    heads: ['Segunda', 'Terça', 'Ontem'],
    tasks: ['chamada', 'maquetes', 'documentos'],
    signs: signsWith('e'),
    on: 'para',
    head: 'Data | Project | Horas',
    total: 'Total',
  },
  {
    locale: 'nl-NL',
    amounts: [
      ...LENGTHS,
      ['1,3 uur', 78],
      ['drie uur', 180],
      ['een half uur', 30],
      ['anderhalf uur', 90],
      ['14:00-16:10', 130],
      ['van 9 tot 10:05', 65],
    ],
    days: ['gisteren', 'maandag', 'afgelopen vrijdag', '16 maart'],
    heads: ['Maandag', 'Dinsdag', 'Gisteren'],
    tasks: ['telefoontje', 'ontwerpen', 'documentatie'],
    signs: signsWith('en'),
    on: 'voor',
    head: 'Datum | Project | Uren',
    total: 'Totaal',
  },
  {
    locale: 'it-IT',
    amounts: [
      ...LENGTHS,
      ['1,3 h', 78],
      ['tre ore', 180],
      ["mezz'ora", 30],
      ["un'ora e mezza", 90],
      ['14:00-16:10', 130],
      ['dalle 9 alle 10:05', 65],
    ],
    days: ['ieri', 'lunedì', 'venerdì scorso', 'il 16 marzo'],
    heads: ['Lunedì', 'Martedì', 'Ieri'],
    tasks: ['chiamata', 'bozze', 'documenti'],
    signs: signsWith('e'),
    on: 'per',
    head: 'Data | Project | Ore',
    total: 'Totale',
  },
  {
    locale: 'ja-JP',
    amounts: [
      ['2時間', 120],
      ['45分', 45],
      ['1時間20分', 80],
      ['30分', 30],
      ['1時間半', 90],
      ['14時〜16時10分', 130],
      ['9:00〜11:30', 150],
    ],
    days: ['昨日', '月曜日', '先週の金曜日', '3月16日'],
    heads: ['月曜日', '火曜日', '昨日'],
    tasks: ['電話', '資料作成', '打ち合わせ'],
    signs: ['、', '\n', '\n・', '。'],
    on: '',
    head: '日付 | Project | 時間',
    total: '合計',
  },
];

interface Piece {
  readonly amount: Said;
  readonly project: string;
  readonly day: string;
  readonly task: string;
}

type Form = (piece: Piece, on: string) => string;

const FORMS: readonly Form[] = [
  ({ amount: [said], project, task }) => `${said} ${project} ${task}`,
  ({ amount: [said], project, task }) => `${project}: ${task} ${said}`,
  ({ amount: [said], project, task }) => `${project} - ${said} - ${task}`,
  ({ amount: [said], project, task }, on) => `${task} ${on} ${project} (${said})`,
  ({ amount: [said], project }, on) => `${said} ${on} ${project}`,
  ({ amount: [said], project, day }) => `${day} ${said} ${project}`,
  ({ amount: [said], project, day, task }) => `${said} ${project} ${day}: ${task}`,
  ({ amount: [said], project, day }) => `${project} ${said} ${day}`,
  ({ amount: [said], task }) => `${task}, ${said}`,
  ({ amount: [said], task }) => `${task}: ${said}`,
];

const JAPANESE_FORMS: readonly Form[] = [
  ({ amount: [said], project, task }) => `${project} ${task} ${said}`,
  ({ amount: [said], project, day }) => `${day} ${project} ${said}`,
  ({ amount: [said], project, task }) => `${said} ${project} ${task}`,
  ({ amount: [said], project, task }) => `${project}の${task}：${said}`,
];

const PROJECTS = ['ACME', 'Globex', 'Northwind rollout'];

/** Two or three pieces of work. */
function madeIn(voice: Voice): fc.Arbitrary<Made> {
  const { locale, on, heads, head, total } = voice;
  const isJapanese = locale === 'ja-JP';
  const piece = fc.record({
    amount: fc.constantFrom(...voice.amounts),
    project: fc.constantFrom(...PROJECTS),
    day: fc.constantFrom(...voice.days),
    task: fc.constantFrom(...voice.tasks),
    form: fc.constantFrom(...(isJapanese ? JAPANESE_FORMS : FORMS)),
  });
  const pieces = fc.uniqueArray(piece, {
    minLength: 2,
    maxLength: 3,
    selector: ({ amount: [, all] }) => all,
  });
  const sumOf = (told: readonly Piece[]) => told.reduce((sum, { amount: [, minutes] }) => sum + minutes, 0);
  const form = fc.constantFrom('list', 'list', 'list', 'heads', 'total', 'table');
  return fc.tuple(pieces, form, fc.constantFrom(...voice.signs)).map(([told, kind, sign]) => {
    const minutes = sumOf(told);
    const texts = {
      list: () => told.map((one) => one.form(one, on)).join(sign),
      heads: () =>
        told.map(({ amount: [said], project }, i) => `${heads[i]}:\n- ${said} ${project}`).join('\n'),
      total: () =>
        [
          ...told.map(({ amount: [said], project, task }) => `- ${said} ${project} ${task}`),
          `${total}: ${isJapanese ? `${Math.floor(minutes / 60)}時間${minutes % 60}分` : clockOf(minutes)}`,
        ].join('\n'),
      table: () =>
        [
          head,
          ...told.map(({ amount: [, one], project }) => `17/03/2026 | ${project} | ${clockOf(one)}`),
        ].join('\n'),
    };
    return { text: texts[kind as keyof typeof texts](), locale, minutes };
  });
}

function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export const MADE: readonly (readonly [locale: string, made: fc.Arbitrary<Made>])[] = VOICES.map((voice) => [
  voice.locale,
  madeIn(voice),
]);
