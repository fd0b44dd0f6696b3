// Gives a number its unit where it stands in place of an amount that was planned, denied or guessed: "Planned 4 hours, in the
// end 3", "Not 3 hours, just 2", `statt 4 Stunden waren es 3`.
import { matchPhrase, type PhraseTable } from '../text/phrase.ts';
import { textAt } from '../text/token.ts';
import { type Found, hasCue } from './finding.ts';
import { hours, isOfHours, looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';

/** What was read by this pass was worked, whatever was said of the amount before it. */
export const NUMBER_INSTEAD = 'number-instead';

const FAR = 12; // tokens between the two

export function withNumberInstead(found: readonly Found[], sight: Sight): readonly Found[] {
  const { inFact } = sight.lexicon.durations;
  const planned =
    inFact && hasCue(found, 'not_before', 'negated', 'future') ? plannedIn(found, sight) : undefined;
  const amount = inFact && planned && amountBehind(sight, inFact, planned.to);
  if (amount === undefined) return found;
  const others = found.filter(({ to, from }) => to <= amount.from || from >= amount.to);
  return [...others, amount].sort((a, b) => a.from - b.from);
}

/** The only amount, where it is one of hours that were planned or denied. */
function plannedIn(found: readonly Found[], sight: Sight): Found | undefined {
  const [planned, other] = found.filter(({ meaning }) => meaning.kind === 'amount');
  if (planned === undefined || other !== undefined) return undefined;
  return isOfHours(planned, sight) && isUnreal(found, planned) ? planned : undefined;
}

function amountBehind(sight: Sight, inFact: PhraseTable<true>, from: number): Found | undefined {
  for (let at = from; at < Math.min(from + FAR, sight.tokens.length); at += 1) {
    const lead = matchPhrase(inFact, sight.tokens, at);
    const number = lead && looseNumber(sight, lead.next);
    if (lead && number && isLast(sight, number.next))
      return { ...hours(number.value, lead.next, number.next), rule: NUMBER_INSTEAD };
  }
  return undefined;
}

/** A word of plan or denial leads to it: nothing but it stands before the amount. */
function isUnreal(found: readonly Found[], planned: Found): boolean {
  return found.some(
    ({ meaning, from, to }) =>
      to <= planned.from &&
      planned.from - from <= LEAD_REACH &&
      meaning.kind === 'cue' &&
      UNREAL.has(meaning.cue),
  );
}

const LEAD_REACH = 4;
const UNREAL: ReadonlySet<string> = new Set(['not_before', 'negated', 'future']);

function isLast({ tokens, lexicon }: Sight, at: number): boolean {
  const sign = textAt(tokens, at);
  return at >= tokens.length || /^[,.;!)]$/.test(sign) || lexicon.projects.strongBefore.has(sign);
}
