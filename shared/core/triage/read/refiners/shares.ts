// Carries out what is said of several projects at once (reading rule 9): "2h each on ACME and Globex" is two entries of two
// hours, "6h split evenly between ACME and Globex" two of three.
import { present } from '../../text/present.ts';
import { integer, lowerAt, textAt } from '../../text/token.ts';
import { covers, cues, ofKind } from '../finding.ts';
import type { Scene } from '../scene.ts';
import type { Judgement } from '../sentence-reading.ts';
import type { Part } from './parts.ts';
import { type Named, nameAt } from './project-name.ts';

const LINKS = new Set([',', '/', '&', '+']);

/** As many statements as projects share in it; the statement itself where nothing is shared. */
export function shareOut(statement: Judgement): Judgement[] {
  const { scene, part, anchor, project } = statement;
  const inPart = (from: number) => from >= part.from && from < part.to;
  const each = cues(scene.found, 'each').some(({ from }) => inPart(from));
  const split = cues(scene.found, 'split').some(({ from }) => inPart(from));
  if (project === undefined || (!each && !split)) return [statement];
  const sharers = listIn(scene, part);
  const { length } = anchor;
  if (sharers === undefined) return [statement];
  if (!split) return sharers.map((one) => ({ ...statement, project: one }));
  // `9-12 split between ACME and Globex`: nothing says when the one ended and the other began
  if (length === undefined) return [{ ...statement, verdict: 'vague' }];
  const { meaning } = length;
  const parts = ratioIn(scene, part, sharers.length);
  const all = parts.reduce((sum, one) => sum + one, 0);
  return sharers.map((one, i) => {
    const minutes = (meaning.minutes * present(parts[i])) / all;
    const share = { ...length, meaning: { ...meaning, minutes } };
    return { ...statement, project: one, anchor: { ...anchor, length: share } };
  });
}

/** `2:1`, `60/40`, with as many parts as there are projects; equal ones where nothing says more. */
function ratioIn({ tokens, found }: Scene, { from, to }: Part, count: number): readonly number[] {
  for (let at = from; at < to; at += 1) {
    const parts = Array.from({ length: count }, (_one, i) => integer(tokens[at + 2 * i]) ?? 0);
    const isLinked = parts.every((_one, i) => i === 0 || /^[:/]$/.test(textAt(tokens, at + 2 * i - 1)));
    const isDay = covers(ofKind(found, 'day'), at);
    if (isLinked && !isDay && parts.every((one) => one > 0)) return parts;
  }
  return Array.from({ length: count }, () => 1);
}

/** The first list of two or more names. */
export function listIn(scene: Scene, { from, to }: Part): Named[] | undefined {
  for (let at = from; at < to; at += 1) {
    const first = nameAt(scene, at, to);
    const names = first === undefined ? [] : listFrom(scene, first, to);
    if (names.length > 1) return names;
  }
  return undefined;
}

/** `ACME, Globex and Northwind`: the name that was found and those linked behind it. */
function listFrom(scene: Scene, first: Named, end: number): Named[] {
  const names: Named[] = [];
  for (let next: Named | undefined = first; next !== undefined; ) {
    names.push(next);
    const at = afterLink(scene, next.to);
    next = at === next.to || at >= end ? undefined : nameAt(scene, at, end);
  }
  return names;
}

/** The same place where nothing links. */
function afterLink({ tokens, lexicon }: Scene, at: number): number {
  const comma = LINKS.has(lowerAt(tokens, at)) ? at + 1 : at;
  return lexicon.days.and.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
}
