// The worked examples of docs/rounding.md.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  ROUNDING_MODES,
  ROUNDING_SCOPES,
  roundSeconds,
  roundTogether,
} from '../../shared/core/report/rounding.ts';
import { entry } from '../core/reply/receipt-facts.ts';

const page = readFileSync('docs/rounding.md', 'utf8');

function seconds(clock: string): number {
  const [hours = 0, minutes = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function one<T extends string>(of: readonly T[], said: string): T {
  const found = of.find((name) => name === said);
  if (found === undefined) throw new Error(`no such word: ${said}`);
  return found;
}

const rows = (columns: number) =>
  page
    .split('\n')
    .filter((line) => /\d:\d\d:\d\d \|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === columns);

const amounts = rows(4).map(([mode = '', step = '', raw = '', rounded = '']) => ({
  mode,
  step,
  raw,
  rounded,
}));
const days = rows(5).map(([rule = '', raw = '', rawSum = '', rounded = '', roundedSum = '']) => ({
  rule,
  raw,
  rawSum,
  rounded,
  roundedSum,
}));

test('the page has examples of every mode and every scope', () => {
  expect(new Set(amounts.map(({ mode }) => mode))).toEqual(new Set(ROUNDING_MODES));
  expect(new Set(days.map(({ rule }) => rule.split(', ')[2]))).toEqual(new Set(ROUNDING_SCOPES));
});

test.each(amounts)('$raw is $rounded ($mode, $step)', ({ mode, step, raw, rounded }) => {
  const rule = { mode: one(ROUNDING_MODES, mode), stepSeconds: seconds(step) };

  expect(roundSeconds(seconds(raw), rule)).toBe(seconds(rounded));
});

test.each(days)('$raw is $rounded ($rule)', ({ rule, raw, rawSum, rounded, roundedSum }) => {
  const [mode = '', step = '', scope = ''] = rule.split(', ');
  const said = {
    mode: one(ROUNDING_MODES, mode),
    stepSeconds: seconds(step),
    scope: one(ROUNDING_SCOPES, scope),
    saidBy: 'project',
  } as const;
  const entries = raw
    .split(', ')
    .map((clock, i) => ({ ...entry, entryId: `e-${i}`, durationSeconds: seconds(clock) }));

  const together = roundTogether(entries, () => said);

  const parts = together.flatMap((group) => group.entries.map(({ roundedSeconds }) => roundedSeconds));
  const all = (numbers: readonly number[]) => numbers.reduce((sum, part) => sum + part, 0);
  expect(parts).toEqual(rounded.split(', ').map(seconds));
  expect(all(entries.map(({ durationSeconds }) => durationSeconds))).toBe(seconds(rawSum));
  expect(all(parts)).toBe(seconds(roundedSum));
});
