// What is left of a part when everything that was understood is taken out: the words that describe the work.
import { present } from '../../text/present.ts';
import { lowerAt, textAt } from '../../text/token.ts';
import { covers } from '../finding.ts';
import type { Scene } from '../scene.ts';
import type { Part } from './parts.ts';

export interface Description {
  readonly text: string;
  /** Runs of tokens that it is made of, `to` excluded. */
  readonly runs: readonly Part[];
}

const LENGTH = 200; // characters that are kept

export function describe(scene: Scene, part: Part, taken: readonly Part[]): Description {
  const isTaken = (at: number) => covers(taken, at);
  const kept: number[] = [];
  for (let at = part.from; at < part.to; at += 1) if (!isTaken(at)) kept.push(at);
  const words = trimmed(scene, dropEmptyBrackets(scene, kept));
  const runs = toRuns(words);
  return { text: written(scene, runs).slice(0, LENGTH).trim(), runs };
}

/** As it stands in the text, with one space wherever white space is or something was taken out, but for signs that close. */
function written({ text, tokens }: Scene, runs: readonly Part[]): string {
  let all = '';
  for (const { from, to } of runs)
    for (let at = from; at < to; at += 1) {
      const { start, end, glued } = present(tokens[at]);
      const isParted = all !== '' && (at === from || !glued) && !CLOSING.has(text.charAt(start));
      all += (isParted ? ' ' : '') + text.slice(start, end);
    }
  return all;
}

const CLOSING = new Set([',', '.', ';', ':', ')']);

/** Brackets around nothing, and signs doubled by what was taken from between them. */
function dropEmptyBrackets({ tokens }: Scene, kept: readonly number[]): number[] {
  const out: number[] = [];
  for (const at of kept) {
    const [sign, last] = [textAt(tokens, at), textAt(tokens, out.at(-1) ?? -1)];
    const empty = (sign === ')' && last === '(') || (sign === ']' && last === '[');
    if (empty) out.pop();
    else if (!(isParting(sign) && (isParting(last) || last === '('))) out.push(at);
  }
  return out;
}

function isParting(sign: string): boolean {
  return PARTING.has(sign);
}

const PARTING = new Set([',', '.', ';', ':', '|', '–', '—', '=', '-']);

function trimmed(scene: Scene, kept: readonly number[]): number[] {
  const from = kept.findIndex((at) => !isEdge(scene, at));
  const last = kept.findLastIndex((at) => !isEdge(scene, at, true));
  return from < 0 ? [] : kept.slice(from, last + 1);
}

/** Signs and small words at the ends. A bracket that closes one inside stays. */
function isEdge({ tokens, lexicon }: Scene, at: number, last = false): boolean {
  if (tokens[at]?.kind === 'sign')
    return !(last ? /^[)\]%"'”’]$/ : /^[("'“‘#@$€£]$/).test(textAt(tokens, at));
  return (last ? lexicon.tails : lexicon.edges).has(lowerAt(tokens, at));
}

function toRuns(kept: readonly number[]): Part[] {
  const runs: Part[] = [];
  for (const at of kept) {
    const last = runs.at(-1);
    if (last?.to === at) runs[runs.length - 1] = { from: last.from, to: at + 1 };
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}
