// What reading costs, as a count that no machine changes: how often recognisers and judges are asked. A reader that is added with
// wide traits is asked at each place of each text, and shows here before it shows in a ratio of times.
import { expect, test } from '@jest/globals';
import { finderOf, RECOGNISERS } from '../../../shared/core/triage/read/find.ts';
import { toAnchors } from '../../../shared/core/triage/read/refiners/anchors.ts';
import { JUDGES } from '../../../shared/core/triage/read/refiners/verdict.ts';
import { toScene } from '../../../shared/core/triage/read/scene.ts';
import { scan } from '../../../shared/core/triage/read/token-traits.ts';
import { LANGUAGES, openHead, readRecord } from './readings/record.ts';
import { sentencesIn } from './readings/sentences.ts';

// A tenth more than it was when this was written: 111 and 332.
const MOST_RECOGNISERS = 122; // of a hundred words, numbers and signs
const MOST_JUDGES = 365; // of a hundred amounts

const SENTENCES = LANGUAGES.flatMap((language) =>
  readRecord(language)
    .readings.map(({ head }) => openHead(head))
    .flatMap(({ text, context }) => sentencesIn(text, context)),
);

test('recognisers are asked at few places of a text', () => {
  let asked = 0;
  const counting = RECOGNISERS.map((one) => ({
    ...one,
    find(...place: Parameters<typeof one.find>) {
      asked += 1;
      return one.find(...place);
    },
  }));
  const find = finderOf(counting);

  for (const sentence of SENTENCES) find(sentence, scan(sentence).traits);

  const tokens = SENTENCES.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  expect((100 * asked) / tokens).toBeLessThan(MOST_RECOGNISERS);
});

test('few judges are asked about an amount', () => {
  let asked = 0;
  let amounts = 0;

  for (const scene of SENTENCES.map(toScene)) {
    const { length } = toAnchors(scene).anchors;
    const judges = JUDGES.filter(
      ({ told, hints }) => (scene.told & told) !== 0 || (scene.hints & hints) !== 0,
    );
    amounts += length;
    asked += length * judges.length;
  }

  expect((100 * asked) / amounts).toBeLessThan(MOST_JUDGES);
});
