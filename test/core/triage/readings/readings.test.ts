// Each text of the record is read as it was when its reading was approved (`npm run readings`).
import { describe, expect, test } from '@jest/globals';
import { ENGINE_VERSION } from '../../../../shared/core/triage/engine-version.ts';
import { decidedAgain, LANGUAGES, readAgain, readRecord } from './record.ts';

describe.each(LANGUAGES)('the record of %s', (language) => {
  const { engine, readings } = readRecord(language);

  test('was approved with this engine', () => {
    expect(engine).toBe(`engine ${ENGINE_VERSION}`);
  });

  test('holds each text once', () => {
    const heads = readings.map(({ head }) => head);

    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  });

  test('can be stored as it is: no field stands there without a value', () => {
    const decided = readings.map(({ head }) => decidedAgain(head).decision);

    expect(JSON.parse(JSON.stringify(decided))).toStrictEqual(decided);
  });

  test.each(readings.map(({ head, lines }) => [head, lines] as const))('%s', (head, lines) => {
    expect([head, ...readAgain(head)]).toEqual([head, ...lines]);
  });
});
