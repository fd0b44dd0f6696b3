// Words by which a text shows that it is in a language whose reader does not exist yet. Its amounts could be read, its
// days and its "tomorrow" could not: such a text is asked about, never logged.
import type { Token } from '../text/token.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One is enough: each names a day, a plan or a denial. */
const DECISIVE = words(`
  gestern heute vorgestern montag dienstag mittwoch donnerstag freitag samstag sonntag nicht kein keine werde wird morgens stunden woche
  stunde halbe storno bitte
  hier aujourd'hui demain avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche heures heure ferai pas
  ayer hoy mañana anteayer lunes martes miércoles jueves viernes sábado domingo horas hora
  ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica ore ora
  ontem hoje amanhã anteontem segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  gisteren vandaag eergisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur uren niet geen
`);

/** Small words: two of them, and more of them than of English. */
const SMALL = words(`
  und der das die den dem ein eine mit für auf von zu im am ist ich wir bei
  le la les un une des du et avec pour sur de dans je nous au aux
  el los las y con para por en yo una del al
  il lo gli e di con per su che della nel
  o os as um uma do da dos das com em na no eu
  het een en van voor met op ik wij bij aan de
`);
const ENGLISH = words('the and of for on to with a in is was i we my this that at it from by an');
const SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

export function isOtherLanguage(text: string, tokens: readonly Token[]): boolean {
  if (SCRIPTS.test(text)) return true;
  const count = (set: ReadonlySet<string>) => tokens.filter(({ lower }) => set.has(lower)).length;
  const english = count(ENGLISH);
  const decisive = count(DECISIVE);
  if (decisive > 0 && decisive >= english) return true;
  const small = count(SMALL);
  return small >= 2 && small > english * 2;
}
