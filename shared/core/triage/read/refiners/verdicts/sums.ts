// Rules about amounts that are made of others, or are part of one.
import { lowerAt, textAt } from '../../../text/token.ts';
import { cues, type Found, type MeaningOf, ofKind } from '../../finding.ts';
import { cuesInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

/** "(incl. 15m setup)", "of which 20m", "3h, 1h of it waiting": told already. */
export function byPart(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  if (hasRest(scene, from)) return undefined;
  if (isPartByWordBehind(scene, from, to)) return 'part';
  const inClause = cuesInClause(scene, from, 'part').filter((cue) => !isName(scene, cue.from));
  const after = inClause.find((cue) => cue.from >= to);
  const { included, verbsLast } = scene.lexicon.verdicts;
  const includes = (cue: { from: number }) => included.has(lowerAt(scene.tokens, cue.from));
  // `移動を含め4時間`: where verbs stand last, what was included is said before
  if (inClause.some((cue) => cue.to <= from && !(verbsLast && includes(cue)))) return 'part';
  return after !== undefined && includes(after) ? 'part' : undefined;
}

/** "8h today, 3h of that ACME, the rest Globex": a part that is told for what it left, or by a number alone. */
function hasRest({ found }: Scene, from: number): boolean {
  const own = found.find((one) => one.from === from);
  return isPartRule(own) || ofKind(found, 'rest').some((one) => one.from >= from);
}

/** `1h of which was travel`, `1 Std davon Fahrt`: behind an amount, and not in front of another one. */
function isPartByWordBehind(scene: Scene, from: number, to: number): boolean {
  const { found, clauses } = scene;
  if (!cues(found, 'part', 'part_after').some((cue) => cue.from === to)) return false;
  const amounts = found.filter(isStated);
  const leads = amounts.some((one) => one.from > to && clauses[one.from] === clauses[from]);
  return !leads && amounts.some((one) => one.to <= from);
}

/** `Globex Inc 2h`: a capital letter where nothing stands before of which it could be a part. */
function isName({ tokens, found }: Scene, at: number): boolean {
  const isFirst = !found.some(({ meaning, to }) => to <= at && ['amount', 'range'].includes(meaning.kind));
  return at > 0 && isFirst && /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at));
}

export function byTotal(scene: Scene, anchor: Anchor): Verdict | undefined {
  const { from, to, kind } = anchor;
  if (kind !== 'stated') return undefined;
  if (cuesInClause(scene, from, 'running').length > 0) return 'running';
  if (headsList(scene, to) || isSumSigned(scene, anchor)) return 'total';
  const near = cues(scene.found, 'total').some((cue) => {
    if (cue.from >= to) return cue.from - to <= 1 && textAt(scene.tokens, to) !== ','; // "3h, total 5h" is two amounts
    return (
      cue.to <= from && from - cue.to <= 3 && !endsBefore(scene, cue.from) && !hasOwn(scene, cue.to, from)
    );
  });
  return near ? 'total' : undefined;
}

/** "1h call + 1h mail = 2h": what stands before the sign makes it. In "ACME = 2h, Globex = 3h" the sign only names. */
function isSumSigned({ tokens, found }: Scene, { from, length }: Anchor): boolean {
  if (textAt(tokens, from - 1) !== '=') return false;
  const before = found.filter((one) => one.to < from && isStated(one));
  const [first] = before;
  if (first === undefined || before.some((one) => textAt(tokens, one.from - 1) === '=')) return false;
  if (first.to === from - 1 || tokens.slice(first.to, from).some(({ text }) => text === '+')) return true;
  const sum = ofKind(before, 'amount').reduce((minutes, { meaning }) => minutes + meaning.minutes, 0);
  return sum === length?.meaning.minutes; // `1h mail, 2h ACME = 3h`
}

function isStated({ meaning }: Found): boolean {
  return meaning.kind === 'amount' || meaning.kind === 'range';
}

type Amounts = readonly Found<MeaningOf<'amount'>>[];

/** "Today 7h: 4h ACME, rest Globex": what stands before the colon is made of what follows. */
function headsList({ tokens, found }: Scene, to: number): boolean {
  const [day] = ofKind(found, 'day').filter(({ from }) => from === to);
  const colon = day?.to ?? to;
  const amounts = ofKind(found, 'amount');
  const [own] = amounts.filter((one) => one.to === to);
  if (isPartRule(own)) return false;
  const parts = amounts.filter(({ from }) => from > colon);
  return (
    isPartRule(parts[0]) ||
    leadsToParts(textAt(tokens, colon), colon, parts) ||
    addsUp(found, own, parts, textAt(tokens, colon))
  );
}

/** `7h: 4h ACME`. */
function leadsToParts(sign: string, colon: number, [first]: Amounts): boolean {
  return sign === ':' && first?.from === colon + 1;
}

/** Parts that make it in all, or with the rest behind them: "8h today, 3h ACME, the rest Globex". */
function addsUp(
  found: Scene['found'],
  own: Found<MeaningOf<'amount'>> | undefined,
  parts: Amounts,
  sign: string,
): boolean {
  if (own === undefined || parts.length === 0 || !LEADS.has(sign)) return false;
  const left = parts.reduce((minutes, { meaning }) => minutes - meaning.minutes, own.meaning.minutes);
  if (left === 0) return sign !== ',' && parts.length > 1;
  return left > 0 && ofKind(found, 'rest').some(({ from }) => parts.every(({ to }) => to <= from));
}

const LEADS: ReadonlySet<string> = new Set([':', '(', ',']);

function isPartRule(one: Found | undefined): boolean {
  return one !== undefined && PARTS.has(one.rule);
}

const PARTS: ReadonlySet<string> = new Set(['bracket-part', 'share-of-total']);

/** In "total 7h: 4h ACME" the first is the total. */
function hasOwn({ found }: Scene, from: number, to: number): boolean {
  return ofKind(found, 'amount').some((one) => one.from >= from && one.to <= to);
}

/** In "3h in total: 1h ACME" the total is what stands before. */
function endsBefore({ tokens, found }: Scene, at: number): boolean {
  const end = textAt(tokens, at - 1) === '(' ? at - 1 : at;
  const day = ofKind(found, 'day').find(({ to }) => to === end); // "3h today in total"
  return ofKind(found, 'amount').some(({ to }) => to === (day?.from ?? end));
}
