// Tells the line before it again for another day: "Mon: 2h ACME, 1h Globex" and below it "Tue: same".
import { hintBits } from '../languages/hints.ts';
import { matchPhrase } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import { covers, ofKind } from './finding.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Scene } from './scene.ts';
import { type Doubtful, evidenceOf } from './sentence-reading.ts';
import type { Told } from './told-again.ts';

/** What is told again; a doubt where nothing stands above; `undefined` where the sentence says anything else. */
export function sameAsLine(
  { scene, day, hasAmounts }: SentenceReading,
  above: readonly Told[],
): readonly Told[] | Doubtful | undefined {
  if ((scene.hints & REPEAT) === 0 || hasAmounts || day === undefined || !repeats(scene)) return undefined;
  if (above.length === 0) return missing(scene);
  return above.map(({ statement, lent }) => ({ statement: { ...statement, day }, lent }));
}

const REPEAT = hintBits('repeat');

/** A day at its head, and words that repeat. */
function repeats({ tokens, found, lexicon }: Scene): boolean {
  const days = ofKind(found, 'day');
  const words = tokens.flatMap((token, at) => (token.kind === 'sign' || covers(days, at) ? [] : [at]));
  const [first] = words;
  const { repeats: same } = lexicon.durations;
  const said = same && first !== undefined ? matchPhrase(same, tokens, first) : undefined;
  const isLed = days[0]?.from === 0 || lexicon.edges.has(lowerAt(tokens, 0));
  return said !== undefined && days.length === 1 && isLed && words.every((at) => at < said.next);
}

function missing(scene: Scene): Doubtful {
  const evidence = evidenceOf(scene, { from: 0, to: scene.tokens.length }, 'description', 'amount-missing');
  return { doubt: 'amount_missing', words: evidence.text, evidence: [evidence], drafts: [] };
}
