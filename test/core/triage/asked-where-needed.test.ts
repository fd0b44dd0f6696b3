// What the later readers of a sentence declare of the words and findings that they need only saves time: where they are not asked
// they would have had nothing to say.
import { describe, expect, test } from '@jest/globals';
import { toAnchors } from '../../../shared/core/triage/read/refiners/anchors.ts';
import { JUDGES } from '../../../shared/core/triage/read/refiners/verdict.ts';
import { PASSES, type Scene, toScene } from '../../../shared/core/triage/read/scene.ts';
import { toldIn } from '../../../shared/core/triage/read/told-bits.ts';
import { LANGUAGES, openHead, readRecord } from './readings/record.ts';
import { sentencesIn } from './readings/sentences.ts';

const HEADS = LANGUAGES.flatMap((language) => readRecord(language).readings.map(({ head }) => head));
const SCENES = HEADS.map(openHead)
  .flatMap(({ text, context }) => sentencesIn(text, context))
  .map(toScene);

type Needs = (typeof JUDGES)[number] | (typeof PASSES)[number];

function isLeftOut({ hints, found, week }: Scene, needs: Needs): boolean {
  return (hints & needs.hints) === 0 && (toldIn(found, week) & needs.told) === 0;
}

function isSame(some: unknown, others: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function show({ tokens }: Scene): string {
  return tokens.map(({ text }) => text).join(' ');
}

describe('what is asked only where it is needed', () => {
  test.each(JUDGES.map((judge) => [judge.rule.name, judge] as const))(
    '%s says nothing of any amount elsewhere',
    (_name, judge) => {
      const others = SCENES.filter((scene) => isLeftOut(scene, judge));

      const judged = others.filter((scene) =>
        toAnchors(scene).anchors.some((anchor) => judge.rule(scene, anchor)),
      );

      expect(judged.map(show)).toEqual([]);
    },
  );

  test.each(PASSES.map((one) => [one.pass.name, one] as const))(
    '%s changes nothing elsewhere',
    (_name, one) => {
      const others = SCENES.filter((scene) => isLeftOut(scene, one));

      const changed = others.filter((scene) => !isSame(one.pass(scene.found, scene), scene.found));

      expect(changed.map(show)).toEqual([]);
    },
  );
});
