// What stands on a timesheet beside what people wrote, in each language that mails are read in. Files for programs are not here: their headings stay English.
import { knownLocale } from '../known-locale.ts';

export interface SheetWords {
  /** BCP 47: by which its days are written. */
  readonly locale: string;
  readonly title: string;
  readonly member: string;
  readonly workspace: string;
  readonly period: string;
  readonly time: string;
  readonly project: string;
  readonly description: string;
  readonly hours: string;
  readonly total: string;
  readonly billable: string;
  /** Below a line; behind it stands whose signature that is. */
  readonly signature: string;
  readonly approvedBy: string;
  /** Before the time at which it was made. */
  readonly made: string;
  readonly page: (page: number, pages: number) => string;
  /** `mark`: what stands for letters that no face has. */
  readonly notShown: (mark: string) => string;
  readonly askAgainFrom: (day: string) => string;
  readonly dayTooLong: string;
}

type Words = Omit<SheetWords, 'locale'>;

const ENGLISH: Words = {
  title: 'Timesheet',
  member: 'Member',
  workspace: 'Workspace',
  period: 'Period',
  time: 'Time',
  project: 'Project',
  description: 'Description',
  hours: 'Hours',
  total: 'Total',
  billable: 'of which billable',
  signature: 'Date, signature:',
  approvedBy: 'approved by',
  made: 'Made',
  page: (page, pages) => `page ${page} of ${pages}`,
  notShown: (mark) => `${mark} stands for what cannot be shown here. CSV and XLSX have it.`,
  askAgainFrom: (day) => `INCOMPLETE: ask again from ${day}`,
  dayTooLong: 'INCOMPLETE: one day alone is too long',
};

const GERMAN: Words = {
  title: 'Stundennachweis',
  member: 'Mitglied',
  workspace: 'Arbeitsbereich',
  period: 'Zeitraum',
  time: 'Uhrzeit',
  project: 'Projekt',
  description: 'Beschreibung',
  hours: 'Stunden',
  total: 'Summe',
  billable: 'davon abrechenbar',
  signature: 'Datum, Unterschrift:',
  approvedBy: 'genehmigt von',
  made: 'Erstellt',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  notShown: (mark) =>
    `${mark} steht für Zeichen, die hier nicht darstellbar sind. CSV und XLSX enthalten sie.`,
  askAgainFrom: (day) => `UNVOLLSTÄNDIG: bitte noch einmal ab ${day} anfordern`,
  dayTooLong: 'UNVOLLSTÄNDIG: ein einziger Tag ist zu lang',
};

const FRENCH: Words = {
  title: 'Feuille de temps',
  member: 'Membre',
  workspace: 'Espace de travail',
  period: 'Période',
  time: 'Horaire',
  project: 'Projet',
  description: 'Description',
  hours: 'Heures',
  total: 'Total',
  billable: 'dont facturable',
  signature: 'Date, signature :',
  approvedBy: 'approuvé par',
  made: 'Établie le',
  page: (page, pages) => `page ${page} sur ${pages}`,
  notShown: (mark) =>
    `${mark} remplace ce qui ne peut pas être affiché ici. Les fichiers CSV et XLSX le contiennent.`,
  askAgainFrom: (day) => `INCOMPLÈTE : redemander à partir du ${day}`,
  dayTooLong: 'INCOMPLÈTE : une seule journée est trop longue',
};

const SPANISH: Words = {
  title: 'Hoja de horas',
  member: 'Miembro',
  workspace: 'Espacio de trabajo',
  period: 'Período',
  time: 'Horario',
  project: 'Proyecto',
  description: 'Descripción',
  hours: 'Horas',
  total: 'Total',
  billable: 'de las cuales facturables',
  signature: 'Fecha, firma:',
  approvedBy: 'aprobado por',
  made: 'Generada el',
  page: (page, pages) => `página ${page} de ${pages}`,
  notShown: (mark) => `${mark} sustituye lo que no se puede mostrar aquí. Está en CSV y XLSX.`,
  askAgainFrom: (day) => `INCOMPLETA: hay que volver a pedirla desde el ${day}`,
  dayTooLong: 'INCOMPLETA: un solo día es demasiado largo',
};

