// The rule about work that is told in the present of a weekday, which may be the one to come: `El lunes retomo Halcón: 3 horas`.
import { matchPhrase } from '../../../text/phrase.ts';
import { cues, type Day, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import type { Verdict } from './verdict-kind.ts';

/** Asked: some write so of what they did, too. */
export function byPresentTense({ tokens, found, lexicon, context }: Scene): Verdict | undefined {
  const days = ofKind(found, 'day');
  const isOpen = ({ meaning }: Day) => meaning.weekday !== undefined && meaning.dates[0] !== context.now.date;
  const verb = tokens.findIndex((_token, at) => matchPhrase(lexicon.verdicts.presents, tokens, at));
  const next = matchPhrase(lexicon.verdicts.presents, tokens, verb)?.next ?? verb;
  const isDone = cues(found, 'done').some(({ from }) => from < verb || from >= next);
  return days.length > 0 && days.every(isOpen) && verb >= 0 && !isDone ? 'vague' : undefined;
}
