// Rules about others' time that a name in front tells: "Mr Patel covers reception from 9 to 11", "Anna's hours: 2h".
import { TITLES } from '../../../languages/given-names.ts';
import { isCapitalised, lowerAt, textAt } from '../../../text/token.ts';
import { headsOthersHours } from '../../others-hours.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import { isGivenName } from './persons.ts';
import type { Verdict } from './verdict-kind.ts';

/** A name or a title with one, and what they do, in front of the time. */
export function byHabit(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { tokens, lexicon } = scene;
  const verb = tokens.findIndex(
    ({ lower }, at) => at > 0 && at < from && lexicon.verdicts.habits?.has(lower) === true,
  );
  if (verb < 0) return undefined;
  const isNamed =
    (verb === 1 && isCapitalised(tokens[0]) && !lexicon.projects.ordinary.has(lowerAt(tokens, 0))) ||
    isGivenName(tokens, verb - 1) ||
    (isCapitalised(tokens[verb - 1]) && hasTitle(scene, verb - 2));
  return isNamed ? 'dropped' : undefined;
}

/** `Mr`, `Mr.` */
function hasTitle({ tokens }: Scene, at: number): boolean {
  return TITLES.has(lowerAt(tokens, textAt(tokens, at) === '.' ? at - 1 : at));
}

const LABEL_TOKENS = 6;

/** "Anna's hours: Mon 2h, Tue 3h". */
export function byOwner(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { tokens, lexicon, context } = scene;
  const colon = tokens.findIndex(({ text }, at) => at < LABEL_TOKENS && text === ':');
  if (colon < 0 || colon > from) return undefined;
  return headsOthersHours({ tokens: tokens.slice(0, colon), lexicon, context }) ? 'dropped' : undefined;
}
