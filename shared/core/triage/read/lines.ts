// Finds the lines of a text that are no words of the writer's own: chat logs, header lines, rests of quotes.
import type { Lexicon, LineWords } from '../languages/lexicon.ts';
import { isCapitalised, lowerAt, type Token, textAt } from '../text/token.ts';
import { isPointedDay } from './numbered-month.ts';

const CHAT_REACH = 8; // tokens of `[10:02 AM]`
const BULLETS = new Set('- * • – — · + > ‣ ◦ ○ ● ▪ ・ ※'.split(' '));

/** True for `[10:02] Ann: hi`, `Sent: Tuesday, March 17`, `> quoted`, `On Monday, Ann wrote:`. */
export function isForeignLine(tokens: readonly Token[], { lines }: Lexicon): boolean {
  return (
    isChat(tokens) || isHeader(tokens, lines) || textAt(tokens, 0) === '>' || isAttribution(tokens, lines)
  );
}

function isChat(tokens: readonly Token[]): boolean {
  const [open, hour, colon] = tokens;
  if ((open?.text !== '[' && open?.text !== '(') || hour?.kind !== 'number' || colon?.text !== ':')
    return false;
  const close = tokens.slice(0, CHAT_REACH).findIndex(({ text }) => text === ']' || text === ')');
  return close > 0 && tokens[close + 1]?.kind === 'word';
}

/** `[15:20] Maya: done, took me an hour`: of a chat what the writer said, without its time and name. */
export function withoutChatHead(tokens: readonly Token[], writer: readonly string[] = []): readonly Token[] {
  if (!isChat(tokens)) return tokens;
  const close = tokens.findIndex(({ text }) => text === ']' || text === ')');
  const name = tokens.slice(close + 1, close + 1 + NAME_TOKENS).findIndex(({ text }) => text === ':');
  const said = tokens.slice(close + 1, close + 1 + name).map(({ lower }) => lower);
  const isOwn = writer.some((one) => said.length > 0 && one.toLowerCase().startsWith(said.join(' ')));
  return isOwn ? tokens.slice(close + 2 + name) : tokens;
}

function isHeader(tokens: readonly Token[], { headers }: LineWords): boolean {
  const [name, colon, value] = tokens;
  return headers.has(name?.lower ?? '') && colon?.text === ':' && colon.glued && value?.kind === 'word';
}

function isAttribution(tokens: readonly Token[], lines: LineWords): boolean {
  return endsInWrote(tokens, lines) && tokens.some(({ kind }) => kind === 'number');
}

const NAME_TOKENS = 4; // `schrieb Rosa Mayr:`

function endsInWrote(tokens: readonly Token[], { wrote }: LineWords): boolean {
  const colon = tokens.length - 1;
  if (textAt(tokens, colon) !== ':') return false;
  let at = colon - 1;
  while (at > colon - NAME_TOKENS && isCapitalised(tokens[at]) && !wrote.has(lowerAt(tokens, at))) at -= 1;
  return wrote.has(lowerAt(tokens, at));
}

/** What stands below it is another's, though no sign marks it: "Tuesday Rosa wrote:". */
export function leadsToOthers(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { lines, verdicts, days, projects } = lexicon;
  if (!endsInWrote(tokens, lines) || textAt(tokens, 0) === '>') return false;
  if (tokens.some(({ lower }) => verdicts.subjects.has(lower) || verdicts.own.has(lower))) return false;
  const isDay = (word: string) => days.weekdays.has(word) || days.months.has(word) || days.days.has(word);
  return tokens.some(
    (token) =>
      token.text === '@' ||
      (isCapitalised(token) &&
        !isDay(token.lower) &&
        !lines.wrote.has(token.lower) &&
        !projects.ordinary.has(token.lower)),
  );
}

/** The tokens without a list sign or number in front; `3. Februar` and `10. und 11. März` begin no list. */
export function withoutBullet(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let from = 0;
  while (BULLETS.has(textAt(tokens, from)) && from < tokens.length - 1) from += 1;
  const item = from > 0 ? tokens.slice(from) : tokens;
  const rest = item[2];
  const isNumbered = isListNumber(item) && !isOrdinal(item, lexicon);
  return isNumbered && rest !== undefined && !rest.glued ? item.slice(2) : item;
}

/** `1.` and `12)`. */
function isListNumber([number, sign]: readonly Token[]): boolean {
  if (number?.kind !== 'number' || number.text.length > 2) return false;
  return sign?.glued === true && (sign.text === ')' || sign.text === '.');
}

function isOrdinal(tokens: readonly Token[], { days }: Lexicon): boolean {
  const next = lowerAt(tokens, 2);
  const dated = days.months.has(next) || days.and.has(next) || days.through.has(next);
  return days.ordinalEndings.has(textAt(tokens, 1)) && (dated || isPointedDay(tokens, 0));
}