const PORTUGUESE: Words = {
  title: 'Folha de horas',
  member: 'Membro',
  workspace: 'Espaço de trabalho',
  period: 'Período',
  time: 'Horário',
  project: 'Projeto',
  description: 'Descrição',
  hours: 'Horas',
  total: 'Total',
  billable: 'das quais faturáveis',
  signature: 'Data, assinatura:',
  approvedBy: 'aprovado por',
  made: 'Gerada em',
  page: (page, pages) => `página ${page} de ${pages}`,
  notShown: (mark) => `${mark} substitui o que não pode ser mostrado aqui. Está em CSV e XLSX.`,
  askAgainFrom: (day) => `INCOMPLETA: é preciso pedir de novo a partir de ${day}`,
  dayTooLong: 'INCOMPLETA: um único dia é longo demais',
};

const DUTCH: Words = {
  title: 'Urenstaat',
  member: 'Lid',
  workspace: 'Werkruimte',
  period: 'Periode',
  time: 'Tijd',
  project: 'Project',
  description: 'Omschrijving',
  hours: 'Uren',
  total: 'Totaal',
  billable: 'waarvan factureerbaar',
  signature: 'Datum, handtekening:',
  approvedBy: 'goedgekeurd door',
  made: 'Gemaakt',
  page: (page, pages) => `pagina ${page} van ${pages}`,
  notShown: (mark) => `${mark} staat voor wat hier niet kan worden getoond. In CSV en XLSX staat het wel.`,
  askAgainFrom: (day) => `ONVOLLEDIG: vraag opnieuw op vanaf ${day}`,
  dayTooLong: 'ONVOLLEDIG: één dag alleen is te lang',
};

const ITALIAN: Words = {
  title: 'Foglio ore',
  member: 'Membro',
  workspace: 'Spazio di lavoro',
  period: 'Periodo',
  time: 'Orario',
  project: 'Progetto',
  description: 'Descrizione',
  hours: 'Ore',
  total: 'Totale',
  billable: 'di cui fatturabili',
  signature: 'Data, firma:',
  approvedBy: 'approvato da',
  made: 'Creato il',
  page: (page, pages) => `pagina ${page} di ${pages}`,
  notShown: (mark) => `${mark} sta per ciò che qui non si può mostrare. CSV e XLSX lo contengono.`,
  askAgainFrom: (day) => `INCOMPLETO: da richiedere di nuovo a partire da ${day}`,
  dayTooLong: 'INCOMPLETO: un solo giorno è troppo lungo',
};

const JAPANESE: Words = {
  title: 'タイムシート',
  member: 'メンバー',
  workspace: 'ワークスペース',
  period: '期間',
  time: '時刻',
  project: 'プロジェクト',
  description: '内容',
  hours: '時間数',
  total: '合計',
  billable: 'うち請求対象',
  signature: '日付・署名:',
  approvedBy: '承認者',
  made: '作成',
  page: (page, pages) => `${page} / ${pages} ページ`,
  notShown: (mark) => `${mark} はここに表示できない文字です。CSV と XLSX には含まれています。`,
  askAgainFrom: (day) => `未完: ${day} から改めて取得してください`,
  dayTooLong: '未完: 1 日分だけで長すぎます',
};

const BY_LANGUAGE: ReadonlyMap<string, Words> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['it', ITALIAN],
  ['ja', JAPANESE],
]);

/** English, with days as in Britain, where nobody wrote the words of the language: no page is in two. */
export function sheetWords(locale: string): SheetWords {
  const known = knownLocale(locale);
  const words = BY_LANGUAGE.get(new Intl.Locale(known).language);
  return words === undefined ? { ...ENGLISH, locale: 'en-GB' } : { ...words, locale: known };
}
