// Gives a bare number beside somebody else's hours its unit where the writer is its subject ("Ann did 5 hours, I did 6", `io 2 e
// mezza`), and leaves one that adds to an amount without a unit in question (`e mais 45 nos testes`).
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { type Cue, covers, cues, type Found } from './finding.ts';
import { hours, isOfHours } from './left-out-units.ts';
import { readNumeral, readQuantity } from './quantity.ts';
import type { Sight } from './recogniser.ts';

/** What was read by this pass stands against somebody else's time. */
export const OWN_NUMBER = 'own-number';

const FAR = 4; // tokens between the writer and the number

export function withOwnNumber(found: readonly Found[], sight: Sight): readonly Found[] {
  const model = found.find((one) => isOfHours(one, sight));
  const first = model ?? found.find(({ meaning }) => meaning.kind === 'amount');
  if (first === undefined) return found;
  const more: Found[] = [];
  for (let at = first.to; at < sight.tokens.length; at += 1) {
    if (!isLoose(found, sight, at)) continue;
    const one = (model && ownHours(found, sight, at)) ?? addedNumber(sight, at);
    if (one) more.push(one);
  }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.from - b.from);
}

/** A number that is part of nothing yet. */
function isLoose(found: readonly Found[], { tokens, lexicon }: Sight, at: number): boolean {
  if (tokens[at]?.kind !== 'number' && !lexicon.durations.numbers.has(lowerAt(tokens, at))) return false;
  return !covers(found, at);
}

function ownHours(found: readonly Found[], sight: Sight, at: number): Found | undefined {
  if (!isBehindWriter(found, sight, at)) return undefined;
  const { tokens, lexicon, context } = sight;
  const { durations } = lexicon;
  const said = readQuantity(tokens, at, durations, context.locale);
  const isArticle = durations.numbers.get(lowerAt(tokens, at)) === 1 && said?.value === 1;
  if (said === undefined || isArticle || said.value > MOST_HOURS || !closes(sight, said.next))
    return undefined;
  return { ...hours(said.value, at, said.next), rule: OWN_NUMBER };
}

const MOST_HOURS = 12;

/** `ich nur 1,5`, `eu fiz 6`, `ik heb er 3`: nothing between but small words and a verb that tells of any work. */
function isBehindWriter(found: readonly Found[], { tokens, lexicon }: Sight, at: number): boolean {
  const { ownVerbs, doings } = lexicon.verdicts;
  for (let i = at - 1; i >= at - FAR; i -= 1) {
    const word = lowerAt(tokens, i);
    if (isCueAt(found, i, 'self')) return true;
    const isDoing = doings.has(word);
    if (isDoing && ownVerbs?.has(word)) return true;
    if (!isDoing && !isCueAt(found, i, 'approximate')) return false;
  }
  return false;
}

function isCueAt(found: readonly Found[], at: number, cue: Cue): boolean {
  return covers(cues(found, cue), at);
}

/** Nothing that the number would count follows: `ich habe 2 gearbeitet`, not `ich 2 Tickets`. */
function closes({ tokens, lexicon }: Sight, at: number): boolean {
  const behind = lexicon.verdicts.doings.has(lowerAt(tokens, at)) ? at + 1 : at;
  const after = tokens[behind];
  return (
    after === undefined ||
    isEnd(after) ||
    lexicon.contrasts.has(after.lower) ||
    lexicon.days.and.has(after.lower)
  );
}

function isEnd({ text }: Token): boolean {
  return /^[,.;!)]$/.test(text);
}

/** `e mais 45 nos testes`: of which unit, is a guess. */
function addedNumber({ tokens, lexicon, context }: Sight, at: number): Found | undefined {
  const { another, joins } = lexicon.durations;
  const link = lowerAt(tokens, at - 2);
  const isAdded =
    another?.has(lowerAt(tokens, at - 1)) &&
    (joins.has(link) || lexicon.sequels.has(link) || /^[,+]$/.test(textAt(tokens, at - 2)));
  const said = isAdded ? readNumeral(tokens, at, context.locale) : undefined;
  if (said === undefined) return undefined;
  const after = tokens[said.next];
  const isOpen = after === undefined || isEnd(after) || lexicon.projects.before.has(after.lower);
  return isOpen
    ? { meaning: { kind: 'vague_amount' }, from: at - 1, to: said.next, rule: 'added-number' }
    : undefined;
}
